// Rows of cells as they are found in text, before anybody knows what their columns hold.
import type { SourceRow } from '../sourceBlock.ts';
import { isDateLike, startsWithHours } from './cellContents.ts';
import type { TableColumns } from './columnsOf.ts';
import { columnsOf } from './columnsOf.ts';
import { roleOfHeading } from './columnWords.ts';
import { joinedLines } from './joinedLines.ts';
import type { CutTable } from './tables.ts';
import { tableOf, textsOf } from './tables.ts';
import type { Numbered } from './textLines.ts';

/** One cell over all columns is a line of its own between rows. */
export interface RawRow {
  readonly cells: readonly (readonly Numbered[])[];
}

export interface FoundRows {
  readonly rows: readonly RawRow[];
  /** Place of the first line behind them; where there are no rows, up to which no table begins. */
  readonly next: number;
  /** A rule below the headings or a frame says that it is a table, whatever it holds. */
  readonly isRuled: boolean;
  /** How wide the columns are set, in characters; null = their cells are not broken by setting. */
  readonly widths: readonly number[] | null;
}

/** null where there are none, or they are no table: "Venue:<tab>Conference Room 4". */
export function tableOfRows({ rows, isRuled, widths }: FoundRows): CutTable | null {
  const whole = withHoursCells(withFirstCells(rows.flatMap(rowsBeside)));
  const width = mostCells(whole);
  const used = Array.from({ length: width }, (_, column) =>
    whole.some(
      (row) =>
        row.cells.length > 1 && (row.cells[column] ?? []).some((line) => /[\p{L}\p{N}]/u.test(line.text)),
    ),
  );
  const columns = used.filter(Boolean).length;
  if (columns < 2) return null;
  const some = whole.slice(0, ENOUGH_ROWS).map((row) => sourceRow(row, used, columns, widths));
  if (!isRuled && !isTable(columnsOf(textsOf(some)), rows.length)) return null;
  const made = [...some, ...whole.slice(ENOUGH_ROWS).map((row) => sourceRow(row, used, columns, widths))];
  return tableOf(made);
}

/** To tell by whether it is a table at all. */
const ENOUGH_ROWS = 100;

function isTable({ columns, headerRows }: TableColumns, rows: number): boolean {
  const roles = columns.map((column) => column.role);
  if (roles.includes('hours') || roles.includes('start')) return true;
  return headerRows.length > 0 && rows > 2 && columns.filter(({ role }) => role !== 'other').length > 1;
}

/**
 * Some rows have a cell more before their hours: a date or a half-day that holds for the rows below, too. Where the
 * headings have a column for it, the other rows lack it; where they have none, it is a heading between the rows.
 */
function withFirstCells(rows: readonly RawRow[]): readonly RawRow[] {
  const textAt = (row: RawRow, column: number): string => row.cells[column]?.[0]?.text ?? '';
  const isFirst = (row: RawRow): boolean => startsWithHours(textAt(row, 0));
  const isSecond = (row: RawRow): boolean =>
    !isFirst(row) && textAt(row, 0) !== '' && startsWithHours(textAt(row, 1));
  const some = rows.slice(0, 100);
  const atFirst = some.filter(isFirst);
  const atSecond = some.filter(isSecond).length;
  if (atFirst.length === 0 || atSecond === 0) return rows;
  const [head] = rows;
  const place = head?.cells.findIndex((cell) => roleOfHeading(cell[0]?.text ?? '') === 'hours') ?? -1;
  const isBetween = place < 0 ? atFirst.length > atSecond * 2 : place === 0;
  return rows.flatMap((row) => {
    if (isBetween && isSecond(row)) return [{ cells: row.cells.slice(0, 1) }, { cells: row.cells.slice(1) }];
    return !isBetween && isFirst(row) ? [{ cells: [[], ...withoutEnd(row.cells)] }] : [row];
  });
}

/** "1A. Health | Room 101" below "10:45 | Breakout sessions": of what runs side by side the hours are left out, cell and all. */
function withHoursCells(rows: readonly RawRow[]): readonly RawRow[] {
  const textAt = (row: RawRow, column: number): string => row.cells[column]?.[0]?.text ?? '';
  const several = rows.slice(0, 100).filter((row) => row.cells.length > 1);
  const timed = several.filter((row) => startsWithHours(textAt(row, 0))).length;
  const isOne = (row: RawRow): boolean => row.cells.length > 1 && ONE_OF_SEVERAL.test(textAt(row, 0));
  if (timed < 3 || timed * 2 < several.length || !rows.some(isOne)) return rows;
  return rows.map((row) => (isOne(row) ? { cells: [[], ...row.cells] } : row));
}

const ONE_OF_SEVERAL =
  /^(?:\d{1,2}[A-Ha-h]|[A-H]\d{0,2}|[A-H]\.\d{1,2}|(?:(?:Parallel |Breakout )?(?:[Ss]ession|[Ww]orkshop|[Tt]rack|[Gg]roup|[Pp]anel)|Atelier|Taller|Mesa|Секция|Группа) (?:\d{1,2}[A-Za-z]?|[A-HА-Д]|[IVX]{1,4}))(?:[.):]| [–—-])\s+\p{L}/u;

function withoutEnd(cells: RawRow['cells']): RawRow['cells'] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.length > 0) + 1);
}

/** "9:00 | Opening | 10:00 | Panel | …": the rows of a programme beside each other. */
function rowsBeside(row: RawRow): readonly RawRow[] {
  const hours = row.cells.flatMap((cell, column) => {
    const text = cell[0]?.text ?? '';
    const isDayFirst = column === 0 && isDateLike(text) && /\d[:.]\d{2}/.test(text);
    return isDayFirst || startsWithHours(text) ? [column] : [];
  });
  const [, second = 0] = hours;
  if (hours.length < 2 || second < 2) return [row];
  const isEven = hours.every((column, place) => place === 0 || column - (hours[place - 1] ?? 0) > 1);
  if (!isEven || row.cells.length < 4) return [row];
  const starts = hours[0] === 0 || hours[0] === 2 ? [0, ...hours.filter((column) => column > 0)] : hours;
  return starts.map((start, place) => ({ cells: row.cells.slice(start, starts[place + 1]) }));
}

function mostCells(rows: readonly RawRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
}

function sourceRow(
  row: RawRow,
  used: readonly boolean[],
  columns: number,
  widths: FoundRows['widths'],
): SourceRow {
  const [only] = row.cells;
  const isAlone = row.cells.slice(1).every((cell) => cell.length === 0);
  const isSpanning = row.cells.length === 1 || (isAlone && isDateLike(only?.[0]?.text.trim() ?? ''));
  const cells =
    isSpanning && only !== undefined
      ? [{ lines: joinedLines(only), span: columns }]
      : used.flatMap((isUsed, column) =>
          isUsed ? [{ lines: joinedLines(row.cells[column] ?? [], widths?.[column] ?? null), span: 1 }] : [],
        );
  return { cells, lines: [...new Set(row.cells.flat().map((line) => line.number))].sort((a, b) => a - b) };
}
