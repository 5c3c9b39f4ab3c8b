// Pairs of people whose names look alike, kept up with the library: only who is new or has changed is compared anew, and
// the work can be done a slice at a time, because among five thousand it takes longer than a frame.
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import {
  emptyNameIndex,
  forgetName,
  noteName,
  peopleLike,
  type NamePair,
} from '#domain/people/sameNamePairs.ts';

export type PeopleById = Readonly<Record<PersonId, Person>>;

export interface AlikePairs {
  /** Goes on with the work until it is done or `isTimeUp`; answers whether it is done. */
  readonly bringUpTo: (peopleById: PeopleById, isTimeUp: () => boolean) => boolean;
  /** As far as they are found, the likeliest first. */
  readonly pairs: () => readonly NamePair[];
}

export function newAlikePairs(): AlikePairs {
  const index = emptyNameIndex();
  const takenById = new Map<PersonId, Person>();
  const found = new Set<NamePair>();

  const forget = (id: PersonId): void => {
    if (!takenById.delete(id)) return;
    forgetName(index, id);
    for (const pair of found) if (pair.a === id || pair.b === id) found.delete(pair);
  };
  const take = (person: Person): void => {
    forget(person.id);
    for (const pair of peopleLike(index, person)) found.add(pair);
    noteName(index, person);
    takenById.set(person.id, person);
  };
  return {
    bringUpTo: (peopleById, isTimeUp) => {
      for (const id of takenById.keys()) if (peopleById[id] === undefined) forget(id);
      for (const person of Object.values<Person>(peopleById)) {
        if (takenById.get(person.id) === person) continue;
        if (isTimeUp()) return false;
        take(person);
      }
      return true;
    },
    pairs: () => [...found].sort((x, y) => y.likeness - x.likeness),
  };
}
