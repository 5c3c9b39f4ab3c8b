import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, type Day } from '#domain/time.ts';
import { addMonths, fromWall, minutesFrom, toWall, wallNow } from './wallClock.ts';

const day = (text: string): Day => text as Day;
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('1970-01-01'), count));

describe('a day and minutes as a Date of the grid', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        expect(fromWall(toWall(date, minutes))).toEqual({ day: date, minutes });
      }),
    );
  });

  it('falls on the next day past midnight, and still counts from the day it belongs to', () => {
    const late = toWall(day('2017-09-27'), 1500);
    expect(fromWall(late)).toEqual({ day: '2017-09-28', minutes: 60 });
    expect(minutesFrom(day('2017-09-27'), late)).toBe(1500);
  });

  it('has the weekday of the wall', () => {
    expect(toWall(day('2012-04-03')).getDay()).toBe(2);
  });

  it('shows the present as the clock of the reader does', () => {
    const now = new Date(2026, 10, 22, 13, 5, 59);
    expect(fromWall(wallNow(now))).toEqual({ day: '2026-11-22', minutes: 13 * 60 + 5 });
  });
});

describe('a month later', () => {
  it('is the same day, or the last of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-03-31'), -1)).toBe('2024-02-29');
    expect(addMonths(day('2026-11-22'), 2)).toBe('2027-01-22');
    expect(addMonths(dayOf(2026, 1, 1), -13)).toBe('2024-12-01');
  });
});
