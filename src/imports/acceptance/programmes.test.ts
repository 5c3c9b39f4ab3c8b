import { beforeAll, describe, expect, it } from 'vitest';
import { scoredSheet } from './scoredSheet.ts';
import type { ScoredSheet } from './scoredSheet.ts';
import { ownSheets, seedSheets } from './sheets.ts';
import { added, underBar } from './tally.ts';

let seeds: readonly ScoredSheet[];
let sheets: readonly ScoredSheet[];

beforeAll(() => {
  seeds = seedSheets().map(scoredSheet);
  sheets = ownSheets().map(scoredSheet);
});

describe('a pasted programme', () => {
  it('is read right in 99 of 100 facts of the real documents', () => {
    expect(underBar(added(seeds.map(({ tallies }) => tallies)), 0.99)).toEqual([]);
  });

  it('is read right in 95 of 100 facts of sheets of many offices in six languages', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(40);
    expect(underBar(added(sheets.map(({ tallies }) => tallies)), 0.95)).toEqual([]);
  });

  it('never gets a start that is not in its text', () => {
    const all = [...seeds, ...sheets];
    expect(all.flatMap(({ name, invented }) => invented.map((row) => `${name}: ${row}`))).toEqual([]);
  });
});
