// The lines of a table put together into its rows. A row of a programme begins with its hours, which stand at its head or
// beside its middle; what stands under them, in whichever column, goes on in the row.
import type { Cell, CellLine } from './cells.ts';
import { goesOn, rejoined } from './rejoined.ts';

const HOUR = /^[\d٠-٩]{1,2}(?:[.:hHч٫][\d٠-٩]{2}|\s?[时時点]|\s?[ap]\.?\s?m)/iu;
/** "09:00 –" over "09:30", "09:00" over "– 09:30". */
const OPEN = /\d\s?(?:[-–—]|to|à|a|до|至|إلى)$/u;
const ENDS = /^(?:[-–—]|to|à|a|до|至|إلى)\s?\d/u;

/** The column in which hours stand; null = it is no table of hours. */
export function hoursColumn(lines: readonly CellLine[]): number | null {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width < 2) return null;
  for (let column = 0; column < width; column += 1) {
    const hours = lines.filter(({ cells }) => HOUR.test(cells[column]?.text ?? ''));
    const filled = lines.filter(({ cells }) => (cells[column] ?? null) !== null);
    if (hours.length > 1 && hours.length * 2 >= filled.length) return column;
  }
  return null;
}

/** Each row as a line with its cells parted by tabs; a cell of several lines stands in quotation marks. */
export function rowsOfTable(
  lines: readonly CellLine[],
  hours: number,
  edges: readonly number[],
): readonly string[] {
  return withTheirEnds(groupsOf(lines, hours), hours).map((group) => {
    const width = group.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    return Array.from({ length: width }, (_, column) =>
      cellText(
        group.flatMap(({ cells }) => cells[column] ?? []),
        edges[column] ?? 0,
      ),
    ).join('\t');
  });
}

/** Where wider spaces part the rows, hours stand once in each; elsewhere a row begins where hours do. */
function groupsOf(lines: readonly CellLine[], hours: number): readonly (readonly CellLine[])[] {
  const spaced = parted(lines, (line) => line.isApart);
  const starts = spaced.map((group) => startsIn(group, hours).size);
  const withHours = starts.filter((count) => count > 0).length;
  if (starts.every((count) => count < 2) && withHours > 1) return spaced;
  return spaced.flatMap((group) => {
    const begins = startsIn(group, hours);
    return parted(group, (line) => begins.has(line));
  });
}

/** Hours that stand for two rows: their end, beside the second one, belongs to their start. */
function withTheirEnds(
  groups: readonly (readonly CellLine[])[],
  hours: number,
): readonly (readonly CellLine[])[] {
  const result: CellLine[][] = [];
  for (const group of groups) {
    const above = result.at(-1);
    const open = above?.findLast(({ cells }) => (cells[hours] ?? null) !== null)?.cells[hours]?.text ?? '';
    const place = group.findIndex(({ cells }) => (cells[hours] ?? null) !== null);
    const line = group[place];
    const isEnd = above !== undefined && line !== undefined && OPEN.test(open);
    result.push(isEnd ? group.map((one) => (one === line ? without(one, hours) : one)) : [...group]);
    if (isEnd)
      above.push({ ...line, cells: line.cells.map((cell, column) => (column === hours ? cell : null)) });
  }
  return result;
}

function without(line: CellLine, hours: number): CellLine {
  return { ...line, cells: line.cells.map((cell, column) => (column === hours ? null : cell)) };
}

function parted(
  lines: readonly CellLine[],
  begins: (line: CellLine) => boolean,
): readonly (readonly CellLine[])[] {
  const groups: CellLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || begins(line)) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** Lines on which hours begin; the end of hours on the line below begins nothing. */
function startsIn(lines: readonly CellLine[], hours: number): ReadonlySet<CellLine> {
  const starts = new Set<CellLine>();
  let before = '';
  for (const line of lines) {
    const text = line.cells[hours]?.text ?? '';
    if (HOUR.test(text) && !OPEN.test(before)) starts.add(line);
    if (text !== '') before = text;
  }
  return starts;
}

function cellText(lines: readonly Cell[], edge: number): string {
  const whole: string[] = [];
  let before: Cell | null = null;
  for (const line of lines) {
    const last = whole.at(-1) ?? '';
    const isEnd = OPEN.test(last) && HOUR.test(line.text);
    const isEndBelow = HOUR.test(last) && last.length < 12 && ENDS.test(line.text);
    if (before !== null && (isEnd || isEndBelow || goesOn(before, line, edge)))
      whole[whole.length - 1] = rejoined(last, line.text);
    else whole.push(line.text);
    before = line;
  }
  const text = whole.join('\n');
  return whole.length > 1 || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
