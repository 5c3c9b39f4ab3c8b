// Which entries a filter lets through: those of one event, or of certain days. People and rooms have no days of their
// own; they pass where they take part in a session that does.
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { roomOf } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import type { Entry } from './searchable.ts';

export interface SearchFilter {
  readonly eventId: EventId | null;
  /** Both included; null = open. */
  readonly from: Day | null;
  readonly until: Day | null;
}

export const NO_FILTER: SearchFilter = { eventId: null, from: null, until: null };

export function isFiltering({ eventId, from, until }: SearchFilter): boolean {
  return eventId !== null || from !== null || until !== null;
}

export function acceptedBy(filter: SearchFilter, library: Library): (entry: Entry) => boolean {
  const { eventId } = filter;
  const isInRange = rangeTest(filter);
  const appearing = appearingIn(filter, library);
  return (entry) => {
    if (entry.kind === 'person' || entry.kind === 'room') return appearing.has(entry.id);
    return (eventId === null || entry.eventId === eventId) && isInRange(entry.days);
  };
}

function appearingIn(filter: SearchFilter, library: Library): ReadonlySet<string> {
  const appearing = new Set<string>();
  const isInRange = rangeTest(filter);
  for (const event of Object.values(library.eventsById)) {
    if (filter.eventId !== null && event.id !== filter.eventId) continue;
    for (const session of Object.values(event.sessionsById)) {
      const sittings = Object.values(session.sittingsById);
      if (!isInRange(sittings.map(({ day }) => day))) continue;
      for (const { personId } of Object.values(session.participationsById))
        if (personId !== null) appearing.add(personId);
      for (const sitting of sittings) {
        const roomId = isInRange([sitting.day]) ? roomOf(event, sitting) : null;
        if (roomId !== null) appearing.add(roomId);
      }
    }
  }
  return appearing;
}

function rangeTest({ from, until }: SearchFilter): (days: readonly Day[]) => boolean {
  if (from === null && until === null) return () => true;
  return (days) => days.some((day) => (from === null || day >= from) && (until === null || day <= until));
}
