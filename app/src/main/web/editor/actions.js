// Everything that can be done to the text, each with its name, its key and when it is on.
import { toggleMark } from "@tiptap/pm/commands";
import { redo, undo } from "@tiptap/pm/history";
import * as blocks from "./blocks.js";
import { question } from "./dialog.js";
import { turn } from "./direction.js";
import { insertNote } from "./notes.js";
import { say } from "./page.js";
import * as tables from "./tables.js";

const LANGUAGES = ["en", "fr", "es", "it", "de", "tr", "fa", "he", "ru", "zh"];
const WEB = /^https?:\/\/[^\s/@]+/i;

function on(state) {
  const { $from } = state.selection;
  return $from.depth > 0 ? $from.node(1) : state.selection.node;
}

function isOn(name, attributes = {}) {
  return (state) => {
    const node = on(state);
    return (
      node?.type.name === name &&
      Object.entries(attributes).every(([key, value]) => node.attrs[key] === value)
    );
  };
}

function hasMark(name) {
  return (state) => {
    const type = state.schema.marks[name];
    const { from, $from, to, empty } = state.selection;
    return empty
      ? Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
      : state.doc.rangeHasMark(from, to, type);
  };
}

function mark(name) {
  return (state, dispatch) => toggleMark(state.schema.marks[name])(state, dispatch);
}

/** The stretch around the caret that bears the mark, or the selection, or the word at the caret. */
function stretch(state, type) {
  const { from, to, empty, $from } = state.selection;
  if (!empty) {
    return { from, to };
  }
  let at = $from.start();
  for (const child of $from.parent.children) {
    const end = at + child.nodeSize;
    if (at <= from && from <= end && type.isInSet(child.marks)) {
      return { from: at, to: end };
    }
    at = end;
  }
  const text = $from.parent.textContent;
  let first = $from.parentOffset;
  let last = first;
  while (first > 0 && /[^\s«»“”"()،؛.:؟!]/u.test(text[first - 1])) {
    first--;
  }
  while (last < text.length && /[^\s«»“”"()،؛.:؟!]/u.test(text[last])) {
    last++;
  }
  return { from: $from.start() + first, to: $from.start() + last };
}

function markAt(state, type) {
  const { from, to } = stretch(state, type);
  let found = null;
  state.doc.nodesBetween(from, Math.max(to, from + 1), (node) => {
    found ??= type.isInSet(node.marks) ?? null;
  });
  return found;
}

function setMark(editor, type, range, attributes) {
  const tr = editor.state.tr.removeMark(range.from, range.to, type);
  if (attributes) {
    tr.addMark(range.from, range.to, type.create(attributes));
  }
  editor.view.dispatch(tr);
}

async function link(editor) {
  const type = editor.schema.marks.link;
  const range = stretch(editor.state, type);
  const now = markAt(editor.state, type)?.attrs.href ?? "";
  const nothing = range.from === range.to;
  const address = { name: "address", label: say("editor.address"), type: "url", value: now };
  const words = { name: "words", label: say("editor.words"), required: true };
  const given = await question(
    say("editor.link"),
    [...(nothing ? [words] : []), { ...address, direction: "ltr" }],
    now ? [{ value: "remove", label: say("editor.link-off") }] : [],
  );
  if (!given) {
    return;
  }
  const off = given.action === "remove" || !WEB.test(given.address);
  if (nothing) {
    const { state, view } = editor;
    const marks = off ? [] : [type.create({ href: given.address })];
    view.dispatch(state.tr.replaceSelectionWith(state.schema.text(given.words, marks), false));
    return;
  }
  setMark(editor, type, range, off ? null : { href: given.address });
}

async function foreign(editor) {
  const type = editor.schema.marks.foreign;
  const range = stretch(editor.state, type);
  if (range.from === range.to) {
    return;
  }
  const now = markAt(editor.state, type)?.attrs.lang;
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
  const codes = [...new Set([now, ...LANGUAGES].filter(Boolean))];
  const given = await question(
    say("editor.foreign"),
    [
      {
        name: "lang",
        label: say("editor.language"),
        value: now ?? "en",
        options: codes.map((code) => ({ value: code, label: names.of(code) })),
      },
    ],
    now ? [{ value: "remove", label: say("editor.foreign-off") }] : [],
  );
  if (given) {
    setMark(editor, type, range, given.action === "remove" ? null : { lang: given.lang });
  }
}

async function card(editor) {
  const here = on(editor.state);
  const now = here?.type.name === "linkCard" ? here : null;
  const given = await question(say("editor.card"), [
    {
      name: "address",
      label: say("editor.address"),
      type: "url",
      required: true,
      value: now?.attrs.url ?? "",
      direction: "ltr",
    },
  ]);
  if (!given || !WEB.test(given.address)) {
    return;
  }
  const { state, view } = editor;
  if (now) {
    const { start } = blocks.touched(state);
    view.dispatch(state.tr.setNodeMarkup(start, undefined, { url: given.address }));
    return;
  }
  const { nodes } = state.schema;
  const made = nodes.linkCard.create({ url: given.address }, [
    nodes.cardTitle.create(),
    nodes.cardDescription.create(),
  ]);
  view.dispatch(blocks.insertBlock(state.tr, state, made));
}

function separator(state, dispatch) {
  dispatch?.(blocks.insertBlock(state.tr, state, state.schema.nodes.separator.create()));
  return true;
}

const inTable = (state) => tables.place(state) !== null;

/** In groups, as the bar shows them; `shown` says when one has a place in the bar. */
export const GROUPS = [
  [
    { name: "heading", key: "Mod-Alt-2", run: blocks.toHeading(2), isOn: isOn("heading", { level: 2 }) },
    { name: "subheading", key: "Mod-Alt-3", run: blocks.toHeading(3), isOn: isOn("heading", { level: 3 }) },
    { name: "quotation", key: "Mod-Shift-9", run: blocks.toQuotation, isOn: isOn("quotation") },
    { name: "list", key: "Mod-Shift-8", run: blocks.toList(false), isOn: isOn("list", { ordered: false }) },
    { name: "numbers", key: "Mod-Shift-7", run: blocks.toList(true), isOn: isOn("list", { ordered: true }) },
  ],
  [
    { name: "strong", key: "Mod-b", run: mark("strong"), isOn: hasMark("strong") },
    { name: "emphasis", key: "Mod-i", run: mark("emphasis"), isOn: hasMark("emphasis") },
    { name: "link", key: "Mod-k", open: link, isOn: hasMark("link") },
    { name: "foreign", key: "Mod-Shift-l", open: foreign, isOn: hasMark("foreign") },
    { name: "note", key: "Mod-Alt-f", run: insertNote },
  ],
  [
    { name: "picture", key: "Mod-Alt-p", open: (editor) => editor.storage.images.choose() },
    { name: "card", key: "Mod-Alt-k", open: card, isOn: isOn("linkCard") },
    { name: "table", key: "Mod-Alt-t", run: tables.insertTable, shown: (state) => !inTable(state) },
    { name: "row", key: "Mod-Alt-r", run: tables.addRow, shown: inTable },
    { name: "column", key: "Mod-Alt-c", run: tables.addColumn, shown: inTable },
    { name: "row-off", key: "Mod-Alt-Shift-r", run: tables.removeRow, shown: inTable },
    { name: "column-off", key: "Mod-Alt-Shift-c", run: tables.removeColumn, shown: inTable },
    { name: "separator", key: "Mod-Alt-s", run: separator },
  ],
  [
    { name: "turn", key: "Mod-Shift-x", run: (state, dispatch, fallback) => turn(fallback)(state, dispatch) },
    { name: "undo", key: "Mod-z", run: undo },
    { name: "redo", key: "Mod-Shift-z", run: redo },
  ],
];

/** Known by their keys only; the page of keys lists them. */
export const MORE = [
  { name: "paragraph", key: "Mod-Alt-0", run: blocks.toParagraph },
  { name: "below", key: "Mod-Enter", run: blocks.paragraphAfter },
  { name: "up", key: "Alt-ArrowUp", run: blocks.moveBlock(-1) },
  { name: "down", key: "Alt-ArrowDown", run: blocks.moveBlock(1) },
  { name: "remove", key: "Mod-Shift-Backspace", run: blocks.removeBlock },
];

export const ALL = [...GROUPS.flat(), ...MORE];

export function perform(action, editor, fallback) {
  if (action.open) {
    action.open(editor);
    return true;
  }
  return action.run(editor.state, editor.view.dispatch, fallback);
}

/** A key as it stands on the keyboard: Ctrl+Alt+2, on Apple's ⌘⌥2. */
export function keyName(key) {
  const apple = /Mac|iP(hone|ad)/.test(navigator.platform);
  const names = apple
    ? { Mod: "⌘", Alt: "⌥", Shift: "⇧", Backspace: "⌫", Enter: "↩", ArrowUp: "↑", ArrowDown: "↓" }
    : { Mod: "Ctrl", ArrowUp: "↑", ArrowDown: "↓" };
  const parts = key.split("-").map((part) => names[part] ?? part.toUpperCase().replace(/^(.)(.+)$/, (_, a, b) => a + b.toLowerCase()));
  return parts.join(apple ? "" : "+");
}
