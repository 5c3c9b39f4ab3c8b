import { describe, expect, it } from 'vitest';
import { nextAfter, placeAt, withPlace } from './sortedOrder.ts';

describe('a thing carried through a list', () => {
  it('stands where it is put, and at an end where that is past it', () => {
    expect(withPlace(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(withPlace(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(withPlace(['a', 'b', 'c'], 'c', -1)).toEqual(['c', 'a', 'b']);
  });

  it('knows what it stands before', () => {
    expect(nextAfter(['a', 'b', 'c'], 'b')).toBe('c');
    expect(nextAfter(['a', 'b', 'c'], 'c')).toBe(null);
  });

  it('passes another when the pointer passes its middle', () => {
    const others = [
      { top: 0, bottom: 40 },
      { top: 40, bottom: 140 },
    ];
    expect([10, 30, 80, 100].map((y) => placeAt(y, others))).toEqual([0, 1, 1, 2]);
  });
});
