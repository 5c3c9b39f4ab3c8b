// How well names spelled two ways are told from names of two people: on the examples put in one library, and on pairs
// made by a seeded generator, all in one library too, so that a pair nobody made counts as wrong as well.
import type { PersonId } from '#domain/ids.ts';
import { nameOf, type Person } from '#domain/people/person.ts';
import { namesSpelledTwoWays, type NamePair } from '#domain/people/sameNamePairs.ts';
import { sameNameScore } from '#domain/people/sameNameScore.ts';
import { SEED_IDS, loadSeeds } from '#reference/acceptance/publicFolder.ts';

const PAIRS = 500;
const SEEDS = [1, 2, 3];

/** Prints the report; false where fewer are found than the tests hold. */
export async function report(): Promise<boolean> {
  console.log('Names spelled two ways in the five examples, put in one library\n');
  const people = await peopleOfExamples();
  for (const pair of namesSpelledTwoWays(people.values())) console.log(lineOf(pair, people));
  let isGood = true;
  for (const seed of SEEDS) {
    const { found, precision, recall, missed, wrong } = sameNameScore(PAIRS, seed);
    console.log(
      `\n${PAIRS} generated pairs, seed ${seed}: ${found} found, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    for (const line of missed) console.log(`  missed  ${line}`);
    for (const line of wrong) console.log(`  wrong   ${line}`);
    isGood &&= precision >= 0.9 && recall >= 0.85;
  }
  return isGood;
}

async function peopleOfExamples(): Promise<ReadonlyMap<PersonId, Person>> {
  const seeds = await loadSeeds();
  const people = SEED_IDS.flatMap((seed) =>
    Object.values<Person>(seeds[seed].peopleById).map((person) => ({
      ...person,
      id: `${seed} ${person.id}` as PersonId,
    })),
  );
  return new Map(people.map((person) => [person.id, person]));
}

function lineOf({ a, b, likeness, differences }: NamePair, people: ReadonlyMap<PersonId, Person>): string {
  const name = (id: PersonId): string => {
    const person = people.get(id);
    return person === undefined ? '' : `${nameOf(person)} [${id.slice(0, 3)}]`;
  };
  const what = differences.map((one) => `${one.kind} “${one.a}” “${one.b}”`).join(', ');
  return `  ${likeness.toFixed(3)}  ${name(a)} = ${name(b)}  ${what === '' ? 'written alike' : what}`;
}
