import { expect, test } from 'vitest';
import { headlineOf } from './headline.ts';

test('an edition is called by its stage and its label', () => {
  expect(headlineOf({ label: { en: 'Rev.2' } }, 'Revised', 'en')).toBe('Revised Rev.2');
  expect(headlineOf({ label: {} }, 'Final', 'en')).toBe('Final');
});

test('a label that says the stage stands alone', () => {
  expect(headlineOf({ label: { en: 'Tentative programme' } }, 'Tentative', 'en')).toBe('Tentative programme');
});
