// Rows of cells as spreadsheets save them (RFC 4180, with any separator): quoted cells may hold the separator, doubled
// quotes and line breaks. A quote nobody closes ends with its line, so that one slip does not swallow the file.

export interface CellRow {
  readonly cells: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  /** The row as it came. */
  readonly source: string;
}

export const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Yields each row that holds anything. */
export function* readCells(text: string, separator: Separator): Generator<CellRow, void> {
  let start = 0;
  let line = 1;
  while (start < text.length) {
    const row = rowAt(text, start, separator);
    const source = text.slice(start, row.end).trim();
    if (row.cells.some((cell) => cell !== '')) yield { cells: row.cells, line, source };
    line += (source.match(/\n/g)?.length ?? 0) + 1;
    start = row.next;
  }
}

interface RowAt {
  readonly cells: readonly string[];
  readonly end: number;
  readonly next: number;
}

/** No table of people is wider; what stands behind is not looked at. */
const MOST_CELLS = 200;
const LONGEST_QUOTE = 5_000;

function rowAt(text: string, start: number, separator: Separator): RowAt {
  const cells: string[] = [];
  let place = start;
  for (;;) {
    if (cells.length === MOST_CELLS) {
      const rest = text.indexOf('\n', place);
      const end = rest < 0 ? text.length : rest;
      return { cells, end, next: end + 1 };
    }
    const quoted = text[place] === '"' ? quotedAt(text, place, separator) : null;
    const end = quoted?.end ?? plainEnd(text, place, separator);
    cells.push((quoted?.cell ?? text.slice(place, end)).trim());
    if (text[end] === separator) {
      place = end + 1;
      continue;
    }
    return { cells, end, next: text.startsWith('\r\n', end) ? end + 2 : end + 1 };
  }
}

function plainEnd(text: string, start: number, separator: Separator): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** null where the quote is no quote of a cell: nothing closes it, or words follow it. */
function quotedAt(
  text: string,
  start: number,
  separator: Separator,
): { readonly cell: string; readonly end: number } | null {
  let end = start + 1;
  while (end < text.length && end - start < LONGEST_QUOTE) {
    if (text[end] !== '"') end += 1;
    else if (text[end + 1] === '"') end += 2;
    else {
      const after = text[end + 1];
      const isEnd = after === undefined || after === separator || after === '\n' || after === '\r';
      return isEnd ? { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 } : null;
    }
  }
  return null;
}
