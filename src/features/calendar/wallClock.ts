// A day and minutes as the kind of Date the calendar grid is given, and back. What the clock on the wall shows is put
// into the Date's UTC fields, so the reader's own zone and its clock changes have no part in it: a Date of that zone
// cannot say 2.30 in the night the clocks go forward, and in some zones not even midnight.
import { addDays, dayOf, dayPartsOf, type Day, type Minutes, type WallClock } from '#domain/time.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The grid's work week asks a Date for its weekday directly, past the localizer: it must hear the wall's answer. */
export class WallDate extends Date {
  override getDay(): number {
    return this.getUTCDay();
  }
}

/** Minutes may pass 1440: they then fall on the days after. */
export function toWall(day: Day, minutes: Minutes = 0): WallDate {
  return new WallDate(Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE);
}

/** The day and the minutes a Date of the grid shows. */
export function fromWall(date: Date): WallClock {
  const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return { day, minutes: Math.floor((date.getTime() - toWall(day).getTime()) / MINUTE) };
}

/** What the reader's own clock shows at an instant, which is where the line of the present moment stands. */
export function wallNow(now: Date): WallDate {
  const minutes = now.getHours() * 60 + now.getMinutes();
  return toWall(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), minutes);
}

/** The minutes of `date` counted from midnight of `day`: past 1440 where the date is on a later day. */
export function minutesFrom(day: Day, date: Date): Minutes {
  return Math.round((date.getTime() - toWall(day).getTime()) / MINUTE);
}

export function addWallDays(date: Date, count: number): WallDate {
  return new WallDate(date.getTime() + count * DAY);
}

/** The same day of another month, or its last day where it is shorter: 31 January and one month is 28 February. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = dayPartsOf(day);
  const months = year * 12 + (month - 1) + count;
  const first = dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
  const next = dayOf(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1, 1);
  const wanted = addDays(first, dayOfMonth - 1);
  return wanted < next ? wanted : addDays(next, -1);
}

export function firstOfMonth(day: Day): Day {
  const { year, month } = dayPartsOf(day);
  return dayOf(year, month, 1);
}
