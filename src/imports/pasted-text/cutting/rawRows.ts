// Rows of cells as they are found in text, before anybody knows what their columns hold.
import type { SourceRow } from '../sourceBlock.ts';
import { startsWithHours } from './cellContents.ts';
import type { TableColumns } from './columnsOf.ts';
import { columnsOf } from './columnsOf.ts';
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
  /** Place of the first line behind them. */
  readonly next: number;
  /** A rule below the headings or a frame says that it is a table, whatever it holds. */
  readonly isRuled: boolean;
}

/** null where the cells are no table: "Venue:<tab>Conference Room 4". */
export function tableOfRows({ rows, isRuled }: FoundRows): CutTable | null {
  const width = mostCells(rows);
  const used = Array.from({ length: width }, (_, column) =>
    rows.some((row) => row.cells.length > 1 && (row.cells[column] ?? []).length > 0),
  );
  const columns = used.filter(Boolean).length;
  const made = withFirstCells(rows, width).map((row) => sourceRow(row, used, columns));
  const found = columnsOf(textsOf(made));
  return columns > 1 && (isRuled || isTable(found, rows.length)) ? tableOf(made, found) : null;
}

function isTable({ columns, headerRows }: TableColumns, rows: number): boolean {
  const roles = columns.map((column) => column.role);
  if (roles.includes('hours') || roles.includes('start')) return true;
  return headerRows.length > 0 && rows > 2 && columns.filter(({ role }) => role !== 'other').length > 1;
}

/** A date that holds for several rows stands in the first of them alone: the others begin with the hours. */
function withFirstCells(rows: readonly RawRow[], width: number): readonly RawRow[] {
  const textAt = (row: RawRow, column: number): string => row.cells[column]?.[0]?.text ?? '';
  const whole = rows.filter((row) => row.cells.length === width).slice(0, 60);
  const isSecond = whole.filter((row) => startsWithHours(textAt(row, 1))).length;
  if (isSecond === 0 || whole.some((row) => startsWithHours(textAt(row, 0)))) return rows;
  return rows.map((row) =>
    row.cells.length > 1 && row.cells.length < width && startsWithHours(textAt(row, 0))
      ? { cells: [[], ...row.cells] }
      : row,
  );
}

function mostCells(rows: readonly RawRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
}

function sourceRow(row: RawRow, used: readonly boolean[], columns: number): SourceRow {
  const [only] = row.cells;
  const cells =
    row.cells.length === 1 && only !== undefined
      ? [{ lines: joinedLines(only), span: columns }]
      : used.flatMap((isUsed, column) =>
          isUsed ? [{ lines: joinedLines(row.cells[column] ?? []), span: 1 }] : [],
        );
  return { cells, lines: [...new Set(row.cells.flat().map((line) => line.number))].sort((a, b) => a - b) };
}
