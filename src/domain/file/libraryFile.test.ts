import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankEvent, blankPerson } from '../blank.ts';
import type { EventId, PersonId } from '../ids.ts';
import { EMPTY_LIBRARY } from '../library.ts';
import type { Library } from '../library.ts';
import { anyLibrary } from './arbitraryLibrary.ts';
import { FORMAT_VERSION, LARGEST_FILE, parseLibraryFile, writeLibraryFile } from './libraryFile.ts';
import { librarySchema } from './librarySchema.ts';
import { LONGEST_TEXT } from './texts.ts';
import { zodParts } from './zodParts.ts';

const SAVED_AT = '2012-03-26T16:00:00.000Z';

const library: Library = {
  ...EMPTY_LIBRARY,
  eventsById: {
    ['e1' as EventId]: { ...blankEvent('e1' as EventId), title: { en: 'Fighting Human Trafficking' } },
  },
  peopleById: {
    ['p1' as PersonId]: { ...blankPerson('p1' as PersonId), givenName: 'Ki-moon', familyName: 'Ban' },
  },
};

const file = (changes: object): string =>
  JSON.stringify({ ...JSON.parse(writeLibraryFile(library, SAVED_AT)), ...changes });

describe('a library file', () => {
  it('gives back every library exactly as it was written, with nothing to mend', () => {
    fc.assert(
      fc.property(anyLibrary, (written) => {
        expect(parseLibraryFile(writeLibraryFile(written, SAVED_AT))).toEqual({
          ok: true,
          library: written,
          repairs: [],
          savedAt: SAVED_AT,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('holds only what the schema takes for sound', () => {
    fc.assert(
      fc.property(anyLibrary, (written) => {
        expect(librarySchema.zod(zodParts).parse(written)).toEqual(written);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same text for equal libraries, whatever order they were made in', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, inner]) => [name, turned(inner)]),
          );
    fc.assert(
      fc.property(anyLibrary, (written) => {
        expect(writeLibraryFile(turned(written) as Library, SAVED_AT)).toBe(
          writeLibraryFile(written, SAVED_AT),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('may begin with a byte order mark and end with empty lines', () => {
    expect(parseLibraryFile(`\uFEFF${file({})}\n\n`)).toMatchObject({ ok: true, library, repairs: [] });
  });

  it('that does not say when it was saved is read all the same', () => {
    expect(parseLibraryFile(file({ savedAt: 12 }))).toEqual({ ok: true, library, repairs: [], savedAt: '' });
  });
});

describe('a file that is refused', () => {
  it('is empty', () => {
    expect(parseLibraryFile('')).toEqual({ ok: false, problem: 'empty' });
    expect(parseLibraryFile(' \n\uFEFF')).toEqual({ ok: false, problem: 'empty' });
  });

  it('is cut short, wherever the cut falls', () => {
    const whole = file({});
    for (let length = 1; length < whole.length; length += 7) {
      expect(parseLibraryFile(whole.slice(0, length))).toEqual({ ok: false, problem: 'truncated' });
    }
  });

  it('is some other sort of text', () => {
    for (const text of ['PK\u0003\u0004', 'Opening Remarks:', '{"a": 1} x', '{]}', 'undefined']) {
      expect(parseLibraryFile(text)).toEqual({ ok: false, problem: 'not-json' });
    }
  });

  it('belongs to another program', () => {
    for (const text of ['null', '12', '[]', '"rostrum-library"', '{"format":"excalidraw"}', '{}']) {
      expect(parseLibraryFile(text)).toEqual({ ok: false, problem: 'not-ours' });
    }
  });

  it('has no version or no library', () => {
    expect(parseLibraryFile(file({ version: 'one' }))).toEqual({ ok: false, problem: 'damaged' });
    expect(parseLibraryFile(file({ version: 0 }))).toEqual({ ok: false, problem: 'damaged' });
    expect(parseLibraryFile(file({ library: [] }))).toEqual({
      ok: false,
      problem: 'damaged',
      version: FORMAT_VERSION,
    });
    expect(parseLibraryFile(file({ library: null }))).toEqual({
      ok: false,
      problem: 'damaged',
      version: FORMAT_VERSION,
    });
  });

  it('was written by a newer version, and is not looked into', () => {
    expect(parseLibraryFile(file({ version: 7 }))).toEqual({ ok: false, problem: 'newer', version: 7 });
  });

  it('is larger than any library', () => {
    expect(parseLibraryFile(' '.repeat(LARGEST_FILE + 1))).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('a hostile file', () => {
  it('cannot reach the prototype of anything', () => {
    const text = file({}).replaceAll(
      '"title":',
      '"__proto__":{"polluted":true},"constructor":{"prototype":1},"title":',
    );
    const hostile = text.replace(
      '"eventsById":{',
      '"eventsById":{"__proto__":{"id":"__proto__","title":{}},',
    );
    const parsed = parseLibraryFile(hostile);
    expect(parsed).toMatchObject({ ok: true, library });
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
    expect(parsed.ok && Object.keys(parsed.library.eventsById)).toEqual(['e1']);
    expect(parsed.ok && Object.getPrototypeOf(parsed.library.eventsById)).toBe(Object.prototype);
    expect(parsed.ok && parsed.repairs).toEqual([
      { where: ['eventsById', '__proto__'], what: 'dropped', value: '{…}' },
    ]);
  });

  it('with names every object has gets none of them in as an id or a role', () => {
    const named = { ...EMPTY_LIBRARY, peopleById: { constructor: blankPerson('constructor' as PersonId) } };
    expect(parseLibraryFile(file({ library: named }))).toEqual({
      ok: true,
      library: EMPTY_LIBRARY,
      repairs: [{ where: ['peopleById', 'constructor'], what: 'dropped', value: '{…}' }],
      savedAt: SAVED_AT,
    });
  });

  it('with ten million characters in a name is read, cut at a million, and says so', () => {
    const long = {
      ...library,
      peopleById: { p1: { ...library.peopleById['p1' as PersonId], familyName: 'B'.repeat(10_000_000) } },
    };
    const parsed = parseLibraryFile(file({ library: long }));
    expect(parsed.ok && parsed.library.peopleById['p1' as PersonId]?.familyName).toBe(
      'B'.repeat(LONGEST_TEXT),
    );
    expect(parsed.ok && parsed.repairs.map(({ where, what }) => ({ where, what }))).toEqual([
      { where: ['peopleById', 'p1', 'familyName'], what: 'text-cut' },
    ]);
  });

  it('with lists nested a thousand deep keeps the outer ones', () => {
    const nested = (depth: number): string =>
      depth === 0 ? '[]' : `[{"type":"list","marker":"bullet","items":[${nested(depth - 1)}]}]`;
    const paper = `{"form":"authored","id":"d1","order":"a0","type":"note","body":{"en":${nested(1000)}}}`;
    const parsed = parseLibraryFile(file({}).replace('"papersById":{}', `"papersById":{"d1":${paper}}`));
    expect(parsed.ok && parsed.repairs.map((repair) => repair.what)).toEqual(['too-deep', 'missing']);
  });
});
