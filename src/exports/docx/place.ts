// Where a run of blocks stands in a Word file, and what its first line has from what stands around it.
import type { IParagraphOptions, Paragraph, Table } from 'docx';
import type { Block, ListSign, TableBlock, TableCell, WholeChange } from '#documents/tree.ts';
import type { CountedIn } from './wordNumbering.ts';

export interface Place {
  /** In a row that heads others, every line is kept with the next; in any other none is, or no table would ever break. */
  readonly row: 'heading' | 'other' | null;
  /** The table and the cell it is in. */
  readonly table: TableBlock['style'] | null;
  readonly cell: TableCell['style'] | null;
  /** How far in the words of the surrounding lists stand, in twentieths of a point, and how many lists those are. */
  readonly indent: number;
  readonly depth: number;
  /** What every line of this place has, beside its style. */
  readonly own: Pick<IParagraphOptions, 'frame' | 'alignment'>;
  /** Points, where letters are as large as the sheet allows: by the style of a line, "line" for all that stand in its table. */
  readonly sizes: Readonly<Record<string, number>>;
  /** In a redline: the row or the sheet around comes or goes whole. */
  readonly change: WholeChange | null;
}

export const ON_PAGE: Place = {
  row: null,
  table: null,
  cell: null,
  indent: 0,
  depth: 0,
  own: {},
  sizes: {},
  change: null,
};

export interface Opening {
  /** Points above the first line; null = what its style says. */
  readonly above: number | null;
  readonly breaksPage: boolean;
  readonly sign: ListSign | null;
  readonly numbering: CountedIn | null;
  /** The block that stands before, where it is set apart from these. */
  readonly follows: Block | null;
  /** In a redline: the line over a table comes or goes, though the table itself does not. */
  readonly lineAbove: WholeChange['how'] | null;
}

export const PLAIN_OPENING: Opening = {
  above: null,
  breaksPage: false,
  sign: null,
  numbering: null,
  follows: null,
  lineAbove: null,
};

export type Parts = readonly (Paragraph | Table)[];

/** Sets blocks at a place inside the one that is being set. */
export type SetInside = (blocks: readonly Block[], place: Place) => Parts;
