// What the page asks of the worker that reads files, one thing at a time, and what comes back: plain values.
import type { FileOptions, FileOutcome, ImportFile } from '../fileOutcome.ts';

export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'file'; readonly file: ImportFile };

export interface ReadRequest {
  readonly id: number;
  readonly source: Source;
  readonly options: FileOptions;
}

export type ReadAnswer =
  /** From 0 to 1. */
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'outcome'; readonly outcome: FileOutcome };
