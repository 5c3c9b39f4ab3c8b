import { describe, expect, it } from 'vitest';
import { indexed, search } from './search.ts';

const entries = [
  { label: 'Ms. Ana María Menéndez', detail: 'Spain' },
  { label: 'Panel II: Closing the gap', detail: 'Hearing of 23 June' },
  { label: 'Closing', detail: 'Hearing of 23 June' },
  { label: 'الجلسة الافتتاحية', detail: '' },
  { label: 'Undo', detail: '' },
];
const labelsFor = (query: string, most = 10) =>
  search(indexed(entries), query, most).map((entry) => entry.label);

describe('searching the library', () => {
  it('finds a name without its accents and capitals', () => {
    expect(labelsFor('menendez MARIA')).toEqual(['Ms. Ana María Menéndez']);
  });

  it('puts what begins with the words before what only has them inside', () => {
    expect(labelsFor('closing')).toEqual(['Closing', 'Panel II: Closing the gap']);
  });

  it('looks for every word, in the label or beside it', () => {
    expect(labelsFor('hearing panel')).toEqual(['Panel II: Closing the gap']);
    expect(labelsFor('hearing undo')).toEqual([]);
  });

  it('finds Arabic with and without its vowel signs', () => {
    expect(labelsFor('الجَلسة')).toEqual(['الجلسة الافتتاحية']);
  });

  it('shows everything, up to the limit, where nothing is typed', () => {
    expect(labelsFor('  ', 2)).toEqual(['Ms. Ana María Menéndez', 'Panel II: Closing the gap']);
  });
});
