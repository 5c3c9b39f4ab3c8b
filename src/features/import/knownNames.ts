// Every name a source may have for the sessions of an event: those of what was imported before, and those that Rostrum
// itself writes into calendars and schedules.
import type { SessionId } from '#domain/ids.ts';
import { scheduleSourceId, sessionsBySourceId } from '#domain/importing/sourceIds.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import { scheduleGuid } from '#exports/schedule/scheduleGuid.ts';

export function knownNames(event: PlannedEvent): ReadonlyMap<string, SessionId> {
  const known = new Map(sessionsBySourceId(event));
  for (const { id, sittingsById } of Object.values<Session>(event.sessionsById))
    for (const sitting of Object.values(sittingsById))
      known.set(scheduleSourceId(scheduleGuid(event.id, id, sitting.id)), id);
  return known;
}
