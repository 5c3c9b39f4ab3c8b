// Files that are not read, told apart so that each gets its own advice ("save it as .docx").
import type { RefusalReason } from './fileOutcome.ts';
import type { OpenedFile } from './openedFile.ts';

/** The first bytes of what other programs write. */
const MAGIC: readonly (readonly [start: string, reason: RefusalReason])[] = [
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['BM', 'picture'],
  ['{\\rtf', 'rich-text'],
];

/** An Office file before 2007, or one under a password since. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

const OLD_EXTENSIONS: Readonly<Record<string, RefusalReason>> = {
  doc: 'word-97',
  dot: 'word-97',
  xls: 'excel-97',
  msg: 'outlook',
  ppt: 'slides',
  docx: 'encrypted',
  xlsx: 'encrypted',
};

/** Why a file that is in none of the formats is not read. */
export function refusalOf(file: OpenedFile): RefusalReason {
  const { head, extension } = file;
  if (head === '') return 'not-a-programme';
  if (head.startsWith(COMPOUND)) return compoundReason(file);
  const picture = MAGIC.find(([start]) => head.startsWith(start));
  if (picture !== undefined) return picture[1];
  if (/^....ftyp(?:heic|heix|mif1|avif)|^RIFF....WEBP/s.test(head)) return 'picture';
  const packed = file.packed();
  if (packed !== null) return packedReason(packed, extension);
  if (head.startsWith('PK')) return 'unreadable';
  return READ_EXTENSIONS.has(extension) ? 'unreadable' : 'unsupported';
}

const READ_EXTENSIONS = new Set('docx pdf xlsx odt ods ics csv tsv txt md html htm json xml eml'.split(' '));

function compoundReason({ bytes, extension }: OpenedFile): RefusalReason {
  // The names of its streams are in UTF-16; those of a file under a password say so.
  const wide = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 2 ** 20) & ~1));
  if (wide.includes('EncryptedPackage')) return 'encrypted';
  if (wide.includes('WordDocument')) return 'word-97';
  if (wide.includes('Workbook')) return 'excel-97';
  if (wide.includes('PowerPoint Document')) return 'slides';
  if (wide.includes('__substg1.0_')) return 'outlook';
  return OLD_EXTENSIONS[extension] ?? 'unsupported';
}

function packedReason(names: ReadonlySet<string>, extension: string): RefusalReason {
  if ([...names].some((name) => name.startsWith('ppt/'))) return 'slides';
  if (extension === 'pages' || names.has('Index/Document.iwa') || names.has('index.xml')) return 'pages';
  return READ_EXTENSIONS.has(extension) ? 'unreadable' : 'unsupported';
}
