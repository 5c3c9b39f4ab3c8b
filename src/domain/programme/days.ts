// Whole days: everything of a day goes to another date, two days trade, or the event moves by some days.
// Hours stay as they are, and so do the fixed gaps among them.
import type { GapId } from '../ids.ts';
import type { EventDay, FixedGap, PlannedEvent } from '../plannedEvent.ts';
import { addDays, type Day } from '../time.ts';
import { EMPTY_PLAN, impossible, planOf, type MovePlan } from './plan.ts';
import { changesBetween, withProblems } from './problems.ts';
import type { Session, Sitting } from './session.ts';

/** Every sitting and fixed gap of a day to another, which must be free; a day new to the event takes its label along. */
export function planMoveDay(event: PlannedEvent, from: Day, to: Day): MovePlan {
  if (from === to) return EMPTY_PLAN;
  if (isOccupied(event, to)) return impossible({ kind: 'day-occupied', day: to });
  const days: Record<Day, EventDay> = { ...event.daysByDate };
  const moving = days[from];
  if (moving !== undefined && days[to] === undefined) {
    delete days[from];
    days[to] = { ...moving, date: to };
  }
  return planned(event, (day) => (day === from ? to : day), days);
}

/** Two days trade their sittings, fixed gaps and labels. */
export function planSwapDays(event: PlannedEvent, a: Day, b: Day): MovePlan {
  if (a === b) return EMPTY_PLAN;
  const days: Record<Day, EventDay> = { ...event.daysByDate };
  const { [a]: one, [b]: other } = event.daysByDate;
  if (other !== undefined) days[a] = { ...other, date: a };
  if (one !== undefined) days[b] = { ...one, date: b };
  if (other === undefined) delete days[a];
  if (one === undefined) delete days[b];
  return planned(event, (day) => (day === a ? b : day === b ? a : day), days);
}

/** The whole event so many days later, or earlier where `count` is less than 0. */
export function shiftDays(event: PlannedEvent, count: number): MovePlan {
  const days: Record<Day, EventDay> = {};
  for (const day of Object.values(event.daysByDate)) {
    const date = addDays(day.date, count);
    days[date] = { ...day, date };
  }
  return planned(event, (day) => addDays(day, count), days);
}

function isOccupied(event: PlannedEvent, day: Day): boolean {
  return (
    Object.values(event.gapsById).some((gap) => gap.day === day) ||
    Object.values(event.sessionsById).some((session) =>
      Object.values(session.sittingsById).some((sitting) => sitting.day === day),
    )
  );
}

function planned(
  event: PlannedEvent,
  dayFor: (day: Day) => Day,
  daysByDate: Readonly<Record<Day, EventDay>>,
): MovePlan {
  const sessions: Record<string, Session> = {};
  for (const session of Object.values(event.sessionsById)) {
    const sittingsById: Record<string, Sitting> = {};
    for (const sitting of Object.values(session.sittingsById)) {
      sittingsById[sitting.id] = { ...sitting, day: dayFor(sitting.day) };
    }
    sessions[session.id] = { ...session, sittingsById };
  }
  const gapsById: Record<GapId, FixedGap> = { ...event.gapsById };
  for (const gap of Object.values(gapsById)) {
    const day = dayFor(gap.day);
    if (day !== gap.day) gapsById[gap.id] = { ...gap, day };
  }
  const days = keptWhereSame(event.daysByDate, daysByDate);
  const plan = changesBetween(event, { ...event, sessionsById: sessions, gapsById, daysByDate: days });
  const found = withProblems(event, plan);
  // A day that begins earlier than the day whose date it takes is no concern: the whole day goes.
  return planOf({ ...found, problems: found.problems.filter(({ kind }) => kind !== 'before-first') });
}

/** A day whose label stays what it was is no change. */
function keptWhereSame(
  before: Readonly<Record<Day, EventDay>>,
  after: Readonly<Record<Day, EventDay>>,
): Readonly<Record<Day, EventDay>> {
  const days: Record<Day, EventDay> = { ...after };
  for (const day of Object.values(after)) {
    const old = before[day.date];
    if (old !== undefined && old.label === day.label) days[day.date] = old;
  }
  return days;
}
