// A whole event on other days: every day with its label, every sitting, every fixed gap, all by as many days. The
// hours stay, so nothing inside the event can clash that did not clash before.
import type { EventDay, PlannedEvent } from '../plannedEvent.ts';
import { addDays, type Day } from '../time.ts';
import { EMPTY_PLAN, planOf, type DayChange, type MovePlan } from './plan.ts';
import { sittingsOf } from './session.ts';

/** `count` days later; a negative count goes back. */
export function planShift(event: PlannedEvent, count: number): MovePlan {
  if (count === 0) return EMPTY_PLAN;
  return planOf({
    days: shiftedDays(event, count),
    sittings: Object.values(event.sessionsById).flatMap((session) =>
      sittingsOf(session).map((sitting) => ({
        sessionId: session.id,
        sittingId: sitting.id,
        before: sitting,
        after: { ...sitting, day: addDays(sitting.day, count) },
      })),
    ),
    gaps: Object.values(event.gapsById).map((gap) => ({
      gapId: gap.id,
      before: gap,
      after: { ...gap, day: addDays(gap.day, count) },
    })),
  });
}

/** One change a date: where the old days and the new overlap, a date changes its label only. */
function shiftedDays(event: PlannedEvent, count: number): readonly DayChange[] {
  const after = new Map<Day, EventDay>();
  for (const { date, label } of Object.values<EventDay>(event.daysByDate)) {
    const moved = addDays(date, count);
    after.set(moved, { date: moved, label });
  }
  const dates = new Set<Day>([
    ...Object.values<EventDay>(event.daysByDate).map(({ date }) => date),
    ...after.keys(),
  ]);
  return [...dates].sort().map((date) => ({
    date,
    before: event.daysByDate[date] ?? null,
    after: after.get(date) ?? null,
  }));
}
