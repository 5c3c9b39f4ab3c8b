// The names a source has for its own sessions (the UID of a calendar's entry, the guid of a schedule), by which the next
// issue of the same source finds them again, whatever became of their titles and hours.
import type { SessionId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Original } from './original.ts';

/** Of a session in a file that Rostrum wrote. */
export function ownSourceId(sessionId: string): string {
  return `rostrum ${sessionId}`;
}

/** Of a sitting in a schedule, by its guid. */
export function scheduleSourceId(guid: string): string {
  return `schedule ${guid.toLowerCase()}`;
}

/** Every name by which a session of the event is known: its own, and those of what was imported into it. */
export function sessionsBySourceId(event: PlannedEvent): ReadonlyMap<string, SessionId> {
  const known = new Map<string, SessionId>();
  const originals = Object.values<Original>(event.originalsById ?? {});
  for (const { sourceIds } of originals.toSorted((a, b) => a.importedAt - b.importedAt))
    for (const [sessionId, name] of Object.entries(sourceIds ?? {}))
      if (Object.hasOwn(event.sessionsById, sessionId)) known.set(name, sessionId as SessionId);
  for (const { id } of Object.values(event.sessionsById)) known.set(ownSourceId(id), id);
  return known;
}
