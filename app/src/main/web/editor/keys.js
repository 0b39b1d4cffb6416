// The keyboard of the text.
import { Extension } from "@tiptap/core";
import { baseKeymap, chainCommands } from "@tiptap/pm/commands";
import { dropCursor } from "@tiptap/pm/dropcursor";
import { gapCursor } from "@tiptap/pm/gapcursor";
import { history, redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { ALL, perform } from "./actions.js";
import { field, leaveList, paragraphAfter, plainFirst } from "./blocks.js";
import { toReference } from "./notes.js";
import { place, rowBelow } from "./tables.js";

/** A finished field leads on to the next, and the last one out of the block. */
function leaveField(state, dispatch) {
  const { $from } = state.selection;
  return $from.depth > 1 && $from.node(1).type.spec.isolating
    ? paragraphAfter(state, dispatch)
    : false;
}

/** After the head of a heading the words go on as a paragraph; the library's own way does it. */
const enter = chainCommands(toReference, rowBelow, field(1), leaveField, leaveList, baseKeymap.Enter);

const tab = (step) => (state, dispatch) =>
  field(step)(state, dispatch) || (step > 0 && place(state) ? rowBelow(state, dispatch) : false);

export const Keys = Extension.create({
  name: "keys",
  addOptions: () => ({ fallback: "rtl" }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const actions = Object.fromEntries(
      ALL.map((action) => [action.key, () => perform(action, editor, this.options.fallback)]),
    );
    return [
      keymap({
        ...actions,
        "Mod-y": redo,
        Enter: enter,
        "Shift-Enter": enter,
        Tab: tab(1),
        "Shift-Tab": tab(-1),
        Backspace: chainCommands(plainFirst, baseKeymap.Backspace),
      }),
      keymap(baseKeymap),
      history({ newGroupDelay: 400 }),
      gapCursor(),
      dropCursor({ color: false, class: "drop-line" }),
    ];
  },
});

/** Of the title and the standfirst. */
export function lineKeys(onward) {
  return Extension.create({
    name: "lineKeys",
    addProseMirrorPlugins: () => [
      keymap({
        Enter: () => onward() || true,
        "Shift-Enter": () => onward() || true,
        "Mod-z": undo,
        "Mod-y": redo,
        "Mod-Shift-z": redo,
      }),
      keymap(baseKeymap),
      history({ newGroupDelay: 400 }),
    ],
  });
}
