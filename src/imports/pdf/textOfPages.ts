// The lines of pages as the text a reader of pasted programmes takes: cells parted by tabs where lines share columns, two
// columns of prose one after the other, an empty line where a wider space was, a form feed between pages.
import { linesOfPage } from './linesOfPage.ts';
import type { PageText, PlacedLine, Stretch } from './placedText.ts';

export function textOfPages(pages: readonly PageText[]): string {
  return pages.map((page) => textOfPage(page)).join('\n\f\n');
}

function textOfPage(page: PageText): string {
  const lines = linesOfPage(page);
  const middle = proseColumn(lines, page.width);
  const blocks = middle === null ? [lines] : columnsOfProse(lines, middle);
  return blocks.map((block) => textOfLines(block)).join('\n\n');
}

/** Starts nearer to each other than this are of one column, in points. */
const NEAR = 8;

function textOfLines(lines: readonly PlacedLine[]): string {
  const starts = columnStarts(lines);
  const pitch = usualPitch(lines);
  const texts: string[] = [];
  let before: PlacedLine | null = null;
  for (const line of lines) {
    if (before !== null && before.y - line.y > Math.max(pitch, line.size) * 1.45) texts.push('');
    texts.push(starts.length < 2 ? line.stretches.map(({ text }) => text).join('\t') : rowText(line, starts));
    before = line;
  }
  return texts.join('\n');
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
function rowText({ stretches }: PlacedLine, starts: readonly number[]): string {
  const [only] = stretches;
  if (stretches.length === 1 && only !== undefined && (isAcross(only, starts) || !isAt(only, starts)))
    return only.text;
  const cells: string[] = [];
  for (const stretch of stretches) {
    const column = columnAt(stretch, starts);
    while (cells.length < column) cells.push('');
    if (cells.length > column) cells[cells.length - 1] += ` ${stretch.text}`;
    else cells.push(stretch.text);
  }
  return cells.join('\t');
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
