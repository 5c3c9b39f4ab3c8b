// The lines of pages as the text a reader of pasted programmes takes: cells parted by tabs where lines share columns, two
// columns of prose one after the other, an empty line where a wider space was, a form feed between pages.
import type { Cell, CellLine } from './cells.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOfPage } from './linesOfPage.ts';
import type { PageText, PlacedLine, Rule, Stretch } from './placedText.ts';
import { goesOn, rejoined } from './rejoined.ts';
import { hoursColumn, rowsOfTable } from './rowsOfTable.ts';

export function textOfPages(pages: readonly PageText[]): string {
  const lined = pages.map((page) => ({ height: page.height, lines: linesOfPage(page) }));
  return withoutFurniture(lined)
    .map(({ lines }, index) => textOfPage(lines, pages[index]?.width ?? 0, pages[index]?.rules ?? []))
    .join('\n\f\n');
}

function textOfPage(lines: readonly PlacedLine[], width: number, rules: readonly Rule[]): string {
  const middle = proseColumn(lines, width) ?? listColumn(lines, width);
  const blocks = middle === null ? [lines] : columnsOfProse(lines, middle);
  return blocks.map((block) => textOfLines(block, rules)).join('\n\n');
}

/** Starts nearer to each other than this are of one column, in points. */
const NEAR = 8;

function textOfLines(lines: readonly PlacedLine[], rules: readonly Rule[]): string {
  const drawnStarts = columnsDrawn(lines);
  const starts = drawnStarts.length > 1 ? drawnStarts : columnStarts(lines);
  const columns = starts.length < 2 ? [] : starts;
  const pitch = usualPitch(lines);
  const edges = edgesOf(lines, columns);
  const drawn = rulesAcross(lines, rules);
  const rows = lines.map((line, index): Row => {
    const above = lines[index - 1];
    const space = above === undefined ? 0 : (above.y - line.y) / Math.max(pitch, line.size);
    const row = rowOf(line, columns);
    const isRuled = above !== undefined && drawn.some((y) => y < above.y && y > line.y);
    const isSpaced = space > (row.isAcross ? PARAGRAPH : ROW);
    return { ...row, isApart: row.isAcross || drawn.length < FEWEST_RULES ? isSpaced : isRuled };
  });
  return blocksOf(rows)
    .flatMap((block) => {
      const hours = block[0]?.isAcross === false ? hoursColumn(block) : null;
      return hours === null ? textOfRows(block, edges) : ['', ...rowsOfTable(block, hours, edges.byColumn)];
    })
    .join('\n')
    .replace(/^\n+/, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** Of the space from line to line: what parts paragraphs, and what parts the rows of a table. */
const PARAGRAPH = 1.45;
const ROW = 1.28;

/** A table with rules has one over its head, one under it, and one under each row. */
const FEWEST_RULES = 3;

/** Heights at which rules go over half the lines' width or more, however many pieces each is drawn in. */
function rulesAcross(lines: readonly PlacedLine[], rules: readonly Rule[]): readonly number[] {
  const spans = lines.flatMap(({ stretches }) => stretches);
  const right = spans.reduce((most, { to }) => Math.max(most, to), 0);
  const width = right - spans.reduce((least, { from }) => Math.min(least, from), right);
  const heights: { y: number; length: number }[] = [];
  for (const { from, to, y } of rules.toSorted((a, b) => a.y - b.y)) {
    const last = heights.at(-1);
    if (last !== undefined && y - last.y < 1.5) last.length += to - from;
    else heights.push({ y, length: to - from });
  }
  return heights.flatMap(({ y, length }) => (length >= width / 2 ? [y] : []));
}

/** Lines across the page, and lines in columns, that follow each other. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last?.[0]?.isAcross === row.isAcross) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function textOfRows(rows: readonly Row[], edges: Edges): readonly string[] {
  const whole: (Row | null)[] = [];
  for (const row of rows) {
    if (row.isApart) whole.push(null);
    const last = whole.at(-1) ?? null;
    const both = last === null ? null : wholeRow(last, row, edges);
    if (both === null) whole.push(row);
    else whole[whole.length - 1] = both;
  }
  return whole.map((row) => (row === null ? '' : row.cells.map((cell) => cell?.text ?? '').join('\t')));
}

interface Row extends CellLine {
  /** It runs on over the columns. */
  readonly isAcross: boolean;
}

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
  return { ...before, cells };
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

/** Where lines drawn up and down begin the columns of several lines; the last one only ends them. */
function columnsDrawn(lines: readonly PlacedLine[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { uprights } of lines)
    for (const place of new Set(uprights.map((x) => Math.round(x / 2) * 2)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts]
    .filter(([, count]) => count > 1)
    .map(([place]) => place)
    .toSorted((a, b) => a - b);
  const apart = places.filter((place, index) => place - (places[index - 1] ?? -NEAR) >= NEAR);
  return apart.slice(0, -1);
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
function rowOf({ stretches, size, uprights }: PlacedLine, columns: readonly number[]): Omit<Row, 'isApart'> {
  const cells: (Cell | null)[] = [];
  const [only] = stretches;
  const isAlone = stretches.length === 1 && only !== undefined;
  // Between lines drawn up and down words may stand anywhere.
  const isLine =
    columns.length === 0 ||
    (isAlone && (isAcross(only, columns) || (uprights.length < 2 && !isAt(only, columns))));
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

/** From line to line under each other where nothing parts them: hours beside the middle of a row stand between lines. */
function usualPitch(lines: readonly PlacedLine[]): number {
  const last = new Map<number, number>();
  const steps: number[] = [];
  for (const { stretches, y } of lines)
    for (const { from } of stretches) {
      const place = Math.round(from / NEAR);
      const above = last.get(place);
      if (above !== undefined && above - y > 1) steps.push(above - y);
      last.set(place, y);
    }
  steps.sort((a, b) => a - b);
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

/** Hours with their titles on either half of the page: two columns of a list, and no row goes over both. */
function listColumn(lines: readonly PlacedLine[], width: number): number | null {
  const listed = lines.flatMap(({ stretches }) => stretches.filter(({ text }) => HOURS_AND_TITLE.test(text)));
  const left = listed.filter(({ from }) => from < width * 0.35);
  const right = listed.filter(({ from }) => from > width * 0.4 && from < width * 0.65);
  const [first] = right;
  if (first === undefined || left.length < 2 || right.length < 2) return null;
  return right.every(({ from }) => Math.abs(from - first.from) <= NEAR) ? first.from : null;
}

const HOURS_AND_TITLE = /^\d{1,2}[.:hHч]\d{2}.{0,16}\s\p{L}{3}/u;

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
