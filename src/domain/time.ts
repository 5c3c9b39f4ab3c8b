// Days and minutes. A day is 'yyyy-MM-dd', a time is whole minutes from midnight on the event's wall clock:
// neither is an instant, so no clock change can move a meeting. The only file that imports date-fns.
// Days are reckoned in UTC milliseconds: date-fns on Dates of the reader's own zone loses the days that zone skipped.
import { tzOffset } from '@date-fns/tz';
import { daysInWeek, millisecondsInDay, millisecondsInMinute, minutesInDay } from 'date-fns/constants';
import type { Brand } from '#base/brand.ts';

export type Day = Brand<string, 'Day'>;

/** Whole minutes: a time counted from midnight (may pass 1440) or a length. */
export type Minutes = number;

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface DayParts {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

export interface WallClock {
  readonly day: Day;
  readonly minutes: Minutes;
}

/** Is this the name of a day that exists ('2012-02-30' does not), in the years 0001 to 9999? */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  return !value.startsWith('0000') && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
}

/** The day of a year, a month (1 = January) and a day of the month. Throws a RangeError if there is no such day. */
export function dayOf(year: number, month: number, day: number): Day {
  const text = [padded(year, 4), padded(month, 2), padded(day, 2)].join('-');
  if (!isDay(text)) throw new RangeError(`No such day: ${text}`);
  return text;
}

export function dayPartsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later; a negative count goes back. Throws a RangeError beyond the years 0001 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayAt(midnightOf(day) + count * millisecondsInDay);
}

/** Days from the first to the second: 1 from Tuesday to Wednesday, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightOf(to) - midnightOf(from)) / millisecondsInDay;
}

export function weekdayOf(day: Day): Weekday {
  return weekdayFrom(new Date(midnightOf(day)).getUTCDay());
}

/** The last day at or before this one that falls on `firstWeekday`. */
export function startOfWeek(day: Day, firstWeekday: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + daysInWeek) % daysInWeek));
}

/** `count` days in a row, the first included. */
export function daysFrom(first: Day, count: number): readonly Day[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
}

/** The day it is in the zone at the instant `now`. */
export function today(now: Date, timeZone: string): Day {
  return wallClockOf(now, timeZone).day;
}

/**
 * The instant at which the zone's clock shows these minutes of this day; minutes from 1440 on belong to the days after.
 * A time the clock skips is taken as much later as the clock jumps (2.30 becomes 3.30); of a time it shows twice, the
 * first is meant. Calendar programs do the same (RFC 5545, 3.3.5). Throws a RangeError for an unknown zone.
 */
export function instantOf(day: Day, minutes: Minutes, timeZone: string): Date {
  const shown = midnightOf(day) + minutes * millisecondsInMinute;
  // No zone is a day away from UTC, so these two stand on either side of a clock change near the wanted time.
  const before = shown - offsetAt(shown - millisecondsInDay, timeZone);
  const after = shown - offsetAt(shown + millisecondsInDay, timeZone);
  const hits = [before, after].find((instant) => instant + offsetAt(instant, timeZone) === shown);
  return new Date(hits ?? before);
}

/** What the zone's clock shows at an instant, to the whole minute. Throws a RangeError for an unknown zone. */
export function wallClockOf(instant: Date, timeZone: string): WallClock {
  const shown = instant.getTime() + offsetAt(instant.getTime(), timeZone);
  const day = dayAt(shown);
  return { day, minutes: Math.floor((shown - midnightOf(day)) / millisecondsInMinute) };
}

/** Asking the browser costs a millisecond, and every event of a library names its zone. */
const knownZones = new Set<string>();

/** Is this an IANA zone that this browser knows ("America/New_York")? Bare offsets ("+05:30") are not zones. */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    const isKnown = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    if (isKnown) knownZones.add(name);
    return isKnown;
  } catch {
    return false;
  }
}

/** The minutes of the day, whatever the day: 1500 is 60. */
export function minutesOfDay(minutes: Minutes): Minutes {
  return ((minutes % minutesInDay) + minutesInDay) % minutesInDay;
}

/** Milliseconds the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const minutes = tzOffset(timeZone, new Date(instant));
  if (Number.isNaN(minutes)) throw new RangeError(`Unknown time zone or time: ${timeZone}`);
  // Before standard time the offsets have seconds, which come as fractions of a minute.
  return Math.round(minutes * 60) * 1000;
}

function midnightOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(instant: number): Day {
  const text = new Date(instant).toISOString().slice(0, 10);
  if (!isDay(text)) throw new RangeError(`Beyond the calendar: ${text}`);
  return text;
}

function weekdayFrom(number: number): Weekday {
  const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
  return weekdays[number] ?? 0;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
