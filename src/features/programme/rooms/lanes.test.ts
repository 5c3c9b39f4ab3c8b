import { describe, expect, it } from 'vitest';
import { lanesOf, overlapping, type Extent } from './lanes.ts';

const extents = (...pairs: readonly (readonly [number, number])[]): readonly Extent[] =>
  pairs.map(([start, end]) => ({ start, end }));

const WHOLE = { lane: 0, lanes: 1, width: 1 };

describe('boxes of one room', () => {
  it('have the whole width where they follow each other', () => {
    expect(lanesOf(extents([600, 660], [660, 780], [900, 960]))).toEqual([WHOLE, WHOLE, WHOLE]);
  });

  it('stand side by side where they overlap, and the next that is free has the whole width again', () => {
    expect(lanesOf(extents([600, 720], [660, 780], [780, 800]))).toEqual([
      { lane: 0, lanes: 2, width: 1 },
      { lane: 1, lanes: 2, width: 1 },
      WHOLE,
    ]);
  });

  it('take the lane that became free, and the width beside it that nobody uses', () => {
    expect(lanesOf(extents([600, 900], [600, 660], [600, 630], [700, 800]))).toEqual([
      { lane: 0, lanes: 3, width: 1 },
      { lane: 1, lanes: 3, width: 1 },
      { lane: 2, lanes: 3, width: 1 },
      { lane: 1, lanes: 3, width: 2 },
    ]);
  });

  it('keep the order they were given in, whichever begins first', () => {
    expect(lanesOf(extents([660, 780], [600, 720]))).toEqual([
      { lane: 1, lanes: 2, width: 1 },
      { lane: 0, lanes: 2, width: 1 },
    ]);
  });

  it('are said to overlap only where they share time', () => {
    expect(
      [...overlapping(extents([600, 660], [660, 780], [700, 720], [800, 800], [800, 830]))].sort(
        (a, b) => a - b,
      ),
    ).toEqual([1, 2, 3, 4]);
    expect(overlapping(extents([600, 660], [660, 780])).size).toBe(0);
  });
});
