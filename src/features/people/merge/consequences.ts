// What a merge would do, session by session: found by merging, and comparing what prints before and after.
import { nameAsPrinted } from '#domain/people/asPrinted.ts';
import { appearancesOf, type Appearance } from '#domain/people/appearances.ts';
import { mergePeopleAs, type Merge } from '#domain/people/mergeAs.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';

export interface SessionConsequence {
  readonly appearance: Appearance;
  /** The name as it prints now, and as it will. */
  readonly before: string;
  readonly after: string;
  /** Both of the two stand in this session. */
  readonly isTwice: boolean;
}

export function consequencesOf(library: Library, merge: Merge): readonly SessionConsequence[] {
  const after = mergePeopleAs(library, merge);
  const events = Object.values<PlannedEvent>(library.eventsById);
  const kept = appearancesOf(merge.keptId, events);
  const other = appearancesOf(merge.otherId, events);
  const keptSessions = new Set(kept.map(({ session }) => session));
  const bothSessions = new Set(other.map(({ session }) => session).filter((one) => keptSessions.has(one)));
  const person = after.peopleById[merge.keptId];
  return [...kept, ...other].map((appearance) => {
    const { event, session, participation } = appearance;
    const will = after.eventsById[event.id]?.sessionsById[session.id]?.participationsById[participation.id];
    return {
      appearance,
      before: nameAsPrinted(participation, library.peopleById[appearance.personId]),
      after: will === undefined ? '' : nameAsPrinted(will, person),
      isTwice: bothSessions.has(session),
    };
  });
}
