import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, parseLibraryFile, writeLibraryFile } from '#domain/file/libraryFile.ts';
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
    expect(Object.keys(parsed.library.editionsById)).toHaveLength(1);
    expect(JSON.parse(writeLibraryFile(parsed.library, parsed.savedAt)).library).toEqual(
      migrate(JSON.parse(text).library, JSON.parse(text).version),
    );
  });
});
