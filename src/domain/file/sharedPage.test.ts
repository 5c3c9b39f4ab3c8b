import { describe, expect, it } from 'vitest';
import { EMPTY_LIBRARY } from '../library.ts';
import { parseLibraryFile, writeLibraryFile } from './libraryFile.ts';
import { libraryElement, PAGE_GENERATOR } from './sharedPage.ts';

const SAVED_AT = '2012-04-03T12:00:00.000Z';
const ELEMENT = libraryElement(writeLibraryFile(EMPTY_LIBRARY, SAVED_AT));
const HEAD = `<!doctype html>\n<html lang="en"><head><meta name="generator" content="${PAGE_GENERATOR}"></head>`;
const PAGE = `${HEAD}<body><h1>Programme</h1></body>\n${ELEMENT}\n</html>\n`;
const EMPTY = { ok: true, library: EMPTY_LIBRARY, repairs: [], savedAt: SAVED_AT };

describe('a shared page', () => {
  it('is opened by the library inside it', () => {
    expect(parseLibraryFile(PAGE)).toEqual(EMPTY);
  });

  it('is opened as a browser saves it again, with its tag written otherwise', () => {
    const tag = /<script[^>]*>/.exec(ELEMENT)?.[0] ?? '';
    for (const other of [
      `<script id="rostrum-library" type="application/json">`,
      `<script\n  type='application/json'\n  id='rostrum-library'>`,
      `<script id=rostrum-library type=application/json>`,
    ])
      expect(parseLibraryFile(`\uFEFF${PAGE.replace(tag, other)}`)).toEqual(EMPTY);
  });

  it('that breaks off anywhere between its head and the end of its data is not half opened', () => {
    const end = PAGE.indexOf('</script');
    for (let length = HEAD.length; length < end; length += 1)
      expect(parseLibraryFile(PAGE.slice(0, length))).toEqual({ ok: false, problem: 'truncated' });
  });

  it('that lost its data, or is of something else, is refused as a page without a programme', () => {
    const refused = { ok: false, problem: 'no-data' };
    expect(parseLibraryFile(PAGE.replace(ELEMENT, ''))).toEqual(refused);
    expect(parseLibraryFile('<!doctype html>')).toEqual(refused);
    expect(parseLibraryFile('<html><script id="other">{}</script></html>')).toEqual(refused);
    expect(parseLibraryFile('<!DOCTYPE HTML><p id="rostrum-library">{}</p>')).toEqual(refused);
  });

  it('that somebody changed is looked at like any other file', () => {
    const holding = (data: string) => PAGE.replace(ELEMENT, `<script id="rostrum-library">${data}</script>`);
    expect(parseLibraryFile(holding('{"format":"other"}'))).toEqual({ ok: false, problem: 'not-ours' });
    expect(parseLibraryFile(holding('alert(1)'))).toEqual({ ok: false, problem: 'not-json' });
    expect(parseLibraryFile(holding(''))).toEqual({ ok: false, problem: 'not-json' });
    expect(parseLibraryFile(PAGE.replace('"version":2', '"version":99'))).toEqual({
      ok: false,
      problem: 'newer',
      version: 99,
    });
    const hostile = PAGE.replace(
      '"eventsById":{}',
      '"__proto__":{"polluted":1},"eventsById":{"__proto__":{}}',
    );
    expect(parseLibraryFile(hostile)).toMatchObject({ ok: true, library: EMPTY_LIBRARY });
    expect('polluted' in {}).toBe(false);
  });

  it('is refused after one look through it where it is a million tags, or ten million of one letter', () => {
    const refused = { ok: false, problem: 'no-data' };
    expect(parseLibraryFile(`<html>${'<script '.repeat(1_000_000)}`)).toEqual(refused);
    expect(parseLibraryFile(`<html>${'<script id="x">'.repeat(1_000_000)}`)).toEqual(refused);
    expect(parseLibraryFile(`<html>${'x'.repeat(10_000_000)}`)).toEqual(refused);
  });
});
