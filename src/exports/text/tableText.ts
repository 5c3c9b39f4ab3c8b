// A table as aligned lines. Of two columns the first is as narrow as its words; several share the line as the tree says;
// where that leaves too little to read, each cell stands under the other with the title of its column before it.
import { placedCells } from '#documents/tableGrid.ts';
import type { PlacedCell } from '#documents/tableGrid.ts';
import type { Block, TableBlock } from '#documents/tree.ts';
import { columnsOf, filled } from './lines.ts';

const WIDEST_TIME = 22;
const NARROWEST = 9;
const BETWEEN = 2;

type Lines = (blocks: readonly Block[], width: number) => readonly string[];

export function tableText(table: TableBlock, width: number, lines: Lines): readonly string[] {
  const placed = placedCells(table);
  const widths = widthsOf(table, placed, width, lines);
  const isStacked = widths.length > 2 && Math.min(...widths.slice(1)) < NARROWEST;
  const rows = placed.flatMap((cells, at) => {
    const isHeader = table.header !== null && at === 0;
    if (isHeader && isStacked) return [];
    const [first] = cells;
    if (first !== undefined && first.columns === widths.length) return ['', ...lines(first.blocks, width)];
    if (isStacked) return ['', ...stacked(cells, placed[0] ?? [], width, lines)];
    const side = besides(cells, widths, lines);
    return isHeader
      ? [...side, widths.map((one) => '-'.repeat(one)).join(' '.repeat(BETWEEN))]
      : ['', ...side];
  });
  return rows[0] === '' ? rows.slice(1) : withoutFirstGap(rows);
}

/** The row under the titles stands right under their line. */
function withoutFirstGap(rows: readonly string[]): readonly string[] {
  const gap = rows.indexOf('');
  return gap < 0 ? rows : [...rows.slice(0, gap), ...rows.slice(gap + 1)];
}

function widthsOf(
  table: TableBlock,
  placed: readonly (readonly PlacedCell[])[],
  width: number,
  lines: Lines,
): readonly number[] {
  const count = table.columns.length;
  const room = width - BETWEEN * (count - 1);
  if (count === 2) {
    const firsts = placed.map((cells) => (cells[0]?.columns === 1 ? cells[0].blocks : []));
    const found = firsts.flatMap((blocks) => lines(blocks, WIDEST_TIME)).map(columnsOf);
    const narrow = Math.max(6, ...found);
    return [narrow, room - narrow];
  }
  const whole = table.columns.reduce((sum, one) => sum + one, 0);
  return table.columns.map((one) => Math.floor((room * one) / whole));
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
    return [...title, ...words.map((line) => ' '.repeat(BETWEEN) + line)];
  });
}
