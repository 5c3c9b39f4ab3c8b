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

/** A line drawn across, in points as above. */
export interface Rule {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A line drawn up and down. */
export interface Upright {
  readonly x: number;
  readonly foot: number;
  readonly head: number;
}

export interface DrawnLines {
  readonly rules: readonly Rule[];
  readonly uprights: readonly Upright[];
}

export interface PageText extends DrawnLines {
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
  /** Where lines drawn up and down pass it, from the side the page is read from. */
  readonly uprights: readonly number[];
}
