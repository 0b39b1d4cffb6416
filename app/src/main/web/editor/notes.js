// Footnotes: a reference in the text and a note below it, numbered in the order of the references.
import { TextSelection } from "@tiptap/pm/state";
import { nextMark } from "./tidy.js";

const NUMBER = /^[1-9][0-9]*$/;

function notesOf(doc) {
  const notes = [];
  doc.forEach((node, at) => {
    if (node.type.name === "footnote") {
      notes.push({ node, at, mark: node.attrs.mark });
    }
  });
  return notes;
}

function referencesOf(doc, noteMark) {
  const references = [];
  doc.descendants((node, at) => {
    const note = noteMark.isInSet(node.marks);
    if (note) {
      references.push({ node, at, mark: note.attrs.mark });
    }
  });
  return references;
}

/** A reference at the caret, and its note, where writing goes on. */
export function insertNote(state, dispatch) {
  const { schema, selection } = state;
  const { $to } = selection;
  const parent = $to.parent;
  if (!parent.isTextblock || parent.type.name === "footnote") {
    return false;
  }
  if (!parent.type.allowsMarkType(schema.marks.note)) {
    return false;
  }
  if (dispatch) {
    const mark = nextMark(new Set(notesOf(state.doc).map((note) => note.mark)));
    const reference = schema.text(mark, [schema.marks.note.create({ mark })]);
    const tr = state.tr.insert($to.pos, reference);
    tr.insert(tr.doc.content.size, schema.nodes.footnote.create({ mark }));
    const now = renumber(tr, schema, mark);
    const note = notesOf(tr.doc).find((one) => one.mark === now);
    tr.setSelection(TextSelection.create(tr.doc, note.at + 1 + note.node.content.size));
    dispatch(tr.scrollIntoView());
  }
  return true;
}

/** Back from a note to where it is referred to. */
export function toReference(state, dispatch) {
  const { $from } = state.selection;
  if ($from.parent.type.name !== "footnote") {
    return false;
  }
  const { mark } = $from.parent.attrs;
  const found = referencesOf(state.doc, state.schema.marks.note).find((one) => one.mark === mark);
  if (!found) {
    return false;
  }
  const after = found.at + found.node.nodeSize;
  dispatch?.(
    state.tr.setSelection(TextSelection.create(state.doc, after)).setStoredMarks([]).scrollIntoView(),
  );
  return true;
}

/**
 * Numbers references and notes in the order of the references; notes with other marks than numbers
 * stay as they are.
 *
 * @returns the new mark of the note that had that mark
 */
function renumber(tr, schema, mark) {
  const noteMark = schema.marks.note;
  const references = referencesOf(tr.doc, noteMark);
  const notes = notesOf(tr.doc);
  if (!notes.every((note) => NUMBER.test(note.mark))) {
    return mark;
  }
  const order = [...new Set([...references, ...notes].map((one) => one.mark))];
  const numbers = new Map(order.map((old, i) => [old, String(i + 1)]));
  for (const { node, at, mark: old } of references.reverse()) {
    const now = numbers.get(old);
    const marks = noteMark.create({ mark: now }).addToSet(node.marks);
    const text = node.text === old ? now : node.text;
    if (now !== old) {
      tr.replaceWith(at, at + node.nodeSize, schema.text(text, marks));
    }
  }
  const renumbered = notesOf(tr.doc);
  const from = renumbered[0].at;
  const size = renumbered.reduce((sum, { node }) => sum + node.nodeSize, 0);
  const sorted = renumbered
    .map(({ node, mark: old }) => node.type.create({ mark: numbers.get(old) }, node.content))
    .sort((one, other) => Number(one.attrs.mark) - Number(other.attrs.mark));
  if (tr.doc.content.size === from + size) {
    tr.replaceWith(from, from + size, sorted);
  } else {
    for (const { at, mark: old } of renumbered) {
      tr.setNodeMarkup(at, undefined, { mark: numbers.get(old) });
    }
  }
  return numbers.get(mark);
}
