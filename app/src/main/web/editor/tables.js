// Commands for tables. A table has a caption, perhaps a row of names, and rows of cells.
import { TextSelection } from "@tiptap/pm/state";
import { insertBlock } from "./blocks.js";

const COLUMNS = 3;
const ROWS = 2;

export function insertTable(state, dispatch) {
  const { nodes } = state.schema;
  const cells = (type) => Array.from({ length: COLUMNS }, () => type.create());
  const table = nodes.table.create(null, [
    nodes.caption.create(),
    nodes.headRow.create(null, cells(nodes.headCell)),
    ...Array.from({ length: ROWS }, () => nodes.row.create(null, cells(nodes.cell))),
  ]);
  dispatch?.(insertBlock(state.tr, state, table));
  return true;
}

/** Where the caret stands in a table: null outside of one. */
export function place(state) {
  const { $from } = state.selection;
  if ($from.depth < 2 || $from.node(1).type.name !== "table") {
    return null;
  }
  return {
    table: $from.node(1),
    start: $from.before(1),
    row: $from.index(1), // 0 is the caption
    column: $from.depth > 2 ? $from.index(2) : 0,
  };
}

function rowsOf({ table, start }) {
  const rows = [];
  table.forEach((node, offset) => rows.push({ node, at: start + 1 + offset }));
  return rows;
}

function cellStart(row, column) {
  let at = row.at + 1;
  for (let i = 0; i < column; i++) {
    at += row.node.child(i).nodeSize;
  }
  return at + 1;
}

function goTo(tr, tableAt, row, column) {
  const rows = rowsOf({ table: tr.doc.nodeAt(tableAt), start: tableAt });
  const at = rows[Math.min(row, rows.length - 1)];
  if (at.node.isTextblock) {
    return tr.setSelection(TextSelection.create(tr.doc, at.at + 1));
  }
  const cell = cellStart(at, Math.min(column, at.node.childCount - 1));
  return tr.setSelection(TextSelection.create(tr.doc, cell)).scrollIntoView();
}

function inTable(change) {
  return (state, dispatch) => {
    const here = place(state);
    if (!here) {
      return false;
    }
    const tr = change(state, here);
    if (tr) {
      dispatch?.(tr);
    }
    return tr !== null;
  };
}

/** A row below the caret's. */
export const addRow = inTable((state, here) => {
  const { nodes } = state.schema;
  const width = here.table.lastChild.childCount || 1;
  const row = rowsOf(here)[here.row];
  const cells = Array.from({ length: width }, () => nodes.cell.create());
  const tr = state.tr.insert(row.at + row.node.nodeSize, nodes.row.create(null, cells));
  return goTo(tr, here.start, here.row + 1, here.column);
});

/** A column after the caret's. */
export const addColumn = inTable((state, here) => {
  const { nodes } = state.schema;
  const tr = state.tr;
  for (const row of rowsOf(here).filter(({ node }) => !node.isTextblock).reverse()) {
    const type = row.node.type === nodes.headRow ? nodes.headCell : nodes.cell;
    const before = Math.min(here.column, row.node.childCount - 1);
    tr.insert(cellStart(row, before) - 1 + row.node.child(before).nodeSize, type.create());
  }
  return goTo(tr, here.start, here.row, here.column + 1);
});

export const removeRow = inTable((state, here) => {
  const row = rowsOf(here)[here.row];
  if (row.node.isTextblock || here.table.childCount <= 2) {
    return null;
  }
  const tr = state.tr.delete(row.at, row.at + row.node.nodeSize);
  return goTo(tr, here.start, here.row, here.column);
});

export const removeColumn = inTable((state, here) => {
  const rows = rowsOf(here).filter(({ node }) => !node.isTextblock);
  if (rows.some(({ node }) => node.childCount <= 1)) {
    return null;
  }
  const tr = state.tr;
  for (const row of rows.reverse()) {
    const at = cellStart(row, here.column) - 1;
    tr.delete(at, at + row.node.child(here.column).nodeSize);
  }
  return goTo(tr, here.start, here.row, here.column);
});

/** The cell below; a new row at the end. */
export const rowBelow = (state, dispatch) => {
  const here = place(state);
  if (!here) {
    return false;
  }
  if (here.row === here.table.childCount - 1) {
    return addRow(state, dispatch);
  }
  dispatch?.(goTo(state.tr, here.start, here.row + 1, here.column));
  return true;
};
