// A message saved from a mail program (.eml): its HTML where there is one, else its words. What is attached is not opened.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { cutHtml } from '../pasted-text/cutting/cutHtml.ts';
import { readProgramme, readProgrammeText } from '../pasted-text/readProgramme.ts';
import { partsOfMail } from './partsOfMail.ts';

export async function readMail(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  const parts = partsOfMail(file.bytes);
  const html = parts.find(({ type }) => type === 'text/html');
  if (html !== undefined) return { reading: readProgramme(cutHtml(html.text), options), tables: [] };
  const plain = parts.filter(({ type }) => type === 'text/plain').map(({ text }) => text);
  return { reading: readProgrammeText(plain.join('\n\n'), options), tables: [] };
}
