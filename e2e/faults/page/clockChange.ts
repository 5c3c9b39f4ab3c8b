// Events on days on which a zone's clock jumps, with sittings before, in and after the hour that is skipped or comes
// twice, and one past midnight; with a programme to print.
import { orderBetween, orderKeys } from '#base/ordered.ts';
import { blankEvent, blankGeneratedPaper, blankSession, blankSitting } from '#domain/blank.ts';
import type { EventId, PaperId, SessionId, SittingId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import { isDay, type Day } from '#domain/time.ts';

/** Minutes from midnight. */
const SITTINGS = [
  [30, 90],
  [90, 150],
  [150, 210],
  [1380, 1470],
] as const;

/** One event for each zone, all on these days. */
export function clockChangeLibrary(zones: readonly string[], days: readonly string[]): Library {
  const events = zones.map((zone, index) => eventIn(`zone-${index}` as EventId, zone, days.filter(isDay)));
  return { ...EMPTY_LIBRARY, eventsById: Object.fromEntries(events.map((event) => [event.id, event])) };
}

function eventIn(id: EventId, timeZone: string, days: readonly Day[]): PlannedEvent {
  const sittings = days.flatMap((day) => SITTINGS.map(([start, end]) => ({ day, start, end })));
  const sessions = orderKeys(sittings.length).flatMap((order, place) => {
    const hours = sittings[place];
    return hours === undefined ? [] : [sessionAt(`${id}-${place + 1}` as SessionId, order, hours)];
  });
  const paper = blankGeneratedPaper(
    `${id}-programme` as PaperId,
    orderBetween(null, null),
    'programme-table',
    'en',
  );
  return {
    ...blankEvent(id, { timeZone, days }),
    title: { en: `Meeting in ${timeZone}` },
    sessionsById: Object.fromEntries(sessions.map((session) => [session.id, session])),
    papersById: { [paper.id]: paper },
  };
}

function sessionAt(
  id: SessionId,
  order: Session['order'],
  hours: { readonly day: Day; readonly start: number; readonly end: number },
): Session {
  const sittingId = `${id}-sitting` as SittingId;
  return {
    ...blankSession(id, order, 'opening'),
    title: { en: `Item ${id}` },
    sittingsById: { [sittingId]: { ...blankSitting(sittingId, hours.day), ...hours } },
  };
}
