// Whom of the library the people of the source may be, and whom each is taken for.
import { useMemo } from 'react';
import type { PersonId } from '#domain/ids.ts';
import {
  nameIndexOf,
  peopleMatcher,
  type PersonMatch,
  usualPerson,
} from '#domain/importing/proposedPeople.ts';
import type { ProposedProgramme } from '#domain/importing/proposal.ts';
import { peopleIn } from '#domain/importing/mergeRest.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useLibrary } from '#store/store.ts';
import { type Corrections, SOMEBODY_NEW } from './corrections.ts';

export interface PeopleMatches {
  /** Likely, and not sure: to be asked. */
  readonly doubtful: readonly PersonMatch[];
  /** Taken for somebody the library has. */
  readonly known: readonly PersonMatch[];
  /** By the key of the person; absent = somebody new. */
  readonly personByKey: ReadonlyMap<string, PersonId>;
  /** Who takes part in the event it goes into: somebody like them is most likely meant. */
  readonly inEvent: ReadonlySet<PersonId>;
}

export function usePeopleMatches(
  programme: ProposedProgramme,
  chosen: Corrections['people'],
  target: PlannedEvent | null,
): PeopleMatches {
  const peopleById = useLibrary((library) => library.peopleById);
  const matchesOf = useMemo(
    () => peopleMatcher(nameIndexOf(Object.values<Person>(peopleById))),
    [peopleById],
  );
  const inEvent = useMemo(() => (target === null ? NOBODY : peopleIn(target)), [target]);
  return useMemo(() => {
    const matches = matchesOf(programme).filter(({ candidates }) => candidates.length > 0);
    const personByKey = new Map<string, PersonId>();
    for (const match of matches) {
      const personId = personFor(match, chosen, inEvent);
      if (personId !== null) personByKey.set(match.key, personId);
    }
    return {
      doubtful: matches.filter((match) => usualPerson(match) === null),
      known: matches.filter((match) => usualPerson(match) !== null),
      personByKey,
      inEvent,
    };
  }, [programme, matchesOf, chosen, inEvent]);
}

const NOBODY: ReadonlySet<PersonId> = new Set();

export function personFor(
  match: PersonMatch,
  chosen: Corrections['people'],
  inEvent: ReadonlySet<PersonId>,
): PersonId | null {
  const said = chosen[match.key];
  if (said === SOMEBODY_NEW) return null;
  const [likeliest] = match.candidates;
  const isInEvent = likeliest !== undefined && inEvent.has(likeliest.personId);
  return said ?? (isInEvent ? likeliest.personId : usualPerson(match));
}
