// How a role agrees with the people who hold it. Mixed company and people of whom nothing is known take the masculine,
// as United Nations documents do.
import type { Gender } from './paperWords.ts';

/** Masculine and feminine, one and several. */
export type FourForms = readonly [one: string, oneWoman: string, several: string, severalWomen: string];

export function inFour([one, oneWoman, several, severalWomen]: FourForms, people: readonly Gender[]): string {
  const areWomen = onlyWomen(people);
  if (people.length > 1) return areWomen ? severalWomen : several;
  return areWomen ? oneWoman : one;
}

/** Arabic counts two apart from more than two. */
export interface SixForms {
  readonly men: readonly [one: string, two: string, several: string];
  readonly women: readonly [one: string, two: string, several: string];
}

export function inSix({ men, women }: SixForms, people: readonly Gender[]): string {
  const [one, two, several] = onlyWomen(people) ? women : men;
  if (people.length === 2) return two;
  return people.length > 2 ? several : one;
}

/** The entry under a key that may be anything a file holds. */
export function known<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function onlyWomen(people: readonly Gender[]): boolean {
  return people.length > 0 && people.every((gender) => gender === 'female');
}
