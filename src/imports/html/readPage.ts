// A web page, whole or as the clipboard holds a part of one: what can be read on it.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { cutHtml } from '../pasted-text/cutting/cutHtml.ts';
import { readProgramme } from '../pasted-text/readProgramme.ts';

export async function readPage(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  return { reading: readProgramme(cutHtml(file.text() ?? ''), options), tables: [] };
}
