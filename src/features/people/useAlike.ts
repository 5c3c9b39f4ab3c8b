// Pairs of people whose names are the same or nearly so. Worked out when the page has nothing else to do: among five
// thousand it takes longer than a frame.
import { useEffect, useState } from 'react';
import { areSaidDifferent } from '#domain/people/saidDifferent.ts';
import { namesSpelledTwoWays, type NamePair } from '#domain/people/sameNamePairs.ts';
import type { Person } from '#domain/people/person.ts';
import { useLibrary } from '#store/store.ts';

export interface AlikePair {
  readonly first: Person;
  readonly second: Person;
}

type PeopleById = Readonly<Record<string, Person>>;

const NO_PAIRS: readonly NamePair[] = [];

/** Without those who were said to be two people. */
export function useAlike(): readonly AlikePair[] {
  const peopleById: PeopleById = useLibrary((library) => library.peopleById);
  const [pairs, setPairs] = useState(() => known.get(peopleById) ?? NO_PAIRS);
  useEffect(() => {
    const timer = setTimeout(() => setPairs(pairsIn(peopleById)), 0);
    return () => clearTimeout(timer);
  }, [peopleById]);
  return pairs.flatMap(({ a, b }) => {
    const first = peopleById[a];
    const second = peopleById[b];
    return first === undefined || second === undefined || areSaidDifferent(first, second)
      ? []
      : [{ first, second }];
  });
}

const known = new WeakMap<PeopleById, readonly NamePair[]>();

function pairsIn(peopleById: PeopleById): readonly NamePair[] {
  const before = known.get(peopleById);
  if (before !== undefined) return before;
  const pairs = namesSpelledTwoWays(Object.values(peopleById));
  known.set(peopleById, pairs);
  return pairs;
}
