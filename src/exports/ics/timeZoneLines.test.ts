import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time.ts';
import type { Day } from '#domain/time.ts';
import { sampleSchedule } from '../schedule/sampleSchedule.ts';
import { calendarFile } from './calendarFile.ts';

describe('the hours in the zones of the world', () => {
  it.each([
    ['America/New_York', '2012-03-11'],
    ['America/New_York', '2012-11-04'],
    ['Europe/Dublin', '2026-03-29'],
    ['Europe/Istanbul', '2026-10-25'],
    ['Africa/Cairo', '2026-04-24'],
    ['Africa/Casablanca', '2026-02-15'],
    ['Asia/Kathmandu', '2026-06-01'],
    ['Asia/Tehran', '2022-03-22'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Pacific/Apia', '2012-01-02'],
    ['Pacific/Chatham', '2026-04-05'],
    ['America/St_Johns', '2026-03-08'],
    ['America/Santiago', '2026-09-06'],
    ['UTC', '2026-01-01'],
  ])('of %s round %s are the instants the zone says', (timeZone, day) => {
    const [first] = sampleSchedule().sittings;
    if (first === undefined) throw new Error('There is no sitting');
    const sittings = [-2, -1, 0, 1, 2].flatMap((days) =>
      [570, 900].map((start) => ({ ...first, day: addDays(day as Day, days), start, end: start + 60 })),
    );
    const facts = { ...sampleSchedule(), timeZone, sittings };
    const file = calendarFile({ facts, earlier: [], sequence: 1, issuedAt: 0, name: '' });
    const root = new ICAL.Component(ICAL.parse(file));
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') ?? undefined);
    const found = root.getAllSubcomponents('vevent').map((component) => {
      const time = component.getFirstPropertyValue('dtstart');
      if (!(time instanceof ICAL.Time)) throw new Error('There is no start');
      time.zone = zone;
      return time.toUnixTime();
    });
    expect(found).toEqual(
      sittings.map((sitting) => instantBySearch(sitting.day, sitting.start ?? 0, timeZone) / 1000),
    );
  });
});

/** Asked of the language itself, hour after hour: the first instant at which the zone's clock shows it. */
function instantBySearch(day: string, minutes: number, timeZone: string): number {
  const wanted = `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const around = Date.parse(`${day}T00:00:00Z`);
  for (let time = around - 26 * 3_600_000; time < around + 50 * 3_600_000; time += 15 * 60_000) {
    if (clock.format(time) === wanted) return time;
  }
  throw new Error(`${timeZone} never shows ${wanted}`);
}
