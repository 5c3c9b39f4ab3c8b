// Days, wall-clock times and instants as iCalendar writes them.
import { addDays } from '#domain/time.ts';
import type { Day, Minutes } from '#domain/time.ts';

/** "20120403". */
export function dateOnly(day: Day): string {
  return day.replaceAll('-', '');
}

/** "20120403T100000", on the wall clock; minutes from 1440 on are of the days after. */
export function dateTime(day: Day, minutes: Minutes): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = minutes < 1440 ? day : addDays(day, Math.floor(minutes / 1440));
  return `${dateOnly(date)}T${two(Math.floor((minutes % 1440) / 60))}${two(minutes % 60)}00`;
}

/** "20120403T140000Z"; milliseconds. */
export function instant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
