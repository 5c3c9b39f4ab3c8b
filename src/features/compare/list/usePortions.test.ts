import { expect, it } from 'vitest';
import { sectionsWithin } from './usePortions.ts';

it('as many sections are drawn as hold the entries wanted, and never a part of one', () => {
  const sections = [{ count: 3 }, { count: 50 }, { count: 2 }];
  expect([1, 3, 4, 53, 54, 1000].map((entries) => sectionsWithin(sections, entries))).toEqual([
    1, 1, 2, 2, 3, 3,
  ]);
  expect(sectionsWithin([], 60)).toBe(0);
});
