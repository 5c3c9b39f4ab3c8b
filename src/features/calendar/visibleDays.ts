// Which days a view shows, which day is before and after it, and what stands over it.
import { assertNever } from '#base/assertNever.ts';
import {
  addDays,
  daysBetween,
  daysFrom,
  startOfWeek,
  weekdayOf,
  type Day,
  type Weekday,
} from '#domain/time.ts';
import { formatDate, formatDates } from '#languages/dates.ts';
import { monthName } from '#languages/dayNames.ts';
import type { Language } from '#languages/language.ts';
import type { CalendarView } from '#ui/addresses.ts';
import { addMonths, firstOfMonth } from './wallClock.ts';

/** How many days the agenda looks ahead: four weeks, always begun at the day asked for. */
const AGENDA_DAYS = 28;

/** Every day on screen, in order; a month is whole weeks. */
export function visibleDays(view: CalendarView, day: Day, firstWeekday: Weekday): readonly Day[] {
  switch (view) {
    case 'month': {
      const first = startOfWeek(firstOfMonth(day), firstWeekday);
      const last = addDays(startOfWeek(addDays(addMonths(firstOfMonth(day), 1), -1), firstWeekday), 6);
      const days: Day[] = [];
      for (let shown = first; shown <= last; shown = addDays(shown, 1)) days.push(shown);
      return days;
    }
    case 'week':
      return daysFrom(startOfWeek(day, firstWeekday), 7);
    case 'work_week':
      return daysFrom(startOfWeek(day, firstWeekday), 7).filter((shown) => !isWeekend(shown));
    case 'day':
    case 'rooms':
      return [day];
    case 'agenda':
      return daysFrom(day, AGENDA_DAYS);
    default:
      return assertNever(view);
  }
}

/** The day to go to for the stretch before (-1) or after (1). */
export function steppedDay(view: CalendarView, day: Day, direction: -1 | 1): Day {
  switch (view) {
    case 'month':
      return addMonths(day, direction);
    case 'week':
    case 'work_week':
      return addDays(day, 7 * direction);
    case 'day':
    case 'rooms':
      return addDays(day, direction);
    case 'agenda':
      return addDays(day, AGENDA_DAYS * direction);
    default:
      return assertNever(view);
  }
}

/** "April 2012", "2-8 April 2012", "Tuesday, 3 April 2012". */
export function headingOf(view: CalendarView, days: readonly Day[], day: Day, language: Language): string {
  if (view === 'month')
    return `${monthName(Number(day.slice(5, 7)), language, 'alone')} ${Number(day.slice(0, 4))}`;
  if (view === 'day' || view === 'rooms') return formatDate(day, 'weekday-comma', language);
  const [first = day, last = day] = [days[0], days.at(-1)];
  // The work week of a week that begins on a Sunday is five days in a row all the same.
  return formatDates(daysFrom(first, daysBetween(first, last) + 1), 'day-month-year', language, 'en');
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}
