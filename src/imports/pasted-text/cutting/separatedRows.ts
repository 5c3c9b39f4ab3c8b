// Rows whose cells are parted by tabs or upright strokes, on lines that follow each other; blank lines, page furniture
// and a few lines without cells may stand between them, as a page's end or a heading of a day does.
import { fold } from '#languages/foldedText.ts';
import { isDateLike, startsWithHours } from './cellContents.ts';
import { roleOfHeading } from './columnWords.ts';
import type { FoundRows, RawRow } from './rawRows.ts';
import { goesOn } from './goesOn.ts';
import { isRule } from './furniture.ts';
import type { Numbered, TextLine } from './textLines.ts';

/** More lines without cells than these are text between two tables. */
const MOST_BETWEEN = 12;
const LONGEST_BETWEEN = 300;
/** No programme is wider; what stands behind goes into the last cell. */
const MOST_CELLS = 60;
const LONGEST_QUOTE = 60;

export function separatedRowsAt(
  lines: readonly TextLine[],
  from: number,
  furniture: ReadonlySet<number>,
): FoundRows | null {
  const separator = separatorOf(lines[from]?.text ?? '');
  if (separator === null) return null;
  const widest = widestFrom(lines, from, separator);
  const hasOpenRows = separator === '|' && areRowsOpen(lines.slice(from, from + 8).map(({ words }) => words));
  const rows: RawRow[] = [];
  let between: Numbered[] = [];
  let next = from;
  let isRuled = false;
  let isFramed = false;
  let isRowOpen = false;
  for (let place = from; place < lines.length; place += 1) {
    const line = lines[place];
    if (line === undefined) break;
    const { words, number } = line;
    if (isRule(words)) {
      isFramed ||= words.startsWith('+') && rows.length === 0 && place === from;
      isRuled ||= separator === '|' && /[|+]/.test(words) && rows.length < 3;
      isRowOpen = false;
      if (isFramed) next = place + 1;
      continue;
    }
    if (words === '' || furniture.has(number)) continue;
    const row = separatorOf(line.text) === separator ? rowAt(lines, place, separator, hasOpenRows) : null;
    if (row === null) {
      const isText = words.length > LONGEST_BETWEEN || words.startsWith('#');
      if (isText || between.length === MOST_BETWEEN || rows.length === 0) break;
      between.push({ text: line.text, number });
      continue;
    }
    if (rows.length > 0 && isOtherHead(row, rows)) break;
    const before = rows.at(-1);
    if (separator === '\t' && before !== undefined && completes(before, between, row, widest)) {
      rows[rows.length - 1] = completed(before, between, row);
    } else {
      addBetween(rows, between);
      if (isFramed && isRowOpen) goOn(rows, row.cells);
      else rows.push({ cells: row.cells });
    }
    between = [];
    isRowOpen = true;
    place = row.next - 1;
    next = row.next;
  }
  return rows.length === 0 ? null : { rows, next, isRuled, widths: null };
}

/** Headings that are not those above begin another table; what came before them without hours is none of it. */
function isOtherHead(row: RawRow, rows: readonly RawRow[]): boolean {
  const texts = row.cells.map(textOfCell).filter((text) => text !== '');
  if (texts.length < 2 || !texts.every((text) => text.length < 60 && roleOfHeading(text) !== null))
    return false;
  const first = rows[0]?.cells.map(textOfCell).filter((text) => text !== '') ?? [];
  const isFirstHead = first.some((text) => roleOfHeading(text) !== null);
  if (isFirstHead) return fold(first.join(' ')) !== fold(texts.join(' '));
  return !rows.slice(-20).some((above) => above.cells.some((cell) => startsWithHours(textOfCell(cell))));
}

function textOfCell(cell: readonly Numbered[]): string {
  return cell
    .map((line) => line.text)
    .join(' ')
    .slice(0, 200);
}

/** Cells of the fullest row hereabouts. */
function widestFrom(lines: readonly TextLine[], from: number, separator: string): number {
  return lines
    .slice(from, from + 40)
    .reduce(
      (most, { text }) => (text.length > 5000 ? most : Math.max(most, text.split(separator).length)),
      0,
    );
}

export type CellSeparator = '\t' | '|' | ',' | ';';

const STROKES = /[|｜│┃¦]/;

/** From stroke to stroke with another between: tabs in it only set its cells evenly. */
const CLOSED_ROW = /^\s{0,20}[|｜│┃¦][^|｜│┃¦]{0,5000}[|｜│┃¦].{0,20000}[|｜│┃¦]\s{0,20}$/;

function separatorOf(text: string): '\t' | '|' | null {
  if (text.includes('\t')) return CLOSED_ROW.test(text) ? '|' : '\t';
  if (!STROKES.test(text)) return /^\+[-=+]{3,}\+$/.test(text.trim()) ? '|' : null;
  // A stroke at one end only parts nothing: cells that came each on a line of its own.
  const inner = text.trim().replace(/^[|｜│┃¦]|[|｜│┃¦]$/g, '');
  return STROKES.test(inner) || inner.length < text.trim().length - 1 ? '|' : null;
}

/** A cell of several lines leaves its row broken: the last of them has the cells that follow it. */
function completes(above: RawRow, between: readonly Numbered[], row: RawRow, width: number): boolean {
  const cells = above.cells.length + row.cells.length - 1;
  const first = row.cells[0]?.[0]?.text ?? '';
  if (above.cells.length < 2 || above.cells.length >= width || cells > width) return false;
  if (first === '' || startsWithHours(first)) return false;
  return !between.some((line) => isDateLike(line.text.trim()) || startsWithHours(line.text.trim()));
}

function completed(above: RawRow, between: readonly Numbered[], row: RawRow): RawRow {
  const [first = [], ...rest] = row.cells;
  return {
    cells: [...above.cells.slice(0, -1), [...(above.cells.at(-1) ?? []), ...between, ...first], ...rest],
  };
}

/** The end of the row's last cell on lines of its own, or lines that stand between two rows. */
function addBetween(rows: RawRow[], between: readonly Numbered[]): void {
  for (const line of between) {
    const last = rows.at(-1)?.cells.findLast((cell) => cell.length > 0);
    const before = last?.at(-1);
    if (before !== undefined && goesOn(before.text, line.text.trim())) goOnInLastCell(rows, line);
    else rows.push({ cells: [[line]] });
  }
}

function goOnInLastCell(rows: RawRow[], line: Numbered): void {
  const row = rows.pop();
  if (row === undefined) return;
  const place = row.cells.findLastIndex((cell) => cell.length > 0);
  rows.push({ cells: row.cells.map((cell, column) => (column === place ? [...cell, line] : cell)) });
}

/** In a framed table a row is all that stands between two rules. */
function goOn(rows: RawRow[], cells: RawRow['cells']): void {
  const row = rows.pop();
  const width = Math.max(row?.cells.length ?? 0, cells.length);
  rows.push({
    cells: Array.from({ length: width }, (_, column) => [
      ...(row?.cells[column] ?? []),
      ...(cells[column] ?? []),
    ]),
  });
}

export interface RowAt extends RawRow {
  readonly next: number;
}

/**
 * The row that begins on this line; a quoted cell may hold further lines. `hasOpenRows`: the rows of the table have no
 * strokes at their ends, so that one there stands beside an empty cell.
 */
export function rowAt(
  lines: readonly TextLine[],
  from: number,
  separator: CellSeparator,
  hasOpenRows = false,
): RowAt {
  if (separator === '|') return hasOpenRows ? openRowAt(lines[from], from + 1) : strokeRowAt(lines, from);
  const cells: Numbered[][] = [];
  let place = from;
  let text = lines[from]?.text ?? '';
  for (;;) {
    const quoted = text.startsWith('"') ? quotedCell(lines, place, text, separator) : null;
    if (quoted !== null) {
      cells.push(quoted.cell);
      place = quoted.place;
      if (quoted.rest === null) break;
      text = quoted.rest;
      continue;
    }
    const end = cells.length === MOST_CELLS - 1 ? -1 : text.indexOf(separator);
    const cell = (end < 0 ? text.replaceAll(separator, ' ') : text.slice(0, end)).trim();
    cells.push(cell === '' ? [] : [{ text: cell, number: lines[place]?.number ?? 0 }]);
    if (end < 0) break;
    text = text.slice(end + 1);
  }
  return { cells, next: place + 1 };
}

const STARTS_ROW = /^[|｜│┃¦]/;
const ENDS_ROW = /(?<!\\)[|｜│┃¦]$/;

/** No strokes at their ends; over "10:00 | Opening" the first cell of the headings may be empty: " | Monday | Tuesday". */
function areRowsOpen([first = '', ...others]: readonly string[]): boolean {
  if (!STARTS_ROW.test(first)) return true;
  return !ENDS_ROW.test(first) && others.some((words) => STROKES.test(words) && startsWithHours(words));
}

/** " | Opening | Ms. X": the first cell is empty. */
function openRowAt(line: TextLine | undefined, next: number): RowAt {
  const words = line?.words ?? '';
  const cells = (STARTS_ROW.test(words) ? ['', ...strokeParts(words)] : strokeParts(words)).map(
    (text): Numbered[] => (text === '' ? [] : [{ text, number: line?.number ?? 0 }]),
  );
  return { cells, next };
}

/** Cells between upright strokes; a row that began with one goes on to the line that ends with one. */
function strokeRowAt(lines: readonly TextLine[], from: number): RowAt {
  const isClosed = (words: string): boolean => ENDS_ROW.test(words);
  const startsRow = (words: string): boolean => STARTS_ROW.test(words);
  const first = lines[from]?.words ?? '';
  let end = from + 1;
  if (startsRow(first) && !isClosed(first)) {
    while (end < from + LONGEST_QUOTE && lines[end] !== undefined) {
      const words = lines[end]?.words ?? '';
      if (words === '' || startsRow(words)) break;
      end += 1;
      if (isClosed(words)) break;
    }
    if (!isClosed(lines[end - 1]?.words ?? '')) end = from + 1;
  }
  const cells: Numbered[][] = [];
  for (const line of lines.slice(from, end)) {
    for (const [index, part] of strokeParts(line.words).entries()) {
      const cell = index === 0 && line !== lines[from] ? cells.pop() : undefined;
      cells.push([...(cell ?? []), ...(part === '' ? [] : [{ text: part, number: line.number }])]);
    }
  }
  return { cells, next: end };
}

/** Without the strokes at the ends; an escaped one belongs to its cell. */
function strokeParts(words: string): readonly string[] {
  const even = words.replaceAll('\\|', '\u0000').replace(/[｜│┃¦]/g, '|');
  const inner = even.replace(/^\|/, '').replace(/\|$/, '');
  const parts = inner.split('|', MOST_CELLS);
  const rest = inner.split('|').slice(MOST_CELLS).join(' ');
  return parts.map((part, index) =>
    (index === MOST_CELLS - 1 ? `${part} ${rest}` : part).replaceAll('\u0000', '|').trim(),
  );
}

interface QuotedCell {
  readonly cell: Numbered[];
  /** Place of the line the cell ends on. */
  readonly place: number;
  /** What follows the separator behind it; null = the row ends. */
  readonly rest: string | null;
}

/** null where the quotation mark opens no cell: nothing closes it, or words follow it. */
function quotedCell(
  lines: readonly TextLine[],
  from: number,
  text: string,
  separator: string,
): QuotedCell | null {
  const cell: Numbered[] = [];
  let rest = text.slice(1);
  for (let place = from; place < Math.min(lines.length, from + LONGEST_QUOTE); place += 1) {
    const end = closingQuote(rest);
    const part = (end < 0 ? rest : rest.slice(0, end)).replaceAll('""', '"');
    if (part.trim() !== '') cell.push({ text: part, number: lines[place]?.number ?? 0 });
    if (end >= 0) {
      const behind = rest.slice(end + 1);
      if (behind.trim() === '' && separator !== '\t') return { cell, place, rest: null };
      if (behind === '') return { cell, place, rest: null };
      return behind.startsWith(separator) ? { cell, place, rest: behind.slice(1) } : null;
    }
    rest = lines[place + 1]?.text ?? '';
  }
  return null;
}

function closingQuote(text: string): number {
  for (let place = text.indexOf('"'); place >= 0; place = text.indexOf('"', place + 2)) {
    if (text[place + 1] !== '"') return place;
  }
  return -1;
}
