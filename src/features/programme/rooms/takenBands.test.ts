import { describe, expect, it } from 'vitest';
import { takenBands } from './takenBands.ts';

describe('the taken hours of a day', () => {
  it('are one band for as long as the reason is the same', () => {
    const reasonAt = (start: number): string =>
      start < 20 ? '' : start < 40 ? 'taken' : start < 50 ? 'elsewhere' : '';
    expect(takenBands(60, 5, reasonAt)).toEqual([
      { start: 20, end: 40, reason: 'taken' },
      { start: 40, end: 50, reason: 'elsewhere' },
    ]);
  });

  it('are apart where free time lies between them', () => {
    const reasonAt = (start: number): string => (start === 10 ? '' : 'taken');
    expect(takenBands(20, 10, reasonAt)).toEqual([{ start: 0, end: 10, reason: 'taken' }]);
    expect(takenBands(30, 10, reasonAt)).toEqual([
      { start: 0, end: 10, reason: 'taken' },
      { start: 20, end: 30, reason: 'taken' },
    ]);
  });
});
