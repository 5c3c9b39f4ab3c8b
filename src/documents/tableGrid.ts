// In which column each cell of a table stands: a cell that reaches down into later rows leaves them one cell short.
// For formats that count columns themselves.
import type { TableBlock, TableCell } from './tree.ts';

export interface PlacedCell extends TableCell {
  /** 0 = the first from the start of the line. */
  readonly column: number;
}

/** The header first where there is one. */
export function placedCells({ header, rows }: TableBlock): readonly (readonly PlacedCell[])[] {
  /** By column: how many rows further down a cell reaches. */
  const reach = new Map<number, number>();
  return [...(header === null ? [] : [header]), ...rows].map((row) => {
    const taken = new Set([...reach].filter(([, left]) => left > 0).map(([column]) => column));
    for (const column of taken) reach.set(column, (reach.get(column) ?? 0) - 1);
    let next = 0;
    return row.cells.map((one) => {
      while (taken.has(next)) next += 1;
      const column = next;
      for (let at = column; at < column + one.columns; at += 1) reach.set(at, one.rows - 1);
      next += one.columns;
      return { ...one, column };
    });
  });
}
