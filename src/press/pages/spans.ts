// Cells that reach down over several rows, where a table is broken between two of those rows: the upper piece of such a
// cell keeps its words, the lower one goes on empty, so that no column shifts.

/** Does a cell of the rows above `at` reach into row `at`? */
export function isSpannedAt(rows: readonly HTMLTableRowElement[], at: number): boolean {
  return rows.slice(0, at).some((row, index) => [...row.cells].some((cell) => index + cell.rowSpan > at));
}

/** Ends the cells that reach into row `at` above it, and begins them anew in it. */
export function cutSpans(rows: readonly HTMLTableRowElement[], at: number): void {
  const next = rows[at];
  if (next === undefined) return;
  const columns = columnsOf(rows);
  for (const [index, row] of rows.slice(0, at).entries()) {
    for (const cell of row.cells) {
      const below = index + cell.rowSpan - at;
      if (below <= 0) continue;
      const rest = cell.cloneNode(false);
      if (!(rest instanceof HTMLTableCellElement)) continue;
      const column = columns.get(cell) ?? 0;
      rest.rowSpan = below;
      cell.rowSpan = at - index;
      columns.set(rest, column);
      next.insertBefore(rest, [...next.cells].find((one) => (columns.get(one) ?? 0) > column) ?? null);
    }
  }
}

/** The column each cell begins in. */
function columnsOf(rows: readonly HTMLTableRowElement[]): Map<HTMLTableCellElement, number> {
  const columns = new Map<HTMLTableCellElement, number>();
  /** By column: the first row that is free again. */
  const freeFrom = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    let next = 0;
    for (const cell of row.cells) {
      while ((freeFrom.get(next) ?? 0) > index) next += 1;
      columns.set(cell, next);
      for (let column = next; column < next + cell.colSpan; column += 1)
        freeFrom.set(column, index + cell.rowSpan);
      next += cell.colSpan;
    }
  }
  return columns;
}
