// What comes of one file or one pasted text: a reading, or why there is none. The reasons are closed, so that each has
// plain words of its own on the screen.
import type { Column, ColumnRole } from './pasted-text/sourceBlock.ts';
import type { ProgrammeReading, ReadingOptions } from './programme/reading.ts';
import type { ImportFormatId } from './registry.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileOptions extends ReadingOptions {
  /** What the user said the columns of a table are, by `ReadTable.key`; absent = as guessed. */
  readonly columnsByTable: Readonly<Record<string, readonly ColumnRole[]>>;
}

export type FileOutcome = FileRead | FileRefused;

export interface FileRead {
  readonly isRead: true;
  /** Of the file; empty for pasted text. */
  readonly name: string;
  readonly format: ImportFormatId;
  readonly reading: ProgrammeReading;
  /** The tables of a spreadsheet or of comma-separated values, for a look at what their columns were taken for. */
  readonly tables: readonly ReadTable[];
}

export interface ReadTable {
  /** The same for every table under the same headings: what a choice of columns is remembered by. */
  readonly key: string;
  /** The name of the sheet, or empty. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The first rows, as a sample. */
  readonly sample: readonly (readonly string[])[];
}

export interface FileRefused {
  readonly isRead: false;
  readonly name: string;
  /** null = not known what it is. */
  readonly format: ImportFormatId | null;
  readonly reason: RefusalReason;
}

/**
 * `too-large`: more than MOST_BYTES. `inflates-too-far`: packed files that hold far more than they weigh. `encrypted`:
 * wants a password. `scanned`: a PDF of pictures. `not-a-programme`: read, and there is nothing of a programme in it.
 * `unreadable`: broken off or damaged. `word-97`, `excel-97`, `outlook`, `rich-text`, `pages`, `slides`, `picture`:
 * read by other programs only. `own-file`: Rostrum's own, to be opened as such. `not-loaded`: the part of
 * the program that reads it did not come. `unsupported`: anything else.
 */
export const REFUSAL_REASONS = [
  'too-large',
  'inflates-too-far',
  'encrypted',
  'scanned',
  'not-a-programme',
  'unreadable',
  'word-97',
  'excel-97',
  'outlook',
  'rich-text',
  'pages',
  'slides',
  'picture',
  'own-file',
  'unsupported',
  'not-loaded',
  'took-too-long',
  'stopped',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A reader that cannot go on says why; nothing else of what it throws is taken for a reason. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
