// Headings that name no date of their own ("Wednesday", "Day 2", "22日") placed among the dates of the meeting, or next to
// the headings round them.
import { distance, moved, weekdayOfDate } from './calendar.ts';
import type { FoundDate, FoundDay } from './foundDay.ts';

export interface DatedHeading {
  readonly date: FoundDate;
  readonly number: number | null;
}

export interface Surroundings {
  /** All days of the meeting, in order; empty = not said. */
  readonly event: readonly FoundDate[];
  readonly before: DatedHeading | null;
  readonly behind: DatedHeading | null;
}

export function relativeDate(found: FoundDay, around: Surroundings): FoundDate | null {
  if (found.dayOfMonth !== null) return byDayOfMonth(found.dayOfMonth, found.weekday, around);
  if (found.number !== null) return byNumber(found.number, around) ?? byWeekday(found.weekday, around);
  return byWeekday(found.weekday, around);
}

function byNumber(number: number, { event, before, behind }: Surroundings): FoundDate | null {
  const first = event[0];
  if (first !== undefined) return event[number - 1] ?? null;
  for (const known of [before, behind])
    if (known !== null && known.number !== null) return moved(known.date, number - known.number);
  return null;
}

function byWeekday(weekday: number | null, { event, before, behind }: Surroundings): FoundDate | null {
  if (weekday === null) return null;
  const fitting = event.filter((date) => weekdayOfDate(date) === weekday);
  const later = fitting.filter((date) => before === null || (distance(before.date, date) ?? 0) >= 0);
  if (later[0] !== undefined) return later[0];
  if (event.length > 1) return null;
  const known = before ?? behind;
  const knownWeekday = known === null ? null : weekdayOfDate(known.date);
  if (known === null || knownWeekday === null) return null;
  const steps = (weekday - knownWeekday + 7) % 7;
  return moved(known.date, known === before ? steps : -((7 - steps) % 7));
}

function byDayOfMonth(
  dayOfMonth: number,
  weekday: number | null,
  { event, before, behind }: Surroundings,
): FoundDate | null {
  const inEvent = event.find(({ day }) => day === dayOfMonth);
  if (inEvent !== undefined) return inEvent;
  for (const known of [before, behind]) {
    if (known === null) continue;
    for (let steps = 0; steps <= 6; steps += 1) {
      const date = moved(known.date, known === before ? steps : -steps);
      if (date?.day === dayOfMonth && (weekday === null || [weekday, null].includes(weekdayOfDate(date))))
        return date;
    }
  }
  return null;
}
