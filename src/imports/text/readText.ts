// A text file, Markdown or not: the pasted text it might have been.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { readProgrammeText } from '../pasted-text/readProgramme.ts';

export async function readText(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  return { reading: readProgrammeText(file.text() ?? '', options), tables: [] };
}
