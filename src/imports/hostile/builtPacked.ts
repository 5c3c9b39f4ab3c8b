// Test support: zip, office and PDF files built with intent: bombs, sizes that lie, cells at the end of the world.
import { strToU8, zipSync } from 'fflate';
import type { ImportFile } from '../fileOutcome.ts';
import type { Chance } from './chance.ts';
import { ENTITIES, deep } from './nesting.ts';
import { docx, pdf, xlsx } from './soundFiles.ts';

export type Build = (chance: Chance) => ImportFile;
export type Built = readonly (readonly [how: string, build: Build])[];
const MEGABYTE = 1_000_000;
/** More than may be inflated of a file; making more would take longer and find no more. */
const BOMB = 45 * MEGABYTE;
const made = new Map<string, Uint8Array>();

/** What takes long to make is made once. */
function once(name: string, make: () => Uint8Array): Uint8Array {
  const bytes = made.get(name) ?? make();
  made.set(name, bytes);
  return bytes;
}

export const BUILT_PACKED: Built = [
  [
    'a zip bomb in a Word file',
    () => ({
      name: 'bomb.docx',
      bytes: once('bomb.docx', () => zipSync({ 'word/document.xml': new Uint8Array(BOMB) }, { level: 9 })),
    }),
  ],
  [
    'a zip bomb in a workbook',
    () => ({
      name: 'bomb.xlsx',
      bytes: once('bomb.xlsx', () =>
        zipSync(
          { 'xl/workbook.xml': strToU8('<a/>'), 'xl/sharedStrings.xml': new Uint8Array(BOMB) },
          { level: 9 },
        ),
      ),
    }),
  ],
  ['sizes that lie', (chance) => ({ name: 'lies.docx', bytes: lying(docx(''), chance) })],
  ['a locked zip file', () => ({ name: 'locked.docx', bytes: locked(docx('')) })],
  [
    'zip files in zip files',
    () => ({
      name: 'nested.docx',
      bytes: once('nested', () =>
        Array.from({ length: 20 }).reduce<Uint8Array>(
          (inner) => zipSync({ 'word/document.xml': inner }, { level: 0 }),
          docx(''),
        ),
      ),
    }),
  ],
  [
    'ten thousand parts',
    () => ({
      name: 'parts.docx',
      bytes: once('parts', () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: 10_000 }, (_, index) => [`word/${index}.xml`, strToU8('<a/>')]),
          ),
          { level: 0 },
        ),
      ),
    }),
  ],
  [
    'names that climb',
    () => ({
      name: 'climb.docx',
      bytes: zipSync({
        '../../etc/passwd': strToU8('x'),
        __proto__: strToU8('x'),
        'word/document.xml': strToU8('<w:document/>'),
      }),
    }),
  ],
  [
    'entities in a Word file',
    () => ({
      name: 'lol.docx',
      bytes: docx('<w:p><w:r><w:t>&k;</w:t></w:r></w:p>', `<?xml version="1.0"?>${ENTITIES}`),
    }),
  ],
  [
    'deep tables in Word',
    (chance) => ({
      name: 'deep.docx',
      bytes: docx(deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 100 + chance.below(4000))),
    }),
  ],
  [
    'a cell over a milliard columns',
    () => ({
      name: 'span.docx',
      bytes: docx(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>10:00 Opening</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
    }),
  ],
  [
    'many paragraphs',
    () => ({
      name: 'long.docx',
      bytes: once('long.docx', () =>
        docx('<w:p><w:r><w:t>10:00 – 11:00 Panel with H.E. Mr. X</w:t></w:r></w:p>'.repeat(4_000)),
      ),
    }),
  ],
  [
    'cells at the end of the sheet',
    () => ({
      name: 'far.xlsx',
      bytes: xlsx(
        '<row r="1048576"><c r="XFD1048576" t="s"><v>0</v></c><c r="ZZZ1" t="n"><v>1e308</v></c><c r="A1" t="s"><v>-7</v></c></row>'.repeat(
          200,
        ),
      ),
    }),
  ],
  [
    'a wide sheet',
    () => ({
      name: 'wide.xlsx',
      bytes: once('wide.xlsx', () => xlsx(`<row>${'<c t="s"><v>0</v></c>'.repeat(150)}</row>`.repeat(300))),
    }),
  ],
  ['deep XML in a workbook', () => ({ name: 'deep.xlsx', bytes: xlsx(deep('<row>', '</row>', 100_000)) })],
  ['pages that go round', () => ({ name: 'round.pdf', bytes: pdf(['10:00 Opening'], '2 0 R 2 0 R') })],
  ['a page of nothing', () => ({ name: 'scanned.pdf', bytes: pdf([]) })],
  ['many pages', () => ({ name: 'pages.pdf', bytes: pdf(['10:00 Opening'], '3 0 R '.repeat(5_000)) })],
  [
    'a megabyte of text in a PDF',
    () => ({
      name: 'long.pdf',
      bytes: once('long.pdf', () =>
        pdf(Array.from({ length: 5_000 }, () => '10:00 - 11:00 Opening of the meeting')),
      ),
    }),
  ],
  [
    'nothing',
    (chance) => ({
      name: chance.of(['a.docx', 'a.pdf', 'a.txt', 'a', '.ics', 'a.doc']),
      bytes: new Uint8Array(chance.below(3)),
    }),
  ],
  [
    'an old Word file',
    () => ({
      name: 'old.doc',
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    }),
  ],
  [
    'bytes by chance',
    (chance) => ({
      name: chance.of(['a.docx', 'a.pdf', 'a.bin', 'a.xlsx', 'a.json']),
      bytes: Uint8Array.from({ length: 5_000 }, () => chance.below(256)),
    }),
  ],
];

/** The sizes in the directory say something else than what is there. */
function lying(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let place = 0; place + 46 < copy.length; place += 1) {
    if (view.getUint32(place, true) === 0x02014b50) {
      view.setUint32(place + chance.of([20, 24, 42]), chance.of([0, 1, 0xffffffff, 0x7fffffff, 100]), true);
    }
  }
  return copy;
}

function locked(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let place = 0; place + 46 < copy.length; place += 1) {
    if (view.getUint32(place, true) === 0x02014b50) view.setUint16(place + 8, 1, true);
  }
  return copy;
}
