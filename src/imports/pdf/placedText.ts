// Text with its place on a page: points from the left and from the foot, as PDF counts them.

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the line it stands on. */
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
}

export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PlacedText[];
}

/** What stands together on one line without a wide gap: a cell of a table, or a line of a paragraph. */
export interface Stretch {
  readonly text: string;
  /** From the side the page is read from. */
  readonly from: number;
  readonly to: number;
}

export interface PlacedLine {
  readonly stretches: readonly Stretch[];
  readonly y: number;
  readonly size: number;
}
