import { expect, test } from 'vitest';
import { day } from '#domain/programme/sampleProgramme.ts';
import { issuedText } from './issuedText.ts';

const asOf = day('2012-04-03');
const at = (moment: string) => issuedText({ issuedAt: Date.parse(moment), asOf }, 'en');

test('an edition says when it was issued', () => {
  expect(at('2012-04-03T12:30:00.500Z')).toContain('3 April 2012');
});

test('where only a day is known, the day is said unless the papers say it', () => {
  expect(at('2012-04-02T00:00:00Z')).toBe('2 April 2012');
  expect(at('2012-04-03T00:00:00Z')).toBeNull();
  expect(issuedText({ issuedAt: 0, asOf }, 'en')).toBeNull();
});
