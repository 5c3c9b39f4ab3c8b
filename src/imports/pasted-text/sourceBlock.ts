// A source cut into what the reader of programmes works on: lines and rows of tables, free of markup and page
// furniture, each still knowing the line of the source it came from. Every format that holds text is made into these.

export interface SourceLine {
  /** NFC, ordinary spaces, hyphens and quotation marks as written; without markup and without its bullet. */
  readonly text: string;
  /** Lines of the source it was read from, counted from 1: several where a broken line was joined again. */
  readonly lines: readonly number[];
  /** As written: "•", "-", "1.", "(a)"; null = none. */
  readonly bullet: string | null;
  /** How deep in a list or by its spaces: 0 = not at all. */
  readonly depth: number;
  readonly look: LineLook;
  /** A blank line, a page's end or a new paragraph stands before it. */
  readonly isAfterBlank: boolean;
}

/** How it was set: Markdown's and HTML's headings and emphasis; `capitals`: all in capitals. */
export type LineLook = 'heading' | 'strong' | 'emphasis' | 'capitals' | 'plain';

export interface SourceCell {
  readonly lines: readonly SourceLine[];
  /** Columns it covers: 1 as a rule. */
  readonly span: number;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly lines: readonly number[];
}

export type ColumnRole =
  | 'hours'
  | 'start'
  | 'end'
  | 'duration'
  | 'date'
  | 'number'
  | 'session'
  | 'people'
  | 'role'
  | 'function'
  | 'chair'
  | 'room'
  | 'language'
  | 'track'
  /** One of several sessions at the same hour; its heading names the room or the track. */
  | 'parallel'
  | 'other';

export interface Column {
  readonly role: ColumnRole;
  /** The words over it, or empty. */
  readonly heading: string;
  /** Lines of the source the heading stands in. */
  readonly lines: readonly number[];
}

export type SourceBlock =
  | { readonly kind: 'line'; readonly line: SourceLine }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      /** Without its header rows, however often they were repeated. */
      readonly rows: readonly SourceRow[];
    };

export interface CutSource {
  /** The source as it came, line by line. */
  readonly source: readonly string[];
  readonly blocks: readonly SourceBlock[];
  /** Lines that are page furniture (page numbers, repeated headers, rules). */
  readonly furniture: readonly number[];
}
