import { describe, expect, it } from 'vitest';
import { readActivity } from './eventActivity.ts';

describe('what this device remembers of events', () => {
  it('keeps the times and drops whatever else was stored', () => {
    expect(readActivity({ openedAt: { a: 5, b: 'x' }, changedAt: 'no', papersChangedAt: { p: 7 } })).toEqual({
      openedAt: { a: 5 },
      changedAt: {},
      papersChangedAt: { p: 7 },
    });
  });

  it('is nothing where nothing was stored', () => {
    expect(readActivity(null)).toEqual({ openedAt: {}, changedAt: {}, papersChangedAt: {} });
  });
});
