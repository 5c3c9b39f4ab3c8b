import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, openedContent } from '#domain/editions/content.ts';
import { type Edition, headingOf } from '#domain/editions/edition.ts';
import { FORMAT_VERSION, parseLibraryFile, writeLibraryFile } from '#domain/file/libraryFile.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './registry.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

const numbered = (folder: string, pattern: RegExp) =>
  readdirSync(folder)
    .map((name) => pattern.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .map(Number);

describe('the migrations', () => {
  it('rise by one without gap, up to the version that is written', () => {
    const expected = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);
    expect(MIGRATIONS.map(([version]) => version)).toEqual(expected);
    expect(numbered(import.meta.dirname, /^(\d{4})-[a-z-]+\.ts$/).sort((a, b) => a - b)).toEqual(expected);
  });

  it('have a library of every version to be tried on', () => {
    const expected = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);
    expect(numbered(FIXTURES, /^v(\d{4})\.json$/).sort((a, b) => a - b)).toEqual(expected);
  });

  it('leave the present version as it is', () => {
    const raw = { eventsById: { e1: 'anything' } };
    expect(migrate(raw, FORMAT_VERSION)).toBe(raw);
  });
});

describe.each(readdirSync(FIXTURES))('the stored library %s', (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8');

  it('is read with nothing to mend and nothing lost', () => {
    const parsed = parseLibraryFile(text, migrate);
    expect(parsed).toMatchObject({ ok: true, repairs: [] });
    if (!parsed.ok) return;
    expect(Object.keys(parsed.library.eventsById)).toHaveLength(1);
    expect(Object.values<Edition>(parsed.library.editionsById).map(openedContent)).toEqual(
      Object.values(parsed.library.editionsById).map(() => ({ content: expect.anything(), repairs: [] })),
    );
    expect(Object.keys(parsed.library.editionsById)).not.toHaveLength(0);
    expect(JSON.parse(writeLibraryFile(parsed.library, parsed.savedAt)).library).toEqual(
      migrate(JSON.parse(text).library, JSON.parse(text).version),
    );
  });
});

describe('an edition of version 1', () => {
  it('comes through with all that it froze, and the headings of its papers in the clear', () => {
    const old = JSON.parse(readFileSync(join(FIXTURES, 'v0001.json'), 'utf8'));
    const parsed = parseLibraryFile(JSON.stringify(old), migrate);
    const [edition] = parsed.ok ? Object.values<Edition>(parsed.library.editionsById) : [];
    const { event, peopleById, roomsById, officesById, ...heading } = old.library.editionsById['edition-1'];
    expect(edition).toEqual({
      ...heading,
      issuedAt: Date.parse('2017-09-01T00:00:00Z'),
      papers: Object.values<Paper>(event.papersById).map(headingOf),
      frozen: expect.any(String),
    });
    expect(edition && contentOf(edition)).toEqual({
      event,
      peopleById,
      roomsById,
      officesById,
      lettersById: {},
    });
  });
});
