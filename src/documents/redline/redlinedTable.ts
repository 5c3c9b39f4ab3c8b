// Two versions of a table as one, row by row and cell by cell. Cells that reach down over several rows are cut at each
// of them first: a row that comes or goes takes nothing of its neighbours with it.
import { placedCells } from '../tableGrid.ts';
import type { Block, TableBlock, TableCell, TableRow } from '../tree.ts';
import { cell } from '../tree.ts';
import { matchedItems } from './itemMatching.ts';
import type { Item } from './itemMatching.ts';
import { markedRow, rowSayingMoved } from './marked.ts';
import { plainWords } from './plainWords.ts';
import { redlinedBlocks } from './redlinedBlocks.ts';
import type { Redlining } from './redlinedBlocks.ts';

type Table = Extract<Block, { readonly type: 'table' }>;

/** null = its columns are others: nothing of the one stands beside anything of the other. */
export function redlinedTable(before: Table, after: Table, redlining: Redlining): Table | null {
  if (columnsOf(before) !== columnsOf(after)) return null;
  const isCut = [before, after].some(({ rows }) =>
    rows.some(({ cells }) => cells.some((one) => one.rows > 1)),
  );
  const [old, young] = isCut ? [cutRows(before), cutRows(after)] : [before.rows, after.rows];
  const rows = matchedItems(old.map(itemOf), young.map(itemOf), redlining.nextMove).map((step): TableRow => {
    if (step.type === 'kept') return redlinedRow(step.before, step.after, redlining);
    const how = step.type === 'removed' ? 'deleted' : 'inserted';
    const row = markedRow(step.type === 'removed' ? step.before : step.after, { how, move: step.move });
    return step.move === null ? row : rowSayingMoved(row, redlining.moved[how]);
  });
  const header =
    before.header === null || after.header === null
      ? after.header
      : redlinedRow(before.header, after.header, redlining);
  return { ...after, header, rows };
}

/** The shape of the head, and in a table of rooms which room each column is. */
function columnsOf({ header, columns, style }: Table): string {
  const rooms = style === 'rooms' ? (header?.cells ?? []).map(({ blocks }) => recordOf(blocks)) : [];
  return JSON.stringify([columns.length, header === null ? null : shapeOf(header), rooms]);
}

function recordOf(blocks: readonly Block[]): string {
  return blocks[0]?.key?.[0] ?? plainWords(blocks);
}

function shapeOf({ style, cells }: TableRow): string {
  return `${style} ${cells.map((one) => `${one.style} ${one.columns} ${one.rows}`).join()}`;
}

function itemOf(row: TableRow): Item<TableRow> {
  return {
    value: row,
    key: row.key?.join('\n') ?? null,
    form: shapeOf(row),
    words: plainWords(row.cells.flatMap(({ blocks }) => blocks)),
  };
}

function redlinedRow(before: TableRow, after: TableRow, redlining: Redlining): TableRow {
  return {
    ...after,
    cells: after.cells.map((one, index) => ({
      ...one,
      blocks: redlinedBlocks(before.cells[index]?.blocks ?? [], one.blocks, redlining),
    })),
  };
}

function cutRows(table: TableBlock): readonly TableRow[] {
  const placed = placedCells({ ...table, header: null });
  return table.rows.map((row, index) => {
    const cells: TableCell[] = [];
    let next = 0;
    const fill = (until: number) => {
      for (; next < until; next += 1) cells.push(cell('content', []));
    };
    for (const { column, ...one } of placed[index] ?? []) {
      fill(column);
      cells.push({ ...one, rows: 1 });
      next = column + one.columns;
    }
    fill(table.columns.length);
    return { ...row, cells };
  });
}
