import { describe, expect, it } from 'vitest';
import { readActivity, withTime } from './eventActivity.ts';

describe('what this device remembers of events', () => {
  it('keeps the times and drops whatever else was stored', () => {
    expect(readActivity({ openedAt: { a: 5, b: 'x' }, changedAt: 'no', papersChangedAt: { p: 7 } })).toEqual({
      openedAt: { a: 5 },
      changedAt: {},
      papersChangedAt: { p: 7 },
    });
  });

  it('puts what is opened now first, though the clock was set back a year since the others', () => {
    expect(withTime({ a: 900, b: 20 }, ['c'], 100, 0)).toEqual({ a: 99, b: 20, c: 100 });
    expect(withTime({ a: 900, b: 20 }, ['a'], 100, 30)).toEqual({ a: 100, b: 20 });
  });

  it('does not note changes that follow each other closely one by one', () => {
    const times = { a: 100 };
    expect(withTime(times, ['a'], 120, 30)).toBe(times);
    expect(withTime(times, ['a', 'a'], 131, 30)).toEqual({ a: 131 });
  });

  it('is nothing where nothing was stored', () => {
    expect(readActivity(null)).toEqual({ openedAt: {}, changedAt: {}, papersChangedAt: {} });
  });
});
