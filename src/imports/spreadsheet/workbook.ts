// The sheets of an .xlsx file as rows of words: shared and inline strings, numbers as they are shown. Formulas are not
// worked out; what the program saved as their result stands.
import { Refusal } from '../fileOutcome.ts';
import { readXml } from '../xml/readXml.ts';
import { unpacked } from '../zip/unpacked.ts';
import { lookOfFormat, shownNumber } from './numberFormats.ts';
import type { NumberLook } from './numberFormats.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** No programme is wider or longer. */
const MOST_COLUMNS = 200;
const MOST_CELLS = 200_000;

type Parts = ReadonlyMap<string, Uint8Array>;

export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const parts = unpacked(bytes, (name) =>
    /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/i.test(name),
  );
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) throw new Refusal('unreadable');
  const { sheets, epoch } = bookOf(book);
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels'));
  const shown: Shown = {
    strings: stringsOf(parts.get('xl/sharedStrings.xml')),
    looks: looksOf(parts),
    epoch,
  };
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return (visible.length === 0 ? sheets : visible).flatMap(({ name, id }) => {
    const part = parts.get(`xl/${targets.get(id) ?? ''}`);
    return part === undefined ? [] : [{ name, rows: rowsOf(part, shown) }];
  });
}

interface BookSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function bookOf(part: Uint8Array): { readonly sheets: readonly BookSheet[]; readonly epoch: 1900 | 1904 } {
  const sheets: BookSheet[] = [];
  let epoch: 1900 | 1904 = 1900;
  readXml(part, {
    open: (name, { name: title, 'r:id': id, state, date1904 }) => {
      if (name === 'sheet')
        sheets.push({
          name: title ?? '',
          id: id ?? '',
          isHidden: state !== undefined && state !== 'visible',
        });
      if (name === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) epoch = 1904;
    },
  });
  return { sheets, epoch };
}

function targetsOf(part: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (part === undefined) return targets;
  readXml(part, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) {
        targets.set(Id, Target.replace(/^\/?xl\//, '').replace(/^\.\//, ''));
      }
    },
  });
  return targets;
}

function stringsOf(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let words = '';
  let isText = false;
  let isReading = false;
  readXml(part, {
    open: (name) => {
      if (name === 'si') words = '';
      if (name === 't') isText = !isReading;
      // How a word is pronounced stands beside it.
      if (name === 'rPh') isReading = true;
    },
    text: (text) => {
      if (isText) words += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(words);
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
    },
  });
  return strings;
}

/** By the style of a cell. */
function looksOf(parts: Parts): readonly NumberLook[] {
  const part = parts.get('xl/styles.xml');
  const looks: NumberLook[] = [];
  if (part === undefined) return looks;
  const codes = new Map<number, string>();
  let isCells = false;
  readXml(part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name === 'xf' && isCells) looks.push(lookOfFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return looks;
}

interface Shown {
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly epoch: 1900 | 1904;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly look: NumberLook;
  value: string;
}

function rowsOf(part: Uint8Array, shown: Shown): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: OpenCell | null = null;
  let isValue = false;
  let count = 0;
  readXml(part, {
    open: (name, { r = '', t = 'n', s = '0' }) => {
      if (name === 'row') row = [];
      if (name === 'c') {
        const column = columnOf(r) ?? row.length;
        cell = { column, type: t, look: shown.looks[Number(s)] ?? 'number', value: '' };
      }
      if (name === 'v' || name === 't') isValue = true;
    },
    text: (text) => {
      if (isValue && cell !== null) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && cell !== null && count < MOST_CELLS) {
        const words = wordsOf(cell, shown);
        if (words !== '' && cell.column < MOST_COLUMNS) {
          while (row.length < cell.column) row.push('');
          row[cell.column] = words;
          count += 1;
        }
        cell = null;
      }
      if (name === 'row' && row.length > 0) rows.push(row);
    },
  });
  return rows;
}

function wordsOf({ type, value, look }: OpenCell, { strings, epoch }: Shown): string {
  if (type === 's') return (strings[Number(value)] ?? '').trim();
  if (type === 'b' || type === 'e') return '';
  const number = Number(value);
  if (type === 'd') return value.replace('T', ' ').replace(/(\d{2}:\d{2}):\d{2}.*/, '$1');
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value.trim();
  return shownNumber(number, look, epoch);
}

/** "C7" is 2; null where it is written otherwise. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
