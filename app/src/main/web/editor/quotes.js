// The key of the straight quotation mark writes «», and “” inside of them; in a block that runs
// from left to right “”. Backspace right after it gives the straight mark back.
import { Extension } from "@tiptap/core";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { directionOf } from "./direction.js";

const KEY = new PluginKey("quotes");
const STRAIGHT = '"';
const CLOSING = { "«": "»", "“": "”" };
const OPENS_AFTER = /^$|[\s([{«“—–]$/u;

/** Which mark a straight one stands for, after what the block says before it. */
export function markAfter(before, rightToLeft) {
  const open = [];
  for (const one of before) {
    if (one in CLOSING) {
      open.push(one);
    } else if (open.length > 0 && CLOSING[open.at(-1)] === one) {
      open.pop();
    }
  }
  if (open.length === 0) {
    return rightToLeft ? "«" : "“";
  }
  return OPENS_AFTER.test(before) && open.at(-1) === "«" ? "“" : CLOSING[open.at(-1)];
}

function write(view, from, to, fallback) {
  const { state } = view;
  const $from = state.doc.resolve(from);
  if (!$from.parent.isTextblock || !$from.sameParent(state.doc.resolve(to))) {
    return false;
  }
  const before = $from.parent.textBetween(0, $from.parentOffset);
  const text = $from.parent.textContent || before;
  const opening = markAfter(before, directionOf(text, fallback) === "rtl");
  const tr = state.tr;
  if (from < to && opening in CLOSING) {
    // Words that were selected are put between two marks.
    tr.insertText(CLOSING[opening], to).insertText(opening, from);
    tr.setSelection(TextSelection.create(tr.doc, to + 2));
  } else {
    tr.insertText(opening, from, to);
    tr.setMeta(KEY, { at: from });
  }
  view.dispatch(tr.scrollIntoView());
  return true;
}

export const Quotes = Extension.create({
  name: "quotes",
  priority: 900,
  addOptions: () => ({ fallback: "rtl" }),
  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const written = KEY.getState(this.editor.state);
        if (!written) {
          return false;
        }
        const { tr } = this.editor.state;
        this.editor.view.dispatch(tr.insertText(STRAIGHT, written.at, written.at + 1));
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    const fallback = this.options.fallback;
    return [
      new Plugin({
        key: KEY,
        state: {
          init: () => null,
          apply: (tr, before) =>
            tr.getMeta(KEY) ?? (tr.docChanged || tr.selectionSet ? null : before),
        },
        props: {
          handleTextInput: (view, from, to, text) =>
            text === STRAIGHT && write(view, from, to, fallback),
        },
      }),
    ];
  },
});
