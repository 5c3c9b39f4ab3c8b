// How the calendar grid reckons: every question it may ask about its Dates, answered on the wall clock (wallClock.ts).
// The grid's own answers use the reader's zone, so none of them is left in place.
import { startOfWeek, type Weekday } from '#domain/time.ts';
import { addMonths, addWallDays, firstOfMonth, fromWall, toWall, WallDate } from './wallClock.ts';

type Unit = string | undefined;

const MINUTE = 60_000;
const LENGTHS: Readonly<Record<string, number>> = {
  milliseconds: 1,
  seconds: 1000,
  minutes: MINUTE,
  hours: 60 * MINUTE,
  day: 1440 * MINUTE,
  week: 7 * 1440 * MINUTE,
};

/** The part of the grid's localizer that reckons; formats and first weekday come from the language. */
export function wallReckoning(firstWeekday: Weekday) {
  const startOf = (date: Date, unit: Unit): Date => floored(date, unit, firstWeekday);
  const endOf = (date: Date, unit: Unit): Date =>
    new WallDate(add(startOf(date, unit), 1, unit).getTime() - 1);
  const compared = (a: Date, b: Date, unit: Unit): number => +startOf(a, unit) - +startOf(b, unit);
  const isSameDate = (a: Date, b: Date): boolean => compared(a, b, 'day') === 0;
  const inRange = (day: Date, from?: Date, to?: Date, unit: Unit = 'day'): boolean =>
    (from === undefined || compared(day, from, unit) >= 0) &&
    (to === undefined || compared(day, to, unit) <= 0);
  const range = (from: Date, to: Date, unit: Unit = 'day'): Date[] => {
    const dates: Date[] = [];
    for (let date = from; compared(date, to, unit) <= 0; date = add(date, 1, unit)) dates.push(date);
    return dates;
  };
  const firstVisibleDay = (date: Date): Date => startOf(startOf(date, 'month'), 'week');
  const lastVisibleDay = (date: Date): Date => endOf(endOf(date, 'month'), 'week');

  return {
    startOf,
    endOf,
    add,
    range,
    inRange,
    isSameDate,
    firstVisibleDay,
    lastVisibleDay,
    eq: (a: Date, b: Date, unit?: Unit) => compared(a, b, unit) === 0,
    neq: (a: Date, b: Date, unit?: Unit) => compared(a, b, unit) !== 0,
    lt: (a: Date, b: Date, unit?: Unit) => compared(a, b, unit) < 0,
    lte: (a: Date, b: Date, unit?: Unit) => compared(a, b, unit) <= 0,
    gt: (a: Date, b: Date, unit?: Unit) => compared(a, b, unit) > 0,
    gte: (a: Date, b: Date, unit?: Unit) => compared(a, b, unit) >= 0,
    min: (...dates: Date[]) => new WallDate(Math.min(...dates.map(Number))),
    max: (...dates: Date[]) => new WallDate(Math.max(...dates.map(Number))),
    minutes: (date: Date) => date.getUTCMinutes(),
    visibleDays: (date: Date) => range(firstVisibleDay(date), lastVisibleDay(date)),
    merge: (date: Date, time: Date) =>
      new WallDate(+startOf(date, 'day') + (time.getTime() - +startOf(time, 'day'))),
    ceil: (date: Date, unit: Unit) => {
      const floor = startOf(date, unit);
      return +floor === +date ? floor : add(floor, 1, unit);
    },
    diff: (a: Date, b: Date, unit: Unit = 'milliseconds') =>
      Math.round(Math.abs(compared(a, b, unit)) / (LENGTHS[unit] ?? 1)),
    daySpan: (a: Date, b: Date) => Math.abs(compared(a, b, 'day')) / (1440 * MINUTE),
    getSlotDate: (date: Date, minutes: number, offset: number) =>
      new WallDate(+startOf(date, 'day') + (minutes + offset) * MINUTE),
    getTimezoneOffset: () => 0,
    getDstOffset: () => 0,
    getTotalMin: (a: Date, b: Date) => Math.round(Math.abs(compared(a, b, 'minutes')) / MINUTE),
    getMinutesFromMidnight: (date: Date) => fromWall(date).minutes,
    continuesPrior: (start: Date, first: Date) => compared(start, first, 'day') < 0,
    continuesAfter: (start: Date, end: Date, last: Date) =>
      +start === +end ? +end >= +last : compared(end, last, 'minutes') > 0,
    startAndEndAreDateOnly: (start: Date, end: Date) =>
      +start === +startOf(start, 'day') && +end === +startOf(end, 'day'),
    sortEvents: ({ evtA, evtB }: { readonly evtA: Sorted; readonly evtB: Sorted }) =>
      compared(evtA.start, evtB.start, 'day') ||
      spanOf(evtB) - spanOf(evtA) ||
      Number(evtB.allDay === true) - Number(evtA.allDay === true) ||
      +evtA.start - +evtB.start ||
      +evtA.end - +evtB.end,
    inEventRange: ({ event, range: seen }: { readonly event: Stretch; readonly range: Stretch }) => {
      const begins = startOf(event.start, 'day');
      const isInstant = compared(begins, event.end, 'minutes') === 0;
      const ends = compared(event.end, seen.start, 'minutes');
      return compared(begins, seen.end, 'day') <= 0 && (isInstant ? ends >= 0 : ends > 0);
    },
  };

  function spanOf({ start, end }: Stretch): number {
    return Math.abs(compared(start, end, 'day'));
  }
}

interface Stretch {
  readonly start: Date;
  readonly end: Date;
}

interface Sorted extends Stretch {
  readonly allDay?: boolean | undefined;
}

function add(date: Date, count: number, unit: Unit): Date {
  if (unit === 'month' || unit === 'year') {
    const { day, minutes } = fromWall(date);
    return toWall(addMonths(day, unit === 'year' ? count * 12 : count), minutes);
  }
  if (unit === 'day') return addWallDays(date, count);
  return new WallDate(date.getTime() + count * (LENGTHS[unit ?? 'milliseconds'] ?? 1));
}

/** The grid also asks about dates it has not got; the answer is then a Date that is none, as from its own functions. */
function floored(date: Date | undefined, unit: Unit, firstWeekday: Weekday): Date {
  if (date === undefined || Number.isNaN(+date)) return new WallDate(Number.NaN);
  if (unit === 'month') return toWall(firstOfMonth(fromWall(date).day));
  if (unit === 'year') return toWall(addMonths(firstOfMonth(fromWall(date).day), -date.getUTCMonth()));
  if (unit === 'week') return toWall(startOfWeek(fromWall(date).day, firstWeekday));
  const length = LENGTHS[unit ?? 'milliseconds'] ?? 1;
  return new WallDate(Math.floor(+date / length) * length);
}
