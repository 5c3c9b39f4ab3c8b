// Test support: how many of the generated pairs are told rightly, all of them in one library.
import { blankPerson } from '../blank.ts';
import type { PersonId } from '../ids.ts';
import { nameOf } from './person.ts';
import { namesSpelledTwoWays } from './sameNamePairs.ts';
import { samplePairs } from './sameNameSamples.ts';

export interface SameNameScore {
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** All pairs in one library: what is found of those made, and what is found that nobody made. */
export function sameNameScore(count: number, seed: number): SameNameScore {
  const samples = samplePairs(count, seed);
  const people = samples.flatMap(({ a, b }) => [a, b]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const pairs = namesSpelledTwoWays(people);
  const made = new Map(
    samples.filter((one) => one.isOnePerson).map((one) => [`${one.a.id} ${one.b.id}`, one]),
  );
  const said = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
  const right = [...said].filter((key) => made.has(key)).length;
  const name = (id: PersonId): string => JSON.stringify(nameOf(byId.get(id) ?? blankPerson(id)));
  return {
    found: pairs.length,
    precision: right / pairs.length,
    recall: right / made.size,
    missed: [...made]
      .filter(([key]) => !said.has(key))
      .map(([, { a, b, what }]) => `${what}: ${name(a.id)} ${name(b.id)}`),
    wrong: pairs
      .filter(({ a, b }) => !made.has(`${a} ${b}`))
      .map(
        ({ a, b, likeness }) =>
          `${samples.find((one) => one.a.id === a && one.b.id === b)?.what ?? 'nobody made it'}: ${name(a)} ${name(b)} ${likeness}`,
      ),
  };
}
