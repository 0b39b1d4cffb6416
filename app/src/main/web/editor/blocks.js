// Changes of whole blocks: what kind they are, where a new one comes, how one leaves them.
import { Fragment } from "@tiptap/pm/model";
import { NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";

/** The top blocks that the selection touches, and where they begin and end. */
export function touched(state) {
  const { $from, $to } = state.selection;
  const first = $from.index(0);
  const last = $to.depth === 0 ? Math.max(first, $to.indexAfter(0) - 1) : $to.index(0);
  const nodes = [];
  let start = 0;
  for (let i = 0; i < first; i++) {
    start += state.doc.child(i).nodeSize;
  }
  let end = start;
  for (let i = first; i <= last && i < state.doc.childCount; i++) {
    nodes.push(state.doc.child(i));
    end += state.doc.child(i).nodeSize;
  }
  return { nodes, start, end };
}

function lines(doc, start, end) {
  const all = [];
  doc.nodesBetween(start, end, (node, at) => {
    if (node.isTextblock) {
      all.push({ node, start: at + 1 });
    }
    return !node.isTextblock;
  });
  return all;
}

/** Puts other blocks in the place of some; the caret stays in its words. */
export function replaceBlocks(tr, { start, end }, nodes) {
  const places = [tr.selection.$anchor, tr.selection.$head].map(($place) => ({
    line: lines(tr.doc, start, end).findIndex((line) => line.start === $place.start()),
    offset: $place.parentOffset,
  }));
  tr.replaceWith(start, end, nodes);
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  const now = lines(tr.doc, start, start + size);
  if (now.length > 0) {
    const [anchor, head] = places.map(({ line, offset }) => {
      const { node, start: from } = now[Math.min(Math.max(line, 0), now.length - 1)];
      return from + Math.min(offset, node.content.size);
    });
    tr.setSelection(TextSelection.create(tr.doc, anchor, head));
  }
  return tr;
}

/** The lines of a block as paragraphs; null of what is more than lines. */
export function paragraphsOf(node, schema) {
  const { paragraph } = schema.nodes;
  switch (node.type.name) {
    case "paragraph":
      return [node];
    case "heading":
      return [paragraph.create(null, node.content)];
    case "list":
      return node.children.map((item) => paragraph.create(null, item.content));
    case "quotation":
      return node.children
        .filter((child, i) => i === 0 || child.content.size > 0)
        .map((child) => paragraph.create(null, child.content));
    default:
      return null;
  }
}

/** A command that makes other blocks of those touched; the same again makes paragraphs of them. */
export function toggle(isDone, make) {
  return (state, dispatch) => {
    const range = touched(state);
    const lines = range.nodes.map((node) => paragraphsOf(node, state.schema));
    if (lines.length === 0 || lines.includes(null)) {
      return false;
    }
    const done = range.nodes.every(isDone);
    const nodes = done ? lines.flat() : make(lines.flat(), state.schema);
    dispatch?.(replaceBlocks(state.tr, range, nodes).scrollIntoView());
    return true;
  };
}

export const toParagraph = toggle(
  () => false,
  (paragraphs) => paragraphs,
);

export function toHeading(level) {
  return toggle(
    (node) => node.type.name === "heading" && node.attrs.level === level,
    (paragraphs, { nodes }) =>
      paragraphs.map((one) => nodes.heading.create({ level }, one.content)),
  );
}

export function toList(ordered) {
  return toggle(
    (node) => node.type.name === "list" && node.attrs.ordered === ordered,
    (paragraphs, { nodes }) => [
      nodes.list.create(
        { ordered },
        paragraphs.map((one) => nodes.item.create(null, one.content)),
      ),
    ],
  );
}

export const toQuotation = toggle(
  (node) => node.type.name === "quotation",
  (paragraphs, { nodes }) =>
    paragraphs.map((one) =>
      nodes.quotation.create(null, [
        nodes.quoted.create(null, one.content),
        nodes.speaker.create(),
      ]),
    ),
);

/** Where a new block comes: after the one with the caret, or before the notes. */
function placeAfter(state) {
  const { nodes, end } = touched(state);
  if (nodes.at(-1)?.type.name !== "footnote") {
    return end;
  }
  let place = 0;
  state.doc.forEach((node, at) => {
    if (node.type.name !== "footnote") {
      place = at + node.nodeSize;
    }
  });
  return place;
}

/** Inserts a block in the place of an empty paragraph, or after the block with the caret. */
export function insertBlock(tr, state, node) {
  const { nodes, start, end } = touched(state);
  const empty = nodes.length === 1 && nodes[0].type.name === "paragraph" && !nodes[0].content.size;
  const at = empty ? start : placeAfter(state);
  tr.replaceWith(at, empty ? end : at, node);
  const after = at + node.nodeSize;
  if (node.isAtom) {
    const next = tr.doc.nodeAt(after);
    if (next?.type.name !== "paragraph") {
      tr.insert(after, state.schema.nodes.paragraph.create());
    }
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  } else {
    tr.setSelection(Selection.near(tr.doc.resolve(at + 1)));
  }
  return tr.scrollIntoView();
}

/** Goes on writing below the block with the caret. */
export function paragraphAfter(state, dispatch) {
  const at = placeAfter(state);
  const next = state.doc.nodeAt(at);
  if (dispatch) {
    const tr = state.tr;
    if (next?.type.name !== "paragraph" || next.content.size > 0) {
      tr.insert(at, state.schema.nodes.paragraph.create());
    }
    dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  }
  return true;
}

/** The next or the last field of the same block; false where there is none. */
export function field(step) {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth < 2 || !$from.node(1).type.spec.isolating) {
      return false;
    }
    const fields = lines(state.doc, $from.before(1), $from.after(1));
    const here = fields.findIndex(({ start }) => start === $from.start());
    const next = fields[here + step];
    if (!next) {
      return false;
    }
    dispatch?.(
      state.tr.setSelection(TextSelection.create(state.doc, next.start)).scrollIntoView(),
    );
    return true;
  };
}

/** An empty item ends its list: what follows it becomes a list of its own. */
export function leaveList(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== "item" || $from.parent.content.size > 0) {
    return false;
  }
  if (dispatch) {
    const list = $from.node(1);
    const at = $from.index(1);
    const nodes = [
      list.copy(Fragment.from(list.children.slice(0, at))),
      state.schema.nodes.paragraph.create(),
      list.copy(Fragment.from(list.children.slice(at + 1))),
    ].filter((node) => node.type.name !== "list" || node.childCount > 0);
    const start = $from.before(1);
    const tr = state.tr.replaceWith(start, $from.after(1), nodes);
    const before = nodes[0].type.name === "list" ? nodes[0].nodeSize : 0;
    dispatch(tr.setSelection(TextSelection.create(tr.doc, start + before + 1)).scrollIntoView());
  }
  return true;
}

/** At its very beginning a block becomes a paragraph again before it is joined to another. */
export function plainFirst(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth === 0) {
    return false;
  }
  const top = $from.node(1).type.name;
  const first = $from.depth === 1 || $from.index(1) === 0;
  return first && ["heading", "list", "quotation"].includes(top)
    ? firstLineOut(state, dispatch)
    : false;
}

function firstLineOut(state, dispatch) {
  const { $from } = state.selection;
  const node = $from.node(1);
  if (node.type.name !== "list") {
    return toParagraph(state, dispatch);
  }
  const rest = node.children.slice(1);
  const nodes = [state.schema.nodes.paragraph.create(null, node.firstChild.content)];
  if (rest.length > 0) {
    nodes.push(node.copy(Fragment.from(rest)));
  }
  dispatch?.(
    replaceBlocks(state.tr, { start: $from.before(1), end: $from.after(1) }, nodes),
  );
  return true;
}

/** Takes away the block with the caret. */
export function removeBlock(state, dispatch) {
  const { nodes, start, end } = touched(state);
  if (nodes.length === 0) {
    return false;
  }
  if (dispatch) {
    const tr = state.tr.delete(start, end);
    if (tr.doc.childCount === 0) {
      tr.insert(0, state.schema.nodes.paragraph.create());
    }
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)), -1));
    dispatch(tr.scrollIntoView());
  }
  return true;
}

/** Moves the block with the caret up or down past its neighbour. */
export function moveBlock(step) {
  return (state, dispatch) => {
    const { nodes, start, end } = touched(state);
    const $edge = state.doc.resolve(step < 0 ? start : end);
    const other = step < 0 ? $edge.nodeBefore : $edge.nodeAfter;
    if (nodes.length !== 1 || !other) {
      return false;
    }
    if (dispatch) {
      const { anchor } = state.selection;
      const from = step < 0 ? start - other.nodeSize : start;
      const to = step < 0 ? end : end + other.nodeSize;
      const tr = state.tr.replaceWith(from, to, step < 0 ? [nodes[0], other] : [other, nodes[0]]);
      const moved = anchor + step * other.nodeSize;
      tr.setSelection(
        state.selection instanceof NodeSelection
          ? NodeSelection.create(tr.doc, moved)
          : Selection.near(tr.doc.resolve(moved)),
      );
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}
