// What a format that can be read has to say of itself: how a file of it is known, and how it becomes a reading.
import type { FileOptions, FileRead } from './fileOutcome.ts';
import type { OpenedFile } from './openedFile.ts';

export type FormatReading = Pick<FileRead, 'reading' | 'tables'>;

export interface ImportFormat {
  /** Without their dots. */
  readonly extensions: readonly string[];
  /** Judged by what is in the file; its name decides only between formats that look alike. */
  readonly isIn: (file: OpenedFile) => boolean;
  /** Throws a Refusal, or whatever the library that reads it throws. */
  readonly read: (
    file: OpenedFile,
    options: FileOptions,
    onProgress: (share: number) => void,
  ) => Promise<FormatReading>;
}
