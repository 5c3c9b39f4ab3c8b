import { DateLocalizer } from 'react-big-calendar';
import { getSlotMetrics } from 'react-big-calendar/lib/utils/TimeSlots';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_DAY, sampleEvent } from '#domain/programme/sampleProgramme.ts';
import { addDays, type Day, type Minutes } from '#domain/time.ts';
import { droppedAt, entryOf } from './gridEntries.ts';
import { itemsOf, type SittingItem } from './items.ts';
import { fromWall, toWall } from './wallClock.ts';
import { wallReckoning } from './wallLocalizer.ts';

const day = (text: string): Day => text as Day;
const reckoning = wallReckoning(1);
const localizer = Object.assign(
  new DateLocalizer({ firstOfWeek: () => 1, format: String, formats: {} }),
  reckoning,
);

/** A reader's zone and a day on which its clocks change: by an hour, by half of one, at midnight, by a whole day. */
const CLOCK_CHANGES: readonly (readonly [zone: string, ...days: readonly string[]])[] = [
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['America/St_Johns', '2026-03-08', '2026-11-01'],
  ['America/Santiago', '2026-04-05', '2026-09-06'],
  ['America/Havana', '2026-03-08', '2026-11-01'],
  ['Atlantic/Azores', '2026-03-29', '2026-10-25'],
  ['Europe/Zurich', '2026-03-29', '2026-10-25'],
  ['Africa/Cairo', '2026-04-24', '2026-10-30'],
  ['Asia/Beirut', '2026-03-29', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'],
  ['Australia/Sydney', '2026-04-05', '2026-10-04'],
  ['Pacific/Apia', '2011-09-24', '2011-12-30'],
  ['Pacific/Auckland', '2026-04-05', '2026-09-27'],
];

describe('for a reader whose clocks change', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(CLOCK_CHANGES)('no sitting stands an hour off in %s', (zone, ...changes) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const days = changes.flatMap((change) => [-1, 0, 1].map((count) => addDays(day(change), count)));
    const wrong = days.flatMap((shown) =>
      quarters().flatMap((start) => {
        const drawn = drawnAt(shown, start);
        const isRight = drawn.day === shown && Math.abs(drawn.top - start) < 0.01 && drawn.dropped === start;
        return isRight ? [] : [{ shown, start, drawn }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(CLOCK_CHANGES)('a week has seven days and a month its own in %s', (zone, ...changes) => {
    vi.stubEnv('TZ', zone);
    for (const change of changes.map(day)) {
      const week = reckoning.range(
        reckoning.startOf(toWall(change), 'week'),
        reckoning.endOf(toWall(change), 'week'),
      );
      expect(week.map((date) => date.getDay())).toEqual([1, 2, 3, 4, 5, 6, 0]);
      const month = reckoning.visibleDays(toWall(change)).map((date) => fromWall(date));
      expect(month).toContainEqual({ day: change, minutes: 0 });
      expect(
        month.every(
          ({ day: each }, index) => index === 0 || each === addDays(month[index - 1]?.day ?? each, 1),
        ),
      ).toBe(true);
      expect(month.length % 7).toBe(0);
    }
  });
});

describe('the reckoning of the grid', () => {
  it('begins the week where the reader does', () => {
    const begins = (weekStart: 0 | 1 | 6) =>
      fromWall(wallReckoning(weekStart).startOf(toWall(SAMPLE_DAY), 'week')).day;
    expect([0, 1, 6].map((weekStart) => begins(weekStart as 0 | 1 | 6))).toEqual([
      '2012-04-01',
      '2012-04-02',
      '2012-03-31',
    ]);
  });

  it('counts a bar over two days as two days', () => {
    const [start, end] = [toWall(day('2017-09-27')), toWall(day('2017-09-29'))];
    expect(reckoning.diff(start, reckoning.ceil(end, 'day'), 'day')).toBe(2);
    expect(reckoning.continuesAfter(start, end, toWall(day('2017-09-29')))).toBe(false);
  });

  it('answers without a date, as the grid asks now and then', () => {
    expect(Number(reckoning.startOf(toWall(SAMPLE_DAY, Number.NaN), 'minutes'))).toBeNaN();
  });
});

function quarters(): readonly Minutes[] {
  return Array.from({ length: 95 }, (_, index) => index * 15);
}

/** Where the grid itself draws a sitting of a quarter of an hour, in minutes from the top, and what a drop there means. */
function drawnAt(shown: Day, start: Minutes) {
  const hours = `${clock(start)}-${clock(start + 15)}`;
  const event = sampleEvent({ days: [shown], sessions: [{ id: 'a', sittings: [{ day: shown, hours }] }] });
  const item = itemsOf(event).find((each): each is SittingItem => each.type === 'sitting');
  if (item === undefined) throw new Error('the sitting is not shown');
  const entry = entryOf(item);
  const column = reckoning.startOf(entry.start, 'day');
  const metrics = getSlotMetrics({
    min: reckoning.merge(column, toWall(SAMPLE_DAY, 0)),
    max: reckoning.merge(column, toWall(SAMPLE_DAY, 1439)),
    step: 5,
    timeslots: 12,
    localizer,
  });
  const { top } = metrics.getRange(entry.start, entry.end);
  const slot = metrics.closestSlotToPosition((start + 2) / 1440);
  const dropped = droppedAt(item, slot, false);
  return {
    day: dropped.day,
    top: (top / 100) * 1440,
    dropped: dropped.start,
    column: fromWall(column).day,
  };
}

function clock(minutes: Minutes): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
