// A PDF with text in it: its lines rebuilt from their places, then read as a pasted programme. One of pictures says so.
import type { FormatReading } from '../ImportFormat.ts';
import { Refusal } from '../fileOutcome.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { readProgrammeText } from '../pasted-text/readProgramme.ts';
import { pdfPages } from './pdfPages.ts';
import { textOfPages } from './textOfPages.ts';

/** A page number a page is no text. */
const FEWEST_LETTERS = 12;

export async function readPdf(
  file: OpenedFile,
  options: FileOptions,
  onProgress: (share: number) => void,
): Promise<FormatReading> {
  const pages = await pdfPages(file.bytes, onProgress);
  const letters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((count, { text }) => count + text.trim().length, 0),
    0,
  );
  if (letters < FEWEST_LETTERS * Math.max(1, pages.length)) throw new Refusal('scanned');
  return { reading: readProgrammeText(textOfPages(pages), options), tables: [] };
}
