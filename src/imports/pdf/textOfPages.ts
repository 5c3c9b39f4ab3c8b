// The lines of pages as the text a reader of pasted programmes takes: cells parted by tabs where lines share columns, two
// columns of prose one after the other, an empty line where a wider space was, a form feed between pages.
import { withoutFurniture } from './furniture.ts';
import { linesOfPage } from './linesOfPage.ts';
import type { PageText, PlacedLine, Stretch } from './placedText.ts';
import { goesOn, rejoined } from './rejoined.ts';
import type { ColumnLine } from './rejoined.ts';

export function textOfPages(pages: readonly PageText[]): string {
  const lined = pages.map((page) => ({ height: page.height, lines: linesOfPage(page) }));
  return withoutFurniture(lined)
    .map(({ lines }, index) => textOfPage(lines, pages[index]?.width ?? 0))
    .join('\n\f\n');
}

function textOfPage(lines: readonly PlacedLine[], width: number): string {
  const middle = proseColumn(lines, width);
  const blocks = middle === null ? [lines] : columnsOfProse(lines, middle);
  return blocks.map((block) => textOfLines(block)).join('\n\n');
}

/** Starts nearer to each other than this are of one column, in points. */
const NEAR = 8;

function textOfLines(lines: readonly PlacedLine[]): string {
  const starts = columnStarts(lines);
  const columns = starts.length < 2 ? [] : starts;
  const pitch = usualPitch(lines);
  const edges = edgesOf(lines, columns);
  const rows: Row[] = [];
  let before: PlacedLine | null = null;
  for (const line of lines) {
    const row = rowOf(line, columns);
    const isApart = before !== null && before.y - line.y > Math.max(pitch, line.size) * 1.45;
    if (isApart) rows.push(NO_ROW);
    const last = rows.at(-1);
    const whole = last === undefined || last === NO_ROW ? null : wholeRow(last, row, edges);
    if (whole === null) rows.push(row);
    else rows[rows.length - 1] = whole;
    before = line;
  }
  return rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '').join('\t')).join('\n');
}

interface Cell extends ColumnLine {
  readonly text: string;
}

interface Row {
  /** By column; null = empty. */
  readonly cells: readonly (Cell | null)[];
  /** It runs on over the columns. */
  readonly isAcross: boolean;
}

const NO_ROW: Row = { cells: [], isAcross: false };

/** Both as one where all that stands in the second only goes on; null where anything begins. */
function wholeRow(before: Row, next: Row, edges: Edges): Row | null {
  if (before.isAcross !== next.isAcross) return null;
  for (const [column, cell] of next.cells.entries()) {
    if (cell === null) continue;
    const above = before.cells[column] ?? null;
    const edge = next.isAcross ? edges.across : (edges.byColumn[column] ?? 0);
    if (above === null || !goesOn(above, cell, edge)) return null;
  }
  const cells = before.cells.map((cell, column) => {
    const more = next.cells[column] ?? null;
    if (cell === null || more === null) return cell;
    return { ...more, text: rejoined(cell.text, more.text) };
  });
  return { cells, isAcross: before.isAcross };
}

interface Edges {
  readonly across: number;
  readonly byColumn: readonly number[];
}

/** How far the lines of each column reach. */
function edgesOf(lines: readonly PlacedLine[], columns: readonly number[]): Edges {
  const byColumn = columns.map(() => 0);
  let across = 0;
  for (const line of lines) {
    const { cells, isAcross } = rowOf(line, columns);
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      if (isAcross) across = Math.max(across, cell.stretch.to);
      else byColumn[column] = Math.max(byColumn[column] ?? 0, cell.stretch.to);
    }
  }
  return { across, byColumn };
}

/** Where columns begin: places at which stretches of several lines with more than one of them begin. */
function columnStarts(lines: readonly PlacedLine[]): readonly number[] {
  const places = lines
    .filter(({ stretches }) => stretches.length > 1)
    .flatMap(({ stretches }) => stretches.map(({ from }) => from))
    .sort((a, b) => a - b);
  const starts: { from: number; last: number; count: number }[] = [];
  for (const from of places) {
    const near = starts.at(-1);
    if (near !== undefined && from - near.last <= NEAR) {
      near.count += 1;
      near.last = from;
    } else {
      starts.push({ from, last: from, count: 1 });
    }
  }
  return starts.filter(({ count }) => count > 1).map(({ from }) => from);
}

/** A cell for each column; a line that begins at the edge and runs on over the columns stays a line. */
function rowOf({ stretches, size }: PlacedLine, columns: readonly number[]): Row {
  const cells: (Cell | null)[] = [];
  const [only] = stretches;
  const isLine =
    columns.length === 0 ||
    (stretches.length === 1 && only !== undefined && (isAcross(only, columns) || !isAt(only, columns)));
  for (const stretch of stretches) {
    const column = isLine ? cells.length : columnAt(stretch, columns);
    while (cells.length < column) cells.push(null);
    const before = cells[column] ?? null;
    const text = before === null ? stretch.text : `${before.text} ${stretch.text}`;
    cells[column] = { stretch, size, text };
  }
  return { cells, isAcross: isLine };
}

function isAcross({ from, to }: Stretch, starts: readonly number[]): boolean {
  return starts.some((start) => from < start - NEAR && to > start + NEAR * 2);
}

function isAt({ from }: Stretch, starts: readonly number[]): boolean {
  // Lists are set in a little.
  return starts.some((start) => from >= start - NEAR && from <= start + NEAR * 5);
}

function columnAt({ from }: Stretch, starts: readonly number[]): number {
  let column = 0;
  for (const [index, start] of starts.entries()) if (from >= start - NEAR) column = index;
  return column;
}

/** From line to line where nothing parts them: the middle one of all. */
function usualPitch(lines: readonly PlacedLine[]): number {
  const steps = lines
    .map((line, index) => (lines[index - 1]?.y ?? line.y) - line.y)
    .filter((step) => step > 1)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 3)] ?? 0;
}

/** Where the second of two columns of prose begins; null on any other page, a table of hours above all. */
function proseColumn(lines: readonly PlacedLine[], width: number): number | null {
  const pairs = lines.filter(({ stretches }) => stretches.length === 2);
  const seconds = pairs.map(({ stretches }) => stretches[1]?.from ?? 0).sort((a, b) => a - b);
  const middle = seconds[Math.floor(seconds.length / 2)] ?? 0;
  if (pairs.length < 8 || middle < width * 0.35 || middle > width * 0.65) return null;
  const own = pairs.filter(({ stretches }) => Math.abs((stretches[1]?.from ?? 0) - middle) <= NEAR);
  const long = own.filter(({ stretches: [first, second] }) => isProse(first) && isProse(second));
  return long.length * 4 > pairs.length * 3 ? middle : null;
}

function isProse(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && stretch.text.length > 25 && !/^\d{1,2}[.:hч]\d{2}/u.test(stretch.text);
}

/** Lines across the page part what stands over them from what stands under them. */
function columnsOfProse(lines: readonly PlacedLine[], middle: number): readonly (readonly PlacedLine[])[] {
  const blocks: PlacedLine[][] = [];
  let left: PlacedLine[] = [];
  let right: PlacedLine[] = [];
  const end = (): void => {
    if (left.length > 0) blocks.push(left);
    if (right.length > 0) blocks.push(right);
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.stretches.some(({ from, to }) => from < middle - NEAR && to > middle + NEAR * 2)) {
      end();
      blocks.push([line]);
      continue;
    }
    const sides = [left, right];
    for (const [index, side] of sides.entries()) {
      const stretches = line.stretches.filter(({ from }) => from >= middle - NEAR === (index === 1));
      if (stretches.length > 0) side.push({ ...line, stretches });
    }
  }
  end();
  return blocks;
}
