import { beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from './publicFolder.ts';
import { ACCEPTANCE_TABLE } from './table.ts';
import type { Seeds } from './view.ts';

let seeds: Seeds;

beforeAll(async () => {
  seeds = await loadSeeds();
});

describe('everything the five real documents contain is in the examples', () => {
  it('has every row of the table, once and in order', () => {
    const counts = { D: 23, V: 7, S: 13, P: 21, T: 15, L: 5, R: 5, I: 7, C: 7 };
    const ids = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    );
    expect(ACCEPTANCE_TABLE.map(({ id }) => id)).toEqual(ids);
  });

  for (const row of ACCEPTANCE_TABLE) {
    const { find } = row;
    if (typeof find !== 'function') continue;
    it(`${row.id}: ${row.title}`, () => {
      const looks = find(seeds);
      expect(looks.length).toBeGreaterThan(0);
      expect(looks.filter(({ found }) => found.length === 0).map(({ what }) => what)).toEqual([]);
    });
  }
});
