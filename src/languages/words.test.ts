import { expect, it } from 'vitest';
import { importing } from './interface/en/importing.ts';
import { addWords, words } from './words.ts';

addWords('importing', importing);
const into = (title: string): string => words.t('importing:intoEvent', { title });

it('keeps what is written from right to left apart from the sentence it stands in', () => {
  expect(into('اجتماع')).toBe('Into \u2068اجتماع\u2069');
  expect(into('Meeting')).toBe('Into Meeting');
});
