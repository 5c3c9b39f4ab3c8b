import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  dayOf,
  dayPartsOf,
  daysBetween,
  daysFrom,
  instantOf,
  isDay,
  isTimeZone,
  minutesOfDay,
  startOfWeek,
  today,
  wallClockOf,
  weekdayOf,
} from './time.ts';

/** Zones of every kind of clock change, each with days on which the clock changes and days on which it does not. */
const CLOCK_CHANGES: readonly (readonly [string, readonly string[]])[] = [
  ['America/New_York', ['2012-03-11', '2012-11-04', '2012-04-03']],
  ['Europe/Zurich', ['2017-03-26', '2017-10-29', '2017-09-27']],
  ['Europe/London', ['2024-03-31', '2024-10-27']],
  ['Africa/Nairobi', ['2024-03-31', '2024-10-27']],
  ['Asia/Kathmandu', ['1986-01-01', '2024-06-01']],
  ['Australia/Lord_Howe', ['2023-04-02', '2023-10-01']],
  ['America/Sao_Paulo', ['2018-11-04', '2018-02-17', '2018-02-18']],
  ['Africa/Cairo', ['2023-04-28', '2023-10-26', '2023-10-27']],
  ['Africa/Casablanca', ['2024-03-10', '2024-04-14']],
  ['America/St_Johns', ['2006-04-02', '2006-10-28', '2006-10-29']],
  ['Pacific/Apia', ['2011-12-29', '2011-12-31', '2012-04-01']],
  ['America/Caracas', ['2007-12-09', '2016-05-01']],
  ['Asia/Shanghai', ['1991-04-14', '1991-09-15']],
];

describe('a day', () => {
  it('is a date of the calendar written year, month, day', () => {
    const texts = ['2012-04-03', '2012-02-29', '0001-01-01', '9999-12-31'];
    expect(texts.filter(isDay)).toEqual(texts);
    const others = [
      '2011-02-29',
      '2012-04-31',
      '2012-13-01',
      '2012-00-10',
      '2012-4-3',
      '0000-01-01',
      '',
      'x',
    ];
    expect([...others, '2012-04-03T00:00', '١٢٣٤-٠١-٠١', 20120403, null, undefined].filter(isDay)).toEqual(
      [],
    );
  });

  it('is made from year, month and day and taken apart again', () => {
    expect(dayOf(2012, 4, 3)).toBe('2012-04-03');
    expect(dayPartsOf(dayOf(2012, 4, 3))).toEqual({ year: 2012, month: 4, day: 3 });
    expect(() => dayOf(2011, 2, 29)).toThrow(RangeError);
    expect(() => dayOf(2011, 1.5, 2)).toThrow(RangeError);
  });

  it('moves over months, years and leap days', () => {
    expect(addDays(dayOf(2012, 2, 28), 1)).toBe('2012-02-29');
    expect(addDays(dayOf(2011, 12, 31), 1)).toBe('2012-01-01');
    expect(addDays(dayOf(2012, 3, 1), -1)).toBe('2012-02-29');
    expect(daysFrom(dayOf(2017, 9, 29), 3)).toEqual(['2017-09-29', '2017-09-30', '2017-10-01']);
    expect(daysFrom(dayOf(2017, 9, 29), 0)).toEqual([]);
    expect(() => addDays(dayOf(9999, 12, 31), 1)).toThrow(RangeError);
  });

  it('counts the days to another day, backwards below zero', () => {
    expect(daysBetween(dayOf(2012, 2, 21), dayOf(2012, 4, 3))).toBe(42);
    expect(daysBetween(dayOf(2012, 4, 3), dayOf(2012, 2, 21))).toBe(-42);
  });

  it('adds up, as every day moved by a count is that many days away, and comes back again', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect([isDay(moved), daysBetween(day, moved), addDays(moved, -count)]).toEqual([true, count, day]);
        expect((weekdayOf(day) + (((count % 7) + 7) % 7)) % 7).toBe(weekdayOf(moved));
      }),
    );
  });

  it('has the weekday that the letters state', () => {
    const stated: readonly (readonly [Day, number])[] = [
      [dayOf(2012, 4, 3), 2],
      [dayOf(2009, 5, 13), 3],
      [dayOf(2017, 9, 27), 3],
      [dayOf(2017, 9, 28), 4],
    ];
    expect(stated.map(([day]) => weekdayOf(day))).toEqual(stated.map(([, weekday]) => weekday));
  });

  it('belongs to a week that starts on the wanted weekday', () => {
    const tuesday = dayOf(2012, 4, 3);
    expect(startOfWeek(tuesday, 1)).toBe('2012-04-02');
    expect(startOfWeek(tuesday, 0)).toBe('2012-04-01');
    expect(startOfWeek(tuesday, 2)).toBe('2012-04-03');
    expect(startOfWeek(tuesday, 3)).toBe('2012-03-28');
  });
});

describe('an instant', () => {
  it('is worked out on the clock of the venue', () => {
    expect(instantOf(dayOf(2012, 4, 3), 600, 'America/New_York').toISOString()).toBe(
      '2012-04-03T14:00:00.000Z',
    );
    expect(instantOf(dayOf(2017, 9, 27), 600, 'Asia/Kathmandu').toISOString()).toBe(
      '2017-09-27T04:15:00.000Z',
    );
  });

  it('of minutes past midnight is on the next day', () => {
    expect(instantOf(dayOf(2012, 4, 3), 1500, 'America/New_York').toISOString()).toBe(
      '2012-04-04T05:00:00.000Z',
    );
    expect(instantOf(dayOf(2012, 4, 3), 1500, 'America/New_York')).toEqual(
      instantOf(dayOf(2012, 4, 4), 60, 'America/New_York'),
    );
    expect(instantOf(dayOf(2012, 3, 10), 1440 + 180, 'America/New_York').toISOString()).toBe(
      '2012-03-11T07:00:00.000Z',
    );
  });

  it('of a time the clock skips is as much later as the clock jumps', () => {
    expect(instantOf(dayOf(2012, 3, 11), 150, 'America/New_York').toISOString()).toBe(
      '2012-03-11T07:30:00.000Z',
    );
    expect(instantOf(dayOf(2023, 10, 1), 135, 'Australia/Lord_Howe').toISOString()).toBe(
      '2023-09-30T15:45:00.000Z',
    );
    // Midnight itself is skipped.
    expect(wallClockOf(instantOf(dayOf(2018, 11, 4), 0, 'America/Sao_Paulo'), 'America/Sao_Paulo')).toEqual({
      day: '2018-11-04',
      minutes: 60,
    });
    // A whole day is skipped.
    expect(wallClockOf(instantOf(dayOf(2011, 12, 30), 720, 'Pacific/Apia'), 'Pacific/Apia')).toEqual({
      day: '2011-12-31',
      minutes: 720,
    });
  });

  it('of a time the clock shows twice is the first', () => {
    expect(instantOf(dayOf(2012, 11, 4), 90, 'America/New_York').toISOString()).toBe(
      '2012-11-04T05:30:00.000Z',
    );
    expect(instantOf(dayOf(2017, 10, 29), 150, 'Europe/Zurich').toISOString()).toBe(
      '2017-10-29T00:30:00.000Z',
    );
  });

  it.each(CLOCK_CHANGES)('shows on the clock of %s exactly what was planned, all day long', (zone, days) => {
    for (const day of days.filter(isDay)) {
      const wrong: string[] = [];
      let earlier = -Infinity;
      for (let minutes = 0; minutes < 1440; minutes += 1) {
        const instant = instantOf(day, minutes, zone);
        const shown = clockByIntl(instant, zone);
        const wanted = `${day} ${clock(minutes)}`;
        const isSkipped = !isShownAround(instant, wanted, zone);
        if (isSkipped ? shown <= wanted : shown !== wanted) wrong.push(`${wanted}: ${shown}`);
        if (isSkipped ? false : instant.getTime() <= earlier)
          wrong.push(`${wanted}: not after the minute before`);
        const read = wallClockOf(instant, zone);
        if (`${read.day} ${clock(read.minutes)}` !== shown)
          wrong.push(`${shown} read as ${clock(read.minutes)}`);
        if (!isSkipped) earlier = instant.getTime();
      }
      expect({ zone, day, wrong }).toEqual({ zone, day, wrong: [] });
    }
  });

  it('tells which day it is, by zone', () => {
    const now = new Date('2012-04-04T02:00:00Z');
    expect(today(now, 'America/New_York')).toBe('2012-04-03');
    expect(today(now, 'Asia/Tokyo')).toBe('2012-04-04');
    expect(wallClockOf(new Date('2012-04-04T02:00:59.999Z'), 'UTC')).toEqual({
      day: '2012-04-04',
      minutes: 120,
    });
  });

  it('cannot be worked out for a zone nobody knows', () => {
    expect(() => instantOf(dayOf(2012, 4, 3), 600, 'Nowhere/Land')).toThrow(RangeError);
    expect(() => wallClockOf(new Date(0), 'Nowhere/Land')).toThrow(RangeError);
  });
});

describe('a time zone', () => {
  it('is one of the IANA names', () => {
    const zones = [
      'America/New_York',
      'Europe/Zurich',
      'Africa/Nairobi',
      'UTC',
      ...CLOCK_CHANGES.map(([zone]) => zone),
    ];
    expect(zones.filter(isTimeZone)).toEqual(zones);
    expect(['', '+05:30', 'Nowhere/Land', 'New York', '__proto__', '🕰'].filter(isTimeZone)).toEqual([]);
  });
});

describe('the minutes of the day', () => {
  it('start again at midnight', () => {
    expect([0, 600, 1440, 1500, -60].map(minutesOfDay)).toEqual([0, 600, 0, 60, 1380]);
  });
});

function anyDay(): fc.Arbitrary<Day> {
  return fc
    .record({
      year: fc.integer({ min: 200, max: 9800 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => dayOf(year, month, day));
}

/** Does the zone's clock ever show the wanted time within two hours of the instant? */
function isShownAround(instant: Date, wanted: string, zone: string): boolean {
  if (clockByIntl(instant, zone) === wanted) return true;
  for (let step = -120; step <= 120; step += 1) {
    if (clockByIntl(new Date(instant.getTime() + step * 60_000), zone) === wanted) return true;
  }
  return false;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function clockByIntl(instant: Date, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(instant);
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
