// A time zone as a calendar program without a list of its own needs it: every clock change of the years in question,
// one after another, found by asking how far the zone's clock is ahead of UTC.
import type { Day } from '#domain/time.ts';
import { addDays, dayOf, dayPartsOf, instantOf, wallClockOf } from '#domain/time.ts';
import { dateTime } from './moments.ts';
import { line, textLine } from './contentLine.ts';

const MINUTE = 60_000;

interface ClockChange {
  /** What the clock shows, in the old count, when it is changed. */
  readonly day: Day;
  readonly minutes: number;
  /** Minutes ahead of UTC before and after. */
  readonly from: number;
  readonly to: number;
}

/** For a zone and all days from `first` to `last`, with the year before and after, where recurring programs look too. */
export function timeZoneLines(timeZone: string, first: Day, last: Day): readonly string[] {
  const start = instantOf(dayOf(Math.max(1, dayPartsOf(first).year - 1), 1, 1), 0, 'UTC').getTime();
  const end = instantOf(dayOf(Math.min(9999, dayPartsOf(last).year + 1), 12, 31), 0, 'UTC').getTime();
  const atStart = offsetAt(start, timeZone);
  const before: ClockChange = { day: dayOf(1970, 1, 1), minutes: 0, from: atStart, to: atStart };
  return [
    'BEGIN:VTIMEZONE',
    textLine('TZID', timeZone),
    ...[before, ...changesBetween(start, end, timeZone)].flatMap((change, _index, all) =>
      observance(change, Math.min(...all.map(({ to }) => to))),
    ),
    'END:VTIMEZONE',
  ];
}

/** The lesser count of a zone is its standard time; Dublin's law says otherwise, and no program minds. */
function observance({ day, minutes, from, to }: ClockChange, least: number): readonly string[] {
  const name = to > least ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    line('DTSTART', dateTime(day, minutes)),
    line('TZOFFSETFROM', offset(from)),
    line('TZOFFSETTO', offset(to)),
    `END:${name}`,
  ];
}

function changesBetween(start: number, end: number, timeZone: string): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  const day = 1440 * MINUTE;
  for (let from = start; from < end; from += day) {
    const [before, after] = [offsetAt(from, timeZone), offsetAt(from + day, timeZone)];
    if (before === after) continue;
    const at = changeWithin(from, from + day, before, timeZone);
    const shown = wallClockOf(new Date(at + before * MINUTE), 'UTC');
    changes.push({ ...shown, from: before, to: after });
  }
  return changes;
}

/** The first minute with another count. */
function changeWithin(from: number, to: number, before: number, timeZone: string): number {
  let [low, high] = [from / MINUTE, to / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, timeZone) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/** Whole minutes ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const { day, minutes } = wallClockOf(new Date(instant), timeZone);
  const utc = wallClockOf(new Date(instant), 'UTC');
  const days = day === utc.day ? 0 : day === addDays(utc.day, 1) ? 1 : -1;
  return days * 1440 + minutes - utc.minutes;
}

function offset(minutes: number): string {
  const ahead = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`;
}
