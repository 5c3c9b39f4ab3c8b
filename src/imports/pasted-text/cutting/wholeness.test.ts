import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutSource, SourceLine } from '../sourceBlock.ts';
import { cutHtml } from './cutHtml.ts';
import { cutText } from './cutText.ts';

const SHEETS = ['e2e/report/import/seeds', 'e2e/report/import/sheets'].map((folder) =>
  join(import.meta.dirname, '../../../..', folder),
);
const sheets = SHEETS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);

function linesOf(cut: CutSource): readonly SourceLine[] {
  return cut.blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.line]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}

/** Letters and figures alone: what neither markup nor joining changes. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of the source that are in no block, no heading of a column and no line of furniture. */
function lostWords(cut: CutSource): readonly string[] {
  const headings = cut.blocks.flatMap((block) =>
    block.kind === 'line' ? [] : block.columns.map((column) => column.heading),
  );
  const kept = bare(
    [...linesOf(cut).flatMap(({ bullet, text }) => [bullet ?? '', text]), ...headings].join(''),
  );
  const furniture = new Set(cut.furniture);
  return cut.source.flatMap((line, index) =>
    furniture.has(index + 1) ? [] : wordsOf(line).filter((word) => !kept.includes(word)),
  );
}

/** Lines whose words are not all in the lines of the source they say they are from. */
function misplaced(cut: CutSource): readonly string[] {
  return linesOf(cut).flatMap(({ text, lines }) => {
    const source = bare(lines.map((number) => cut.source[number - 1] ?? '').join(''));
    return wordsOf(text).every((word) => source.includes(word)) ? [] : [text];
  });
}

const plainSheets = sheets.filter(({ text }) => !/<(?:html|table|ul|sup|br)|&\w+;|\]\(/i.test(text));

describe('a source that was cut', () => {
  it.each(plainSheets)('keeps every word of $name, each in its line', ({ text }) => {
    const cut = cutText(text);
    expect({ lost: lostWords(cut), misplaced: misplaced(cut) }).toEqual({ lost: [], misplaced: [] });
  });

  it('keeps every word of any lines, tabs, strokes, bullets and hours', () => {
    const piece = fc.constantFrom(
      '\t',
      ' | ',
      '   ',
      '\n',
      '\n\n',
      '\f',
      '- ',
      '• ',
      '1. ',
      '9:00',
      '10:00 – 11:00',
      'Time',
      'Session',
      'Room 1',
      'Opening',
      'of the',
      'H.E. Mr. A, President',
      'Panel:',
      '---',
      'Page 2',
      '"',
      ';',
      ',',
      '2024-06-03',
      '会议',
      'الجلسة',
      '.....',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const cut = cutText(pieces.join(''));
        expect({ lost: lostWords(cut), misplaced: misplaced(cut) }).toEqual({ lost: [], misplaced: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is whole for any characters at all, as text and as a page', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td rowspan=3>',
        '</table>',
        '<ul><li>',
        '<p>',
        '</b>',
        '<sup>',
        '<!--',
        '<',
        '&nbsp;',
        '9:00',
        '\n',
        '\t',
        '**',
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const cut of [cutText(text), cutHtml(text)]) {
          const numbers = linesOf(cut).flatMap((line) => line.lines);
          expect(numbers.every((number) => number >= 1 && number <= cut.source.length)).toBe(true);
          expect(linesOf(cut).filter((line) => line.text.trim() === '' || line.lines.length === 0)).toEqual(
            [],
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile text', () => {
  const LONG = 300_000;
  it.each([
    ['one line without an end', 'word '.repeat(LONG / 5)],
    ['tabs', '\t'.repeat(LONG)],
    ['tags never closed', '<'.repeat(100_000)],
    ['tables in tables', '<table><tr><td>'.repeat(20_000)],
    ['parts in parts', `<html>${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['bold in bold', `<html>${'<b>x'.repeat(75_000)}`],
    ['cells over many rows', `<html><table>${'<tr><td rowspan=60 colspan=60>9:00<td>9'.repeat(5000)}`],
    ['stars', '**a '.repeat(LONG / 4)],
    ['rows that are none', '9:00;a;b;\n1;\n'.repeat(LONG / 14)],
    ['quotes never closed', '"a\t\n'.repeat(LONG / 4)],
    ['lines that all go on', 'going on and on in the same small letters\n'.repeat(LONG / 42)],
    ['headings without rows', 'Time   Session\n'.repeat(LONG / 15)],
  ])('of %s is cut all the same', (_, text) => {
    for (const cut of [cutText(text), cutHtml(text)])
      expect(linesOf(cut).every((line) => line.lines.length > 0)).toBe(true);
  });
});
