// Which way each block runs: by its first strong letter, or by an invisible mark (U+200E, U+200F)
// at its beginning, which counts as one; so an override is kept in the text itself.
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

const STRONG = /[\u200e\u200f]|\p{L}/u;
const RIGHT_TO_LEFT =
  /[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LEFT_TO_RIGHT_MARK = "\u200e";
const RIGHT_TO_LEFT_MARK = "\u200f";

/** @param fallback of a text without a strong letter */
export function directionOf(text, fallback) {
  const first = STRONG.exec(text);
  if (!first) {
    return fallback;
  }
  return RIGHT_TO_LEFT.test(first[0]) ? "rtl" : "ltr";
}

/** Turns the block with the caret round, or back to what its letters say. */
export function turn(fallback) {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (!$from.parent.isTextblock) {
      return false;
    }
    if (dispatch) {
      const start = $from.start();
      const text = $from.parent.textContent;
      const overridden = text.startsWith(LEFT_TO_RIGHT_MARK) || text.startsWith(RIGHT_TO_LEFT_MARK);
      const wanted = directionOf(text, fallback) === "rtl" ? "ltr" : "rtl";
      const tr = overridden ? state.tr.delete(start, start + 1) : state.tr;
      const natural = directionOf(overridden ? text.slice(1) : text, fallback);
      if (natural !== wanted) {
        tr.insertText(wanted === "rtl" ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, start);
      }
      dispatch(tr);
    }
    return true;
  };
}

/** Gives each block its direction; a block that has not changed keeps what was found. */
export const Directions = Extension.create({
  name: "directions",
  addOptions: () => ({ fallback: "rtl" }),
  addProseMirrorPlugins() {
    const known = new WeakMap();
    const fallback = this.options.fallback;
    const find = (node) => {
      if (!known.has(node)) {
        known.set(node, directionOf(node.textContent, fallback));
      }
      return known.get(node);
    };
    return [
      new Plugin({
        props: {
          decorations(state) {
            const all = [];
            state.doc.descendants((node, at) => {
              if (node.isTextblock) {
                all.push(Decoration.node(at, at + node.nodeSize, { dir: find(node) }));
              }
              return !node.isTextblock;
            });
            return DecorationSet.create(state.doc, all);
          },
        },
      }),
    ];
  },
});
