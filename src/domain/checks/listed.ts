// Everybody a programme lists, with session and record: what the checks of people go through.
import { functionAsPrinted, nameAsPrinted } from '../people/asPrinted.ts';
import type { Participation } from '../people/participation.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import type { Library } from '../library.ts';
import type { Place } from './finding.ts';

export interface Listed {
  readonly session: Session;
  readonly one: Participation;
  readonly person: Person | undefined;
}

/** As printed in this session; empty for an unnamed seat. */
export function nameOfListed({ one, person }: Pick<Listed, 'one' | 'person'>): string {
  return nameAsPrinted(one, person);
}

/** Everybody printed, by session. */
export function listedIn(
  event: PlannedEvent,
  { peopleById }: Pick<Library, 'peopleById'>,
): readonly Listed[] {
  const remembered = known.get(event);
  if (remembered?.peopleById === peopleById) return remembered.listed;
  const listed: Listed[] = [];
  for (const session of Object.values(event.sessionsById)) {
    for (const one of Object.values<Participation>(session.participationsById)) {
      if (!one.isPrinted) continue;
      const person = one.personId === null ? undefined : peopleById[one.personId];
      listed.push({ session, one, person });
    }
  }
  known.set(event, { peopleById, listed });
  return listed;
}

const known = new WeakMap<
  PlannedEvent,
  { readonly peopleById: Library['peopleById']; readonly listed: readonly Listed[] }
>();

export function isExpected({ state }: Participation): boolean {
  return state !== 'declined' && state !== 'replaced';
}

export function hasFunction({ one, person }: Listed): boolean {
  return [functionAsPrinted(one, person), one.capacity, one.formerTitle].some((text) =>
    Object.values(text).some((words) => words.trim() !== ''),
  );
}

export function placeOfListed(event: PlannedEvent, { session, one }: Listed, field: string): Place {
  return { at: 'session', eventId: event.id, sessionId: session.id, participationId: one.id, field };
}

export function pathOfListed(event: PlannedEvent, { session, one }: Listed): readonly string[] {
  return ['eventsById', event.id, 'sessionsById', session.id, 'participationsById', one.id];
}
