import { describe, expect, it } from 'vitest';
import '#parts/importing/importWords.ts';
import { words } from '#languages/words.ts';
import { linesWords } from './linesWords.ts';

describe('the lines a row came from', () => {
  it.each([
    [[3], 'Line 3'],
    [[4, 5, 6], 'Lines 4 to 6'],
    [[4, 6], 'Lines 4, 6'],
    [[2, 4, 5, 6, 9], 'Lines 2, 4–6, 9'],
    [[1, 3, 5, 7, 9, 11], 'Lines 1 to 11'],
  ])('%j are told as “%s”', (lines, text) => {
    expect(linesWords(lines, words.getFixedT('en', 'importing'))).toBe(text);
  });
});
