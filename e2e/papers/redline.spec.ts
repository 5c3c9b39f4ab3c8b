// Redlines in another program's hands: with all changes accepted LibreOffice has the new paper, with all rejected the old.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { Day } from '#domain/time.ts';
import { examplePairs } from '#documents/redline/examplePairs.ts';
import { redlined } from '#documents/redline/redline.ts';
import { all, child, parsedXml, type Xml } from '#exports/docx/readWord.ts';
import { wordFile } from '#exports/docx/wordFile.ts';
import { convertedByLibreOffice, settledByLibreOffice } from './libreOffice.ts';

const NOW = new Date('2031-02-03T04:05:06Z');
const FACTS = { author: 'The office', date: '2012-04-03' as Day };
const FOLDER = new URL('../../public/examples/', import.meta.url);

test.describe.configure({ mode: 'default', timeout: 300_000 });

test('of every redline of the examples LibreOffice makes both papers', async () => {
  const redlines: Record<string, Uint8Array> = {};
  const papers: Record<string, Uint8Array> = {};
  for (const { name, before, after } of pairs()) {
    redlines[name] = await wordFile([redlined(before, after, FACTS)], NOW);
    papers[`${name}-before`] = await wordFile([before], NOW);
    papers[`${name}-after`] = await wordFile([after], NOW);
  }
  const settled = settledByLibreOffice(redlines);
  const plain = convertedByLibreOffice(papers, 'fodt');
  for (const [name, { accepted, rejected }] of Object.entries(settled)) {
    expect.soft(linesOf(accepted), `${name}, accepted`).toEqual(linesOf(String(plain[`${name}-after`])));
    expect.soft(linesOf(rejected), `${name}, rejected`).toEqual(linesOf(String(plain[`${name}-before`])));
  }
});

/** All editions of an event, and of one without any its programme as it is with an edited version. */
function pairs(): ReturnType<typeof examplePairs> {
  const files = readdirSync(FOLDER).filter((name) => /^\d.*\.json$/.test(name));
  return files.flatMap((file) => {
    const read = parseLibraryFile(readFileSync(new URL(file, FOLDER), 'utf8'));
    if (!read.ok) throw new Error(`${file} cannot be read`);
    const hasEditions = Object.keys(read.library.editionsById).length > 0;
    return examplePairs(read.library, ['programme-table', 'programme-rooms']).filter(({ name }) =>
      (hasEditions ? /^seed-\d+-[012]-/ : /^seed-\d+-0-programme-(?:table|rooms)$/).test(name),
    );
  });
}

/** Every line of the text, empty ones too; nothing may be left to accept or to reject. */
function linesOf(text: string): readonly string[] {
  const body = child(
    child(parsedXml(text.replace(/<!DOCTYPE[^>]*>/, ''), 'the text'), 'office:body'),
    'office:text',
  );
  if (body === undefined) throw new Error('LibreOffice found no text');
  expect(all(body, 'text:changed-region')).toEqual([]);
  return linesIn(body);
}

function linesIn(from: Xml): readonly string[] {
  return from.children.flatMap((one): readonly string[] => {
    if (typeof one === 'string') return [];
    // Below a cell that reaches down: cut into cells of its own, it is an empty one.
    if (one.name === 'table:covered-table-cell') return [''];
    return one.name === 'text:p' || one.name === 'text:h' ? [wordsOf(one)] : linesIn(one);
  });
}

function wordsOf(from: Xml): string {
  return from.children
    .map((one) => {
      if (typeof one === 'string') return one;
      if (one.name === 'text:s') return ' '.repeat(Number(one.attributes['text:c'] ?? 1));
      return wordsOf(one);
    })
    .join('');
}
