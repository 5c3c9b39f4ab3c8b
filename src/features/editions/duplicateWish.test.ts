import { expect, test } from 'vitest';
import { day } from '#domain/programme/sampleProgramme.ts';
import { firstDayOf } from './duplicateWish.ts';

const TUESDAY = day('2012-04-03');

test('the first day goes to the nearest of the same weekday, or to the very day that was typed', () => {
  expect(firstDayOf({ firstDay: '2013-04-03', keepsWeekdays: true }, TUESDAY)).toBe('2013-04-02');
  expect(firstDayOf({ firstDay: '2013-04-03', keepsWeekdays: false }, TUESDAY)).toBe('2013-04-03');
});

test('an event without days keeps none; what is no day is refused', () => {
  expect(firstDayOf({ firstDay: '', keepsWeekdays: true }, null)).toBeNull();
  expect(firstDayOf({ firstDay: '2013-02-30', keepsWeekdays: true }, TUESDAY)).toBeUndefined();
});
