// A programme on the clock of another zone: the same moments, on the days and at the hours they have there.
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session, Sitting } from '../programme/session.ts';
import { type Day, instantOf, wallClockOf } from '../time.ts';

/** The event itself where its clock shows the same. */
export function onClockOf(event: PlannedEvent, timeZone: string): PlannedEvent {
  if (event.timeZone === timeZone) return event;
  const sessions = Object.values<Session>(event.sessionsById).map((session): Session => {
    const sittings = Object.values<Sitting>(session.sittingsById);
    const moved = sittings.map((sitting) => movedSitting(sitting, event.timeZone, timeZone));
    return moved.every((sitting, index) => sitting === sittings[index])
      ? session
      : { ...session, sittingsById: Object.fromEntries(moved.map((sitting) => [sitting.id, sitting])) };
  });
  if (sessions.every((session) => session === event.sessionsById[session.id])) return event;
  const days = new Set<Day>();
  for (const { sittingsById } of sessions) for (const { day } of Object.values(sittingsById)) days.add(day);
  return {
    ...event,
    timeZone,
    sessionsById: Object.fromEntries(sessions.map((session) => [session.id, session])),
    daysByDate: Object.fromEntries(
      Array.from(days, (date) => [date, event.daysByDate[date] ?? { date, label: {} }]),
    ),
  };
}

/** How the hours were written holds no longer. */
function movedSitting(sitting: Sitting, from: string, to: string): Sitting {
  const { day, start, end } = sitting;
  if (start === null) return sitting;
  const clock = wallClockOf(instantOf(day, start, from), to);
  if (clock.day === day && clock.minutes === start) return sitting;
  return {
    ...sitting,
    day: clock.day,
    start: clock.minutes,
    end: end === null ? null : clock.minutes + (end - start),
    timeAs: null,
  };
}
