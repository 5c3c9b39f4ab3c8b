// Every name a source may have for the sessions of an event: those of what was imported before, and those that Rostrum
// itself writes into calendars and schedules.
import type { EventId, SessionId } from '#domain/ids.ts';
import { scheduleSourceId, sessionsBySourceId } from '#domain/importing/sourceIds.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import { scheduleGuid } from '#exports/schedule/scheduleGuid.ts';
import type { ProgrammeReading } from '#imports/programme/reading.ts';

export function knownNames(event: PlannedEvent): ReadonlyMap<string, SessionId> {
  const known = new Map(sessionsBySourceId(event));
  for (const { id, sittingsById } of Object.values<Session>(event.sessionsById))
    for (const sitting of Object.values(sittingsById))
      known.set(scheduleSourceId(scheduleGuid(event.id, id, sitting.id)), id);
  return known;
}

/** The event that most of what is read is known to belong to; null = none. A second one like it is rarely wanted. */
export function eventNamedBy({ days }: ProgrammeReading, events: Iterable<PlannedEvent>): EventId | null {
  const names = days.flatMap(({ sessions }) => sessions.flatMap(({ sourceId }) => sourceId ?? []));
  if (names.length === 0) return null;
  for (const event of events) {
    const known = knownNames(event);
    if (names.filter((name) => known.has(name)).length * 2 > names.length) return event.id;
  }
  return null;
}
