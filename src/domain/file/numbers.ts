// Days, minutes and other numbers as they come from outside.
import { isDay, isTimeZone } from '../time.ts';
import type { Day, Minutes } from '../time.ts';
import { note } from './repair.ts';
import { leaf } from './schema.ts';
import type { Schema } from './schema.ts';

/** Two days: the small hours of the next day are the latest any sitting may reach. */
export const LATEST_MINUTE = 2880;

/** Of one event. */
export const MOST_EDITIONS = 1_000_000;

/** A library names few days and zones, each many times, and both are slow to check. */
export const isDayMet = remembering(isDay);
const isZone = remembering(
  (raw): raw is string => typeof raw === 'string' && raw.length <= 64 && isTimeZone(raw),
);

/** A day the calendar has, 'yyyy-MM-dd'. */
export const day: Schema<Day> = leaf(isDayMet, (raw, mending) => {
  // "2012-4-3" and "2012-04-03T10:00:00Z" say which day they mean.
  const parts = typeof raw === 'string' ? /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:\s*|[T ].*)$/.exec(raw) : null;
  const read =
    parts === null ? '' : [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
  note(mending, 'day-wrong', raw);
  return isDay(read) ? read : undefined;
});

/** Whole minutes from midnight, or a length. */
export const minutes: Schema<Minutes> = wholeNumber(0, LATEST_MINUTE);

export function wholeNumber(lowest: number, highest: number): Schema<number> {
  const isSound = (value: unknown): value is number =>
    Number.isInteger(value) &&
    typeof value === 'number' &&
    value >= lowest &&
    value <= highest &&
    !Object.is(value, -0);
  return leaf(isSound, (raw, mending) => {
    const read = typeof raw === 'string' && /^\s*-?\d{1,9}(\.\d{1,9})?\s*$/.test(raw) ? Number(raw) : raw;
    const whole = typeof read === 'number' ? Math.round(read) + 0 : read;
    note(mending, 'time-wrong', raw);
    return isSound(whole) ? whole : undefined;
  });
}

export const timeZone: Schema<string> = leaf(isZone, (raw, mending) => {
  note(mending, 'time-zone-unknown', raw);
  return undefined;
});

function remembering<T extends string>(isSound: (raw: unknown) => raw is T): (raw: unknown) => raw is T {
  const met = new Set<unknown>();
  return (raw): raw is T => {
    if (met.has(raw)) return true;
    if (!isSound(raw)) return false;
    // A hostile file cannot make it grow without end.
    if (met.size < 10_000) met.add(raw);
    return true;
  };
}
