// A Word file: its tables, lists, headings and footnotes as HTML, cut like a web page. What is tracked as inserted is taken
// in, what is tracked as deleted is left out, as the file would print. The library sees only the parts that hold words,
// unpacked under a limit beforehand.
import { zipSync } from 'fflate';
import type { FormatReading } from '../ImportFormat.ts';
import { Refusal } from '../fileOutcome.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { cutHtml } from '../pasted-text/cutting/cutHtml.ts';
import { readProgramme } from '../pasted-text/readProgramme.ts';
import { unpacked } from '../zip/unpacked.ts';
import { withTabbedParagraphs } from './tabbedParagraphs.ts';
import { wordsShown } from './wordsShown.ts';

export async function readDocx(
  file: OpenedFile,
  options: FileOptions,
  onProgress: (share: number) => void,
): Promise<FormatReading> {
  const html = withTabbedParagraphs(await htmlOf(file.bytes));
  onProgress(0.7);
  return { reading: readProgramme(cutHtml(html), options), tables: [] };
}

/** Headings by the name of their style, as mammoth knows them, and what offices set as titles. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'u => em',
  "r[style-name='Strong'] => strong",
];

const WORDS = 'word/document.xml';

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const parts = unpacked(
    bytes,
    (name) =>
      /^(?:word\/[\w./-]+|\[Content_Types\]|_rels\/\.rels)(?:\.xml|\.rels)?$/.test(name) &&
      !name.startsWith('word/media/') &&
      !name.startsWith('word/embeddings/'),
  );
  const words = parts.get(WORDS);
  if (words === undefined) throw new Refusal('unreadable');
  guardXml(parts);
  const { default: mammoth } = await import('mammoth');
  const shown = new TextEncoder().encode(wordsShown(new TextDecoder().decode(words)));
  const files = { ...Object.fromEntries(parts), [WORDS]: shown };
  const packed = Uint8Array.from(zipSync(files, { level: 0 }));
  // The library takes one of these in a browser and the other elsewhere.
  const input = { arrayBuffer: packed.buffer, buffer: packed };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    externalFileAccess: false,
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  return value;
}

/** XML that declares entities or nests without end is no office file's. */
function guardXml(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const bytes of parts.values()) {
    const head = new TextDecoder().decode(bytes.subarray(0, 2000));
    if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new Refusal('unreadable');
  }
}
