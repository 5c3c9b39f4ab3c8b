// The agendas and letters of the examples, printed to PDF and read back, beside the words of the real papers.
import { expect, test } from '../fixtures/page.ts';
import { openExamples, openPaper } from './openPaper.ts';
import { normalised, printed, textOf, type PrintedLine, type PrintedPage } from './printed.ts';
import { AGENDAS, LETTERS, type SeedAgenda } from './seedWording.ts';

/** Points: the side margin and the column of hours, less a hair. */
const CONTENT_FROM = ((25 + 31) * 72) / 25.4 - 2;

test('the agendas of the examples print the words of the real ones, row by row', async ({ page }) => {
  // Each paper is set and printed one after the other.
  test.slow();
  await openExamples(page);
  for (const agenda of AGENDAS) {
    await openPaper(page, agenda.address);
    expect
      .soft(rowsRead(await printed(page), agenda), agenda.name)
      .toEqual(agenda.rows.map(([hours, content]) => [hours, unmarked(content)]));
  }
});

test('the letters of the examples print the words of the real ones, each on one page', async ({ page }) => {
  // Each paper is set and printed one after the other.
  test.slow();
  await openExamples(page);
  for (const letter of LETTERS) {
    await openPaper(page, letter.address);
    const pages = await printed(page);
    expect
      .soft(
        pages.map(({ lines }) => textOf(lines)),
        letter.name,
      )
      .toEqual([letter.text]);
  }
});

type Row = readonly [hours: string, content: string];

/**
 * Takes the lines off the pages row after row: a row is full when it says what the real one says. What differs shows
 * as a row that swallowed the rest.
 */
function rowsRead(pages: readonly PrintedPage[], agenda: SeedAgenda): readonly Row[] {
  const lines = pages
    .flatMap((page) => page.lines)
    .filter((line) => !/^(?:TIME|PROGRAMME|TIME PROGRAMME|Time)$/.test(textOf([line])));
  let heading = '';
  while (heading !== agenda.heading && lines.length > 0)
    heading = normalised(`${heading} ${takeText(lines)}`);
  const isList = lines.every((line) => (line[0]?.x ?? 0) < CONTENT_FROM);
  return agenda.rows.map(([hours, content]) => {
    let read: Row = ['', ''];
    while (!(read[0] === hours && read[1] === unmarked(content)) && lines.length > 0) {
      const line = lines.shift() ?? [];
      const isWhole = hours === '' || (isList && read[0] !== '');
      read = added(read, line, isWhole ? -1 : isList ? Number.POSITIVE_INFINITY : CONTENT_FROM);
    }
    return read;
  });
}

function takeText(lines: PrintedLine[]): string {
  return textOf([lines.shift() ?? []]);
}

function added([hours, content]: Row, line: PrintedLine, contentFrom: number): Row {
  const before = textOf([line.filter(({ x }) => x < contentFrom)]);
  const behind = textOf([line.filter(({ x }) => x >= contentFrom)]);
  return [normalised(`${hours} ${before}`), unmarked(`${content} ${behind}`)];
}

/** Round bullets have lost their glyph in the real papers; dashes and squares have not. */
function unmarked(text: string): string {
  return normalised(text.replace(/[•\uf0b7]/gu, ' '));
}
