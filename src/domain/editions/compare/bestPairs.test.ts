import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestPairs, type Likeness } from './bestPairs.ts';

it('gives up the best single pair where all together are better without it', () => {
  const likenesses: readonly Likeness[] = [
    { before: 0, after: 0, weight: 0.9 },
    { before: 0, after: 1, weight: 0.8 },
    { before: 1, after: 0, weight: 0.8 },
  ];
  expect(bestPairs(likenesses)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

it('leaves those alone that are like nobody, and lets the first stand first where all are alike', () => {
  expect(bestPairs([])).toEqual([]);
  const alike = [0, 1, 2].flatMap((before) => [0, 1, 2].map((after) => ({ before, after, weight: 0.5 })));
  expect(bestPairs(alike)).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

it('finds pairs that no other choice surpasses', () => {
  const anyLikenesses = fc
    .array(
      fc.record({
        before: fc.nat({ max: 4 }),
        after: fc.nat({ max: 4 }),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      {
        maxLength: 14,
      },
    )
    .map((all) => [...new Map(all.map((one) => [`${one.before} ${one.after}`, one])).values()]);
  fc.assert(
    fc.property(anyLikenesses, (likenesses) => {
      const pairs = bestPairs(likenesses);
      expect(new Set(pairs.map(([before]) => before)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, after]) => after)).size).toBe(pairs.length);
      const weightOf = ([before, after]: readonly [number, number]): number =>
        likenesses.find((one) => one.before === before && one.after === after)?.weight ?? Number.NaN;
      const whole = pairs.reduce((sum, pair) => sum + weightOf(pair), 0);
      expect(whole).toBe(bestSum(likenesses));
    }),
  );
});

/** Tried out, choice by choice. */
function bestSum([first, ...others]: readonly Likeness[]): number {
  if (first === undefined) return 0;
  const free = others.filter(({ before, after }) => before !== first.before && after !== first.after);
  return Math.max(bestSum(others), first.weight + bestSum(free));
}
