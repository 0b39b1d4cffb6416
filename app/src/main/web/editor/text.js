// The three places to write in: the title, the standfirst, the text.
import { Editor, Extension } from "@tiptap/core";
import { DOMSerializer, Fragment, Node, Slice } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { blocksOf, canonical, documentOf, sound } from "./body.js";
import { Directions } from "./direction.js";
import { Findings } from "./findings.js";
import { PictureView } from "./images.js";
import { Keys, lineKeys } from "./keys.js";
import { Labels } from "./labels.js";
import { blocksOfHtml, withoutStyles } from "./paste.js";
import { Quotes } from "./quotes.js";
import { BODY, LINE } from "./schema.js";
import { Tidy } from "./tidy.js";

/** The bars above and below stay in sight: where one writes is kept clear of them. */
const CLEAR = { top: 90, bottom: 90, left: 0, right: 0 };

/** What the library itself adds; the keys are ours. */
const CORE = { keymap: false, tabindex: false };

const attributes = (label, describedBy) => ({
  role: "textbox",
  "aria-multiline": "true",
  "aria-label": label,
  ...(describedBy ? { "aria-describedby": describedBy } : {}),
  spellcheck: "false",
});

/**
 * @param place where it stands
 * @param options `{ label, describedBy, fallback, onward, change }`
 */
export function lineEditor(place, options) {
  const editor = new Editor({
    element: place,
    injectCSS: false,
    enableCoreExtensions: CORE,
    extensions: [
      ...LINE,
      Directions.configure({ fallback: options.fallback }),
      Quotes.configure({ fallback: options.fallback }),
      Findings,
      lineKeys(options.onward),
    ],
    editorProps: {
      attributes: { ...attributes(options.label, options.describedBy), "aria-multiline": "false" },
      transformPastedHTML: (html) =>
        html.includes("data-pm-slice") ? withoutStyles(html) : oneLine(blocksOfHtml(html)),
      clipboardTextParser: (text, _, __, view) => lineSlice(view.state.schema, text),
    },
    onUpdate: options.change,
  });
  return {
    editor,
    get value() {
      return sound(editor.state.doc.textContent);
    },
    set value(text) {
      replace(editor, { type: "doc", content: [line(text)] });
    },
  };
}

function line(text) {
  return { type: "line", ...(text ? { content: [{ type: "text", text }] } : {}) };
}

function lineSlice(schema, text) {
  const joined = text.trim().replace(/\s*[\r\n]+\s*/g, " ");
  return joined ? new Slice(Fragment.from(schema.text(joined)), 0, 0) : Slice.empty;
}

function oneLine(blocks) {
  const words = blocks
    .flatMap((block) => block.text ?? block.items?.flat() ?? [])
    .map((run) => run.text ?? run)
    .join(" ");
  const p = document.createElement("p");
  p.textContent = words;
  return p.outerHTML;
}

export function textEditor(place, options) {
  const editor = new Editor({
    element: place,
    injectCSS: false,
    enableCoreExtensions: CORE,
    extensions: [
      ...BODY.map((one) => (one.name === "picture" ? one.extend(PictureView) : one)),
      Directions.configure({ fallback: options.fallback }),
      Quotes.configure({ fallback: options.fallback }),
      Tidy,
      Labels,
      Findings,
      Keys.configure({ fallback: options.fallback }),
      Extension.create({ name: "images", addStorage: () => options.images }),
      ...(options.extensions ?? []),
    ],
    editorProps: {
      attributes: attributes(options.label, options.describedBy),
      scrollThreshold: CLEAR,
      scrollMargin: CLEAR,
      transformPastedHTML: (html, view) => cleaned(html, view.state.schema),
      handlePaste: (view, _, slice) => pasteInLine(view, slice),
    },
    onUpdate: options.change,
  });
  return {
    editor,
    get value() {
      const blocks = blocksOf(editor.state.doc);
      // A place to write in is not yet a paragraph.
      return blocks.length === 1 && blocks[0].type === "paragraph" && blocks[0].text.length === 0
        ? []
        : blocks;
    },
    set value(blocks) {
      replace(
        editor,
        documentOf(blocks.length > 0 ? blocks : [{ type: "paragraph", text: [] }]),
      );
    },
  };
}

/** What is pasted, in the HTML of this schema alone. */
function cleaned(html, schema) {
  if (html.includes("data-pm-slice")) {
    return withoutStyles(html);
  }
  const blocks = blocksOfHtml(html);
  const fragment = Node.fromJSON(schema, documentOf(blocks)).content;
  const holder = document.createElement("div");
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(fragment, { document }));
  return holder.innerHTML;
}

/** A field or a cell takes the words of what is pasted, not its blocks. */
function pasteInLine(view, slice) {
  const { $from } = view.state.selection;
  const free = ["paragraph", "heading", "item"].includes($from.parent.type.name);
  if (free || !$from.parent.isTextblock) {
    return false;
  }
  const { schema } = view.state;
  const words = [];
  slice.content.descendants((node) => {
    if (node.isTextblock && node.content.size > 0) {
      if (words.length > 0) {
        words.push(schema.text(" "));
      }
      node.forEach((text) => words.push(fitting(text, $from.parent.type)));
    } else if (node.isText && words.length === 0) {
      words.push(fitting(node, $from.parent.type));
    }
    return !node.isTextblock;
  });
  const tr = view.state.tr.replaceSelection(new Slice(Fragment.from(words), 0, 0));
  view.dispatch(tr.scrollIntoView().setMeta("paste", true));
  return true;
}

function fitting(text, type) {
  return text.mark(text.marks.filter((mark) => type.allowsMarkType(mark.type)));
}

/** Only what differs is replaced, and undo leaves it alone: it was not typed here. */
function replace(editor, json) {
  const { state, view } = editor;
  const next = Node.fromJSON(state.schema, json);
  const from = state.doc.content.findDiffStart(next.content);
  if (from === null) {
    return;
  }
  let { a, b } = state.doc.content.findDiffEnd(next.content);
  const overlap = from - Math.min(a, b);
  if (overlap > 0) {
    a += overlap;
    b += overlap;
  }
  const tr = state.tr.replace(from, a, next.slice(from, b));
  if (canonical(tr.doc.toJSON()) !== canonical(next.toJSON())) {
    whole(state, view, next);
    return;
  }
  view.dispatch(tr.setMeta("addToHistory", false).setMeta("theirs", true));
}

function whole(state, view, next) {
  const tr = state.tr.replaceWith(0, state.doc.content.size, next.content);
  const at = Math.min(state.selection.from, tr.doc.content.size);
  tr.setSelection(TextSelection.near(tr.doc.resolve(at)));
  view.dispatch(tr.setMeta("addToHistory", false).setMeta("theirs", true));
}
