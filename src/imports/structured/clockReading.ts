// Days and hours as data has them: "2026-06-03T10:00:00+02:00", "10:00", "01:30".
import type { Minutes } from '#domain/time.ts';
import { isDay, isTimeZone, wallClockOf } from '#domain/time.ts';

export interface Moment {
  readonly date: string;
  readonly minutes: Minutes;
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;

/** On the clock it is written on; where that is UTC and a zone is known, on the clock of the zone. */
export function momentOf(text: string, timeZone: string): Moment | null {
  const found = MOMENT.exec(text.trim());
  if (found === null) return null;
  const [, date = '', hour = '0', minute = '0', offset = ''] = found;
  const minutes = Number(hour) * 60 + Number(minute);
  if (!isDay(date) || minutes > 1440) return null;
  if (offset === 'Z' && isTimeZone(timeZone)) {
    const clock = wallClockOf(
      new Date(Date.parse(`${date}T${hour.padStart(2, '0')}:${minute}:00Z`)),
      timeZone,
    );
    return { date: clock.day, minutes: clock.minutes };
  }
  return { date, minutes };
}

/** "10:00" or "1:30:00" as minutes; null where it is neither. */
export function clockOf(text: string): Minutes | null {
  const found = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(text.trim());
  if (found === null) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && minutes < 10_000 ? minutes : null;
}

export function dateIn(text: string): string | null {
  const date = text.trim().slice(0, 10);
  return isDay(date) ? date : null;
}

/** Minutes from the start of one day to a moment on it or on the days behind it. */
export function minutesFrom(day: string, moment: Moment): Minutes {
  const days = Math.round((Date.parse(moment.date) - Date.parse(day)) / 86_400_000);
  return days * 1440 + moment.minutes;
}
