// What must hold of a document after every change, so that it can always be stored: somewhere to
// write, tables with even rows, references that have their note, notes with marks of their own.
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

export const Tidy = Extension.create({
  name: "tidy",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _, state) {
        if (!transactions.some((one) => one.docChanged)) {
          return null;
        }
        const tr = state.tr;
        if (tr.doc.childCount === 0) {
          tr.insert(0, state.schema.nodes.paragraph.create());
        }
        evenTables(tr, state.schema);
        tidyNotes(tr, state.schema);
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});

function evenTables(tr, schema) {
  const short = [];
  tr.doc.forEach((table, at) => {
    if (table.type !== schema.nodes.table) {
      return;
    }
    const rows = [];
    table.forEach((row, offset) => {
      if (row.type !== schema.nodes.caption) {
        rows.push({ row, end: at + 1 + offset + row.nodeSize - 1 });
      }
    });
    const width = Math.max(0, ...rows.map(({ row }) => row.childCount));
    short.push(...rows.filter(({ row }) => row.childCount < width).map((one) => ({ ...one, width })));
  });
  for (const { row, end, width } of short.reverse()) {
    const type = row.type === schema.nodes.headRow ? schema.nodes.headCell : schema.nodes.cell;
    tr.insert(end, Array.from({ length: width - row.childCount }, () => type.create()));
  }
}

function tidyNotes(tr, schema) {
  const marks = new Set();
  const twice = [];
  tr.doc.forEach((block, at) => {
    if (block.type === schema.nodes.footnote) {
      if (block.attrs.mark === "" || marks.has(block.attrs.mark)) {
        twice.push(at);
      }
      marks.add(block.attrs.mark);
    }
  });
  for (const at of twice) {
    const mark = nextMark(marks);
    marks.add(mark);
    tr.setNodeMarkup(at, undefined, { mark });
  }
  const lost = [];
  tr.doc.descendants((node, at) => {
    const note = schema.marks.note.isInSet(node.marks);
    if (note && !marks.has(note.attrs.mark)) {
      lost.push({ node, at, note });
    }
  });
  for (const { node, at, note } of lost.reverse()) {
    if (node.text === note.attrs.mark) {
      tr.delete(at, at + node.nodeSize);
    } else {
      tr.removeMark(at, at + node.nodeSize, note);
    }
  }
}

/** The first whole number that no note has yet. */
export function nextMark(marks) {
  let number = 1;
  while (marks.has(String(number))) {
    number++;
  }
  return String(number);
}
