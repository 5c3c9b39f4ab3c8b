// A row of a table with each cell under its column, and what its cells say by the roles of their columns.
import type { Column, ColumnRole, SourceCell, SourceLine, SourceRow } from '../sourceBlock.ts';

export interface PlacedCell {
  readonly column: Column;
  /** Counted from 0. */
  readonly place: number;
  readonly cell: SourceCell;
}

const NO_COLUMN: Column = { role: 'other', heading: '', lines: [] };

/** The filled cells of the row. */
export function placedCells(row: SourceRow, columns: readonly Column[]): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let place = 0;
  for (const cell of row.cells) {
    if (cell.lines.length > 0 && !isLeftOut(cell))
      placed.push({ column: columns[place] ?? NO_COLUMN, place, cell });
    place += cell.span;
  }
  return placed;
}

/** "–" where nothing takes place. */
function isLeftOut({ lines: [only, ...more] }: SourceCell): boolean {
  return only !== undefined && more.length === 0 && /^[-–—]{1,3}$/u.test(only.text);
}

export function cellsOf(
  cells: readonly PlacedCell[],
  ...roles: readonly ColumnRole[]
): readonly PlacedCell[] {
  return cells.filter(({ column }) => roles.includes(column.role));
}

export function textOf(cells: readonly PlacedCell[]): string {
  return linesOf(cells)
    .map((line) => line.text)
    .join(' ');
}

/** In the order of the source: of aligned columns what stands higher comes first. */
export function linesOf(cells: readonly PlacedCell[]): readonly SourceLine[] {
  const lines = cells.flatMap(({ cell }) => cell.lines);
  return cells.length < 2 ? lines : lines.toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

export function numbersOf(cells: readonly PlacedCell[]): readonly number[] {
  return [...new Set(linesOf(cells).flatMap((line) => line.lines))];
}
