// What the proofreader has found, under the words. A finding goes where its words go, and is gone
// when they are changed; the list beside the text shows the same.
import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

const KEY = new PluginKey("findings");

/** Rules about how the house writes; the others are slips. */
const STYLE = new Set([
  "quote-system", "digits", "month-name", "state-two-spellings", "name-two-spellings", "spelling",
  "tanwin-order", "dash-spacing", "double-hyphen", "tatweel-as-dash", "tatweel",
]);

export function isStyle(finding) {
  return STYLE.has(finding.rule);
}

/** Those that are still there, with their places now. */
export function findingsOf(editor) {
  return KEY.getState(editor.state)?.all ?? [];
}

/** @param findings `{ id, from, to, rule, message, replacement }`, places in the document */
export function show(editor, findings) {
  editor.view.dispatch(editor.state.tr.setMeta(KEY, findings).setMeta("addToHistory", false));
}

function moved(all, tr) {
  return all
    .map((one) => {
      const from = tr.mapping.mapResult(one.from, 1);
      const to = tr.mapping.mapResult(one.to, -1);
      const same = !from.deletedAfter && !to.deletedBefore && to.pos - from.pos === one.to - one.from;
      return same && !touched(tr, one) ? { ...one, from: from.pos, to: to.pos } : null;
    })
    .filter((one) => one !== null);
}

/** Also where somebody has typed at its edge: it may be another word now. */
function touched(tr, { from, to }) {
  return tr.mapping.maps.some((map, i) => {
    let hit = false;
    const earlier = tr.mapping.slice(0, i);
    const start = earlier.map(from, 1);
    const end = earlier.map(to, -1);
    map.forEach((oldStart, oldEnd) => {
      hit ||= oldStart <= end && oldEnd >= start;
    });
    return hit;
  });
}

function decorated(doc, all) {
  return DecorationSet.create(
    doc,
    all.map((one) =>
      Decoration.inline(one.from, one.to, { class: isStyle(one) ? "find style" : "find" }),
    ),
  );
}

export const Findings = Extension.create({
  name: "findings",
  addProseMirrorPlugins: () => [
    new Plugin({
      key: KEY,
      state: {
        init: () => ({ all: [], set: DecorationSet.empty }),
        apply(tr, before) {
          const given = tr.getMeta(KEY);
          if (!given && !tr.docChanged) {
            return before;
          }
          const all = given ?? moved(before.all, tr);
          return { all, set: decorated(tr.doc, all) };
        },
      },
      props: { decorations: (state) => KEY.getState(state).set },
    }),
  ],
});

/** Where each part of the text stands, by the names that the proofreader gives it. */
export function partsOf(doc) {
  const parts = new Map();
  let block = -1;
  doc.forEach((node, at) => {
    block++;
    const name = `body/${block}`;
    if (node.isTextblock) {
      parts.set(name, at + 1);
      return;
    }
    node.forEach((child, offset, i) => {
      const start = at + 1 + offset;
      if (child.isTextblock) {
        parts.set(`${name}/${fieldName(child.type.name, i)}`, start + 1);
        return;
      }
      const row = child.type.name === "headRow" ? "head" : `rows/${rowIndex(node, i)}`;
      child.forEach((cell, inner, column) => {
        parts.set(`${name}/${row}/${column}`, start + 1 + inner + 1);
      });
    });
  });
  return parts;
}

function fieldName(type, index) {
  switch (type) {
    case "item":
      return `items/${index}`;
    case "quoted":
      return "text";
    case "pictureCaption":
      return "caption";
    case "pictureAlt":
      return "alt";
    case "pictureCredit":
      return "credit";
    case "cardTitle":
      return "title";
    case "cardDescription":
      return "description";
    default:
      return type;
  }
}

function rowIndex(table, index) {
  return table.children.slice(0, index).filter((row) => row.type.name === "row").length;
}

/** Puts the replacement where the words are; one step for undo. */
export function fix(editors) {
  const touchedEditors = new Set();
  for (const [editor, findings] of editors) {
    const tr = editor.state.tr;
    for (const one of [...findings].sort((a, b) => b.from - a.from)) {
      tr.insertText(one.replacement, one.from, one.to);
    }
    if (tr.docChanged) {
      editor.view.dispatch(tr);
      touchedEditors.add(editor);
    }
  }
  return touchedEditors;
}
