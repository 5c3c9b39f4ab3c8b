// Which records of the library are likely one person, kept up while people change. Comparing all names is the longest
// part of a first look, so it can be done a little at a time.
import type { PersonId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Person } from '../people/person.ts';
import { emptyNameIndex, forgetName, noteName, peopleLike, type NamePair } from '../people/sameNamePairs.ts';

type People = Library['peopleById'];

export interface LikeNames {
  readonly like: (people: People, personId: PersonId) => readonly NamePair[];
  /** True once everybody has been compared. */
  readonly prepare: (people: People, hasTime: () => boolean) => boolean;
  /** Takes in what changed; answers whose pairs may be others now, they themselves among them. */
  readonly note: (changed: readonly PersonId[], before: People, after: People) => ReadonlySet<PersonId>;
}

export function startLikeNames(): LikeNames {
  const index = emptyNameIndex();
  const pairsById = new Map<PersonId, readonly NamePair[]>();
  /** Nobody is noted before the first question. */
  let isBegun = false;
  let wholeFor: People | null = null;

  const noteAll = (people: People, hasTime: () => boolean): boolean => {
    isBegun = true;
    if (wholeFor === people) return true;
    for (const person of Object.values<Person>(people)) {
      if (index.comparedById.has(person.id)) continue;
      if (!hasTime()) return false;
      noteName(index, person);
    }
    wholeFor = people;
    return true;
  };
  const pairsOf = (person: Person): readonly NamePair[] => {
    const pairs = pairsById.get(person.id) ?? peopleLike(index, person);
    pairsById.set(person.id, pairs);
    return pairs;
  };

  return {
    like: (people, personId) => {
      noteAll(people, () => true);
      const person = people[personId];
      return person === undefined ? [] : pairsOf(person);
    },
    prepare: (people, hasTime) => {
      if (!noteAll(people, hasTime)) return false;
      for (const person of Object.values<Person>(people)) {
        if (pairsById.has(person.id)) continue;
        if (!hasTime()) return false;
        pairsOf(person);
      }
      return true;
    },
    note: (changed, before, after) => {
      const affected = new Set(changed);
      if (!isBegun) return affected;
      for (const id of changed) {
        for (const like of peopleLikeOne(before[id])) affected.add(like);
        const person = after[id];
        if (person === undefined) forgetName(index, id);
        else noteName(index, person);
        for (const like of peopleLikeOne(person)) affected.add(like);
      }
      for (const id of affected) pairsById.delete(id);
      return affected;
    },
  };

  function peopleLikeOne(person: Person | undefined): readonly PersonId[] {
    return person === undefined ? [] : peopleLike(index, person).flatMap(({ a, b }) => [a, b]);
  }
}
