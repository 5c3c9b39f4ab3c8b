// What is seen of a web page: texts and tables in their order, each with its place in the page's code. They know no
// lines yet.
import type { Piece } from './pieces.ts';

export interface SeenText extends Piece {
  readonly kind: 'text';
  /** Where its first and its last words stand in the code. */
  readonly from: number;
  readonly to: number;
}

/** Text set as it was typed: its columns are of spaces. */
export interface SeenTyped {
  readonly kind: 'typed';
  readonly text: string;
  readonly from: number;
}

export interface SeenTable {
  readonly kind: 'table';
  readonly rows: readonly SeenRow[];
  /** Place of the row that the page itself marks as headings; null = none. */
  readonly header: number | null;
}

export interface SeenRow {
  readonly cells: readonly SeenCell[];
}

export interface SeenCell {
  readonly texts: readonly SeenText[];
  readonly span: number;
  /** The cell goes on from the row above. */
  readonly isContinued: boolean;
}

export type SeenItem = SeenText | SeenTyped | SeenTable;
