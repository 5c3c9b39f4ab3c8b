// A table as aligned lines. The first column is as narrow as its words, the others share the line as the tree says;
// where that leaves too little to read, each cell stands under the other with the title of its column before it.
import { placedCells } from '#documents/tableGrid.ts';
import type { PlacedCell } from '#documents/tableGrid.ts';
import type { Block, TableBlock } from '#documents/tree.ts';
import { columnsOf, filled } from './lines.ts';

const WIDEST_TIME = 22;
const NARROWEST = 7;
const BETWEEN = 2;

type Lines = (blocks: readonly Block[], width: number) => readonly string[];

export function tableText(table: TableBlock, width: number, lines: Lines): readonly string[] {
  const placed = placedCells(table);
  const widths = widthsOf(table, placed, width, lines);
  const isStacked = widths.length > 2 && Math.min(...widths.slice(1)) < NARROWEST;
  const [first] = placed;
  const written = placed.map((cells): readonly string[] => {
    const [only] = cells;
    if (only !== undefined && only.columns === widths.length) return lines(only.blocks, width);
    return isStacked ? stacked(cells, first ?? [], width, lines) : besides(cells, widths, lines);
  });
  const rows = table.header === null ? written : written.slice(1);
  // A sign of single lines stands together; everything else has room between its rows.
  const isTight = table.style === 'sign' && rows.every((row) => row.length < 2);
  const body = rows.flatMap((row, index) => (index === 0 || isTight ? row : ['', ...row]));
  if (table.header === null || isStacked) return body;
  return [...(written[0] ?? []), widths.map((one) => '-'.repeat(one)).join(' '.repeat(BETWEEN)), ...body];
}

function widthsOf(
  table: TableBlock,
  placed: readonly (readonly PlacedCell[])[],
  width: number,
  lines: Lines,
): readonly number[] {
  const [, ...others] = table.columns;
  const firsts = placed.map((cells) =>
    cells[0]?.column === 0 && cells[0].columns === 1 ? cells[0].blocks : [],
  );
  const found = firsts.flatMap((blocks) => lines(blocks, WIDEST_TIME)).map(columnsOf);
  const narrow = Math.max(others.length === 1 ? 6 : 2, ...found);
  const room = width - narrow - BETWEEN * others.length;
  const whole = others.reduce((sum, one) => sum + one, 0);
  return [narrow, ...others.map((one) => Math.floor((room * one) / whole))];
}

function besides(cells: readonly PlacedCell[], widths: readonly number[], lines: Lines): readonly string[] {
  const columns = widths.map((_, at) => {
    const found = cells.find((one) => one.column === at);
    if (found === undefined) return [];
    const own = widths.slice(at, at + found.columns);
    return lines(
      found.blocks,
      own.reduce((sum, one) => sum + one + BETWEEN, -BETWEEN),
    );
  });
  const height = Math.max(0, ...columns.map((one) => one.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((one, at) => filled(one[line] ?? '', (widths[at] ?? 0) + (at === widths.length - 1 ? 0 : BETWEEN)))
      .join('')
      .trimEnd(),
  );
}

function stacked(
  cells: readonly PlacedCell[],
  titles: readonly PlacedCell[],
  width: number,
  lines: Lines,
): readonly string[] {
  return cells.flatMap((one) => {
    const words = lines(one.blocks, one.column === 0 ? width : width - BETWEEN);
    if (words.length === 0 || one.column === 0) return words;
    const title = lines(titles.find(({ column }) => column === one.column)?.blocks ?? [], width);
    return [...title, ...words.map((line) => `${' '.repeat(BETWEEN)}${line}`.trimEnd())];
  });
}
