// Rows whose cells stand under each other, parted by spaces, as printed text keeps them; a cell may go on on the lines
// below it.
import { bulletAt } from './bullets.ts';
import { isDateLike, startsWithHours } from './cellContents.ts';
import { roleOfHeading } from './columnWords.ts';
import type { FoundRows, RawRow } from './rawRows.ts';
import type { Numbered, TextLine } from './textLines.ts';

interface RegionLine {
  readonly line: TextLine;
  readonly isAfterBlank: boolean;
}

interface ChunkedLine extends RegionLine {
  readonly chunks: readonly Chunk[];
}

interface Chunk {
  readonly text: string;
  readonly start: number;
}

const MOST_BETWEEN = 12;
const LONGEST = 400;

export function alignedRowsAt(
  lines: readonly TextLine[],
  from: number,
  furniture: ReadonlySet<number>,
): FoundRows | null {
  const first = lines[from];
  if (first === undefined) return null;
  const ruled = ruledStarts(lines, from);
  if (ruled === null && !isRow(chunksOf(first.text))) return null;
  const { end, filled } = regionFrom(lines, from, furniture, ruled !== null);
  const chunked = partedFromHours(
    filled.map(({ line, isAfterBlank }) => ({ line, isAfterBlank, chunks: chunksOf(line.text) })),
  );
  const none = { rows: [], next: end, isRuled: false, widths: null };
  if (chunked.filter(({ chunks }) => isHoursRow(chunks)).length < (ruled === null ? 2 : 1)) return none;
  const isWide = /\p{Script=Han}/u.test(first.text);
  // Wide letters take two places of the rule.
  const starts = (isWide ? null : ruled) ?? columnStarts(chunked.map(({ chunks }) => chunks).filter(isRow));
  if (starts.length < 2) return none;
  const isOfDays = chunked.some(({ chunks }) => areDays(chunks));
  const rows = rowsOf(isOfDays ? chunked.map((line) => partedAtStarts(line, starts)) : chunked, starts);
  const widths = starts.map((_, column) =>
    rows.reduce(
      (most, row) =>
        (row.cells.length === 1 ? [] : (row.cells[column] ?? [])).reduce(
          (wide, { text }) => Math.max(wide, text.length),
          most,
        ),
      0,
    ),
  );
  return { rows, next: end, isRuled: ruled !== null, widths };
}

/** Headings over a rule that is broken between the columns: where each begins. */
function ruledStarts(lines: readonly TextLine[], place: number): readonly number[] | null {
  const heading = lines[place];
  const rule = lines[place + 1];
  if (heading === undefined || rule === undefined || !RULED.test(rule.text)) return null;
  if (!/\p{L}/u.test(heading.text)) return null;
  return Array.from(rule.text.matchAll(/-+/g), ({ index }) => index);
}

const RULED = /^-{2,200}(?: {2,9}-{2,200}){1,30}$/;

function chunksOf(text: string): readonly Chunk[] {
  if (text.length > LONGEST || !/\S {2}/.test(text)) {
    const start = text.length - text.trimStart().length;
    return [{ text: text.trim(), start }];
  }
  const chunks = Array.from(text.matchAll(/\S+(?: \S+)*/g), (match) => ({
    text: match[0],
    start: match.index,
  }));
  const [first, second, ...rest] = chunks;
  // A bullet is no cell; before hours it is a number in a column of its own.
  if (first === undefined || second === undefined || startsWithHours(second.text)) return chunks;
  if (bulletAt(`${first.text} X`)?.rest !== 'X') return chunks;
  return [{ text: `${first.text} ${second.text}`, start: first.start }, ...rest];
}

/**
 * "10:00-11:30 Panel" below "9:00-9:15   Welcome": long hours leave a single space before the next column, or reach
 * over where it begins.
 */
function partedFromHours(lines: readonly ChunkedLine[]): readonly ChunkedLine[] {
  const seconds = lines.flatMap(({ chunks }) => (isHoursRow(chunks) ? [chunks[1]?.start ?? 0] : []));
  const second = mostFrequent(seconds);
  return lines.map((line) => {
    const [first, next, ...rest] = line.chunks;
    if (first === undefined) return line;
    const end = first.start + first.text.length;
    if (next !== undefined && end >= second && isHoursAlone(first.text))
      return { ...line, chunks: [first, { ...next, start: second }, ...rest] };
    const hours = LONG_HOURS.exec(first.text)?.[0].length ?? 0;
    const behind = first.start + hours;
    if (hours === 0 || (behind < second && !seconds.includes(behind))) return line;
    const parted = [
      { text: first.text.slice(0, hours).trim(), start: first.start },
      { text: first.text.slice(hours), start: Math.min(behind, second) },
    ];
    return { ...line, chunks: [...parted, ...(next === undefined ? [] : [next]), ...rest] };
  });
}

function mostFrequent(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [Infinity, 0])[0];
}

/** Where days stand side by side, a cell as wide as its column leaves a single space before the next. */
function partedAtStarts(line: ChunkedLine, starts: readonly number[]): ChunkedLine {
  const chunks = line.chunks.flatMap(({ text, start }) => {
    const cuts = starts
      .map((place) => place - start)
      .filter((cut) => cut > 2 && text[cut - 1] === ' ' && /^[\p{Lu}\p{Lo}\d(]/u.test(text.slice(cut)));
    return [0, ...cuts].map((cut, place) => ({
      text: text.slice(cut, cuts[place]).trimEnd(),
      start: start + cut,
    }));
  });
  return { ...line, chunks };
}

const ONE_HOUR = String.raw`\d{1,2}(?:[:.hH]\d{2}| ?h(?: ?\d{2})?| ?ч\.?(?: ?\d{2}(?: ?м(?:ин)?\.?)?)?)(?: ?[ap]\.?m\.?)?`;
const LONG_HOURS = new RegExp(`^${ONE_HOUR}(?: ?[-–—] ?${ONE_HOUR})? (?=\\p{L})`, 'iu');
const HOURS_ALONE = new RegExp(`^${ONE_HOUR}(?: ?[-–—] ?${ONE_HOUR})?$`, 'iu');

function isHoursAlone(text: string): boolean {
  return HOURS_ALONE.test(text);
}

function isRow(chunks: readonly Chunk[]): boolean {
  if (chunks.length < 2) return false;
  return isHoursRow(chunks) || areDays(chunks) || chunks.every((chunk) => roleOfHeading(chunk.text) !== null);
}

/** Headings of columns: "Time   Mon 2 Feb   Tue 3 Feb", "      Monday   Tuesday". */
function areDays(chunks: readonly Chunk[]): boolean {
  const days = chunks.filter(({ text }) => isDateLike(text)).length;
  return days > 1 && chunks.every(({ text }) => isDateLike(text) || roleOfHeading(text) !== null);
}

function isHoursRow(chunks: readonly Chunk[]): boolean {
  return (
    chunks.length > 1 &&
    [chunks[0], chunks[1], chunks.at(-1)].some((chunk) => startsWithHours(chunk?.text ?? ''))
  );
}

/** Up to the last line with cells; between them stand wrapped cells and headings of days. */
function regionFrom(
  lines: readonly TextLine[],
  from: number,
  furniture: ReadonlySet<number>,
  isRuled: boolean,
): { readonly end: number; readonly filled: readonly RegionLine[] } {
  const filled: RegionLine[] = [];
  let held: RegionLine[] = [];
  let end = from;
  const seconds = new Set<number>();
  for (let place = from; place < lines.length; place += 1) {
    const line = lines[place];
    if (line === undefined || line.text.includes('\t') || line.words.startsWith('#')) break;
    // The headings of another table, or a whole rule below one whose own rule is broken.
    if (place > from && ruledStarts(lines, place) !== null) break;
    if (isRuled && /^-{5,200}$/.test(line.words)) break;
    if (line.words === '' || furniture.has(line.number)) continue;
    const isIndented = /^ {4}/.test(line.text);
    const chunks = chunksOf(line.text);
    if (isHoursRow(chunks)) seconds.add(chunks[1]?.start ?? 0);
    // Words below the second column of a row go on in it, whatever stands beside them.
    const isBelow = chunks.slice(-1).some(({ start }) => start > 3 && seconds.has(start));
    const isOfTable = isRow(chunks) || isBelow || (isIndented && held.length === 0);
    if (!isOfTable && held.length === MOST_BETWEEN) break;
    const above = lines[place - 1];
    const isAfterBlank = above === undefined || above.words === '' || furniture.has(above.number);
    held.push({ line, isAfterBlank });
    if (!isOfTable) continue;
    filled.push(...held);
    held = [];
    end = place + 1;
  }
  return { end, filled };
}

/** Where columns begin: places at which several lines have words after a gap. */
function columnStarts(rows: readonly (readonly Chunk[])[]): readonly number[] {
  const counts = new Map<number, number>();
  const gapped = rows.filter((chunks) => chunks.length > 1);
  for (const chunks of gapped)
    for (const { start } of chunks) counts.set(start, (counts.get(start) ?? 0) + 1);
  const places = [...counts.keys()].sort((a, b) => a - b);
  const starts: number[] = [];
  let group: number[] = [];
  const close = (): void => {
    const total = group.reduce((sum, place) => sum + (counts.get(place) ?? 0), 0);
    const [start] = group;
    if (start !== undefined && total > 1 && total >= gapped.length * 0.2) starts.push(start);
    group = [];
  };
  for (const place of places) {
    const last = group.at(-1);
    if (last !== undefined && place - last > 2) close();
    group.push(place);
  }
  close();
  return starts;
}

function rowsOf(lines: readonly ChunkedLine[], starts: readonly number[]): readonly RawRow[] {
  const rows: RawRow[] = [];
  const isSpread = areSpread(lines);
  for (const { line, isAfterBlank, chunks } of lines) {
    const cells = cellsOf(chunks, starts, line.number);
    const [first] = chunks;
    const second = starts[1] ?? 0;
    const before = rows.at(-1);
    const hasOwnHours = chunks.length > 1 && startsWithHours(first?.text ?? '');
    const isWrapped =
      ((first?.start ?? 0) >= second - 2 && !hasOwnHours) ||
      endsOpen(before?.cells[0], first?.text ?? '') ||
      (isSpread &&
        !isAfterBlank &&
        startsWithHours(before?.cells[0]?.[0]?.text ?? '') &&
        fitsInFirst(first, starts));
    if (before !== undefined && isWrapped && before.cells.length > 1) {
      rows[rows.length - 1] = {
        cells: before.cells.map((cell, column) => [...cell, ...(cells[column] ?? [])]),
      };
    } else if (isHeading(chunks)) rows.push({ cells: [[{ text: line.text, number: line.number }]] });
    else rows.push({ cells });
  }
  return rows;
}

/** A blank line stands before every row: what follows without one goes on in its cells, hours and rooms below hours too. */
function areSpread(lines: readonly ChunkedLine[]): boolean {
  const rows = lines.slice(1).filter(({ chunks }) => isHoursRow(chunks));
  return rows.length > 1 && rows.every(({ isAfterBlank }) => isAfterBlank);
}

/** Below the hours, in their column. */
function fitsInFirst(chunk: Chunk | undefined, [first = 0, second = 0]: readonly number[]): boolean {
  return chunk !== undefined && chunk.start <= first + 1 && chunk.start + chunk.text.length < second;
}

/** Of a day, or a line that goes on below the row: nothing stands in its columns. */
function isHeading(chunks: readonly Chunk[]): boolean {
  const text = chunks[0]?.text ?? '';
  return !startsWithHours(text) && (chunks.length === 1 || (isDateLike(text) && !areDays(chunks)));
}

/** "09:00 –" with its end on the line below. */
function endsOpen(cell: readonly Numbered[] | undefined, next: string): boolean {
  const text = cell?.at(-1)?.text ?? '';
  return /\d.{0,12}(?:[-–—]|\sto|\sà|\sa)$/u.test(text) || (/\d/.test(text) && /^[-–—]\s?\d/.test(next));
}

function cellsOf(
  chunks: readonly Chunk[],
  starts: readonly number[],
  number: number,
): readonly (readonly Numbered[])[] {
  const cells: Numbered[][] = starts.map(() => []);
  for (const chunk of chunks) {
    const column = starts.findLastIndex((start) => chunk.start >= start - 2);
    const cell = cells[Math.max(0, column)] ?? [];
    const last = cell.pop();
    cell.push({ text: last === undefined ? chunk.text : `${last.text} ${chunk.text}`, number });
  }
  return cells;
}
