// What stands in the columns of a page on one line.
import type { ColumnLine } from './rejoined.ts';

export interface Cell extends ColumnLine {
  readonly text: string;
}

export interface CellLine {
  /** By column; null = empty. */
  readonly cells: readonly (Cell | null)[];
  /** A wider space parts it from the line above. */
  readonly isApart: boolean;
}
