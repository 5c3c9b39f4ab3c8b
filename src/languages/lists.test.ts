import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { joinList } from './lists.ts';

describe('a list in running text', () => {
  it('is joined as each language joins it, in English without a comma before "and"', () => {
    const lists = LANGUAGES.map((language) => joinList(['A', 'B', 'C'], language));
    expect(lists).toEqual(['A وB وC', 'A、B和C', 'A, B and C', 'A, B et C', 'A, B и C', 'A, B y C']);
  });

  it('has nothing to join in one item or none', () => {
    expect([joinList([], 'en'), joinList(['A'], 'en'), joinList(['A', 'B'], 'en')]).toEqual([
      '',
      'A',
      'A and B',
    ]);
  });

  it('can be of alternatives', () => {
    expect(joinList(['A', 'B', 'C'], 'en', 'or')).toBe('A, B or C');
    expect(joinList(['A', 'B'], 'fr', 'or')).toBe('A ou B');
  });

  it('changes the Spanish "y" before the same sound', () => {
    expect(joinList(['Francia', 'Italia'], 'es')).toBe('Francia e Italia');
  });
});
