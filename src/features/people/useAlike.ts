// The pairs the directory shows as perhaps the same person. Worked out between frames, and kept while the page is open.
import { useEffect, useMemo, useState } from 'react';
import type { Person } from '#domain/people/person.ts';
import { areSaidDifferent } from '#domain/people/saidDifferent.ts';
import { useLibrary } from '#store/store.ts';
import { newAlikePairs } from './alikePairs.ts';

export interface AlikePair {
  readonly first: Person;
  readonly second: Person;
}

/** Milliseconds of work at a time. */
const SLICE = 8;

const alike = newAlikePairs();

/** Without those who were said to be two people. */
export function useAlike(): readonly AlikePair[] {
  const peopleById = useLibrary((library) => library.peopleById);
  const [pairs, setPairs] = useState(alike.pairs);
  useEffect(() => {
    const work = (): void => {
      const start = performance.now();
      const isDone = alike.bringUpTo(peopleById, () => performance.now() - start > SLICE);
      if (isDone) setPairs(alike.pairs());
      else timer = setTimeout(work, 0);
    };
    let timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [peopleById]);
  return useMemo(
    () =>
      pairs.flatMap(({ a, b }) => {
        const first = peopleById[a];
        const second = peopleById[b];
        return first === undefined || second === undefined || areSaidDifferent(first, second)
          ? []
          : [{ first, second }];
      }),
    [pairs, peopleById],
  );
}
