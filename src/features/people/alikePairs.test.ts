import { expect, it } from 'vitest';
import { blankPerson } from '#domain/blank.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { newAlikePairs, type PeopleById } from './alikePairs.ts';

const person = (id: string, givenName: string, familyName: string): Person => ({
  ...blankPerson(id as PersonId),
  givenName,
  familyName,
});

const PEOPLE = [
  person('malki', 'Maryam', 'Al-Malki'),
  person('mam', 'Somaly', 'Mam'),
  person('maliki', 'Maryam', 'Al-Maliki'),
];
const byId = (people: readonly Person[]): PeopleById =>
  Object.fromEntries(people.map((one) => [one.id, one]));
const NEVER = () => false;

function pairsAfter(...libraries: readonly (readonly Person[])[]): readonly string[] {
  const alike = newAlikePairs();
  for (const people of libraries) alike.bringUpTo(byId(people), NEVER);
  return alike.pairs().map(({ a, b }) => [a, b].sort().join(' '));
}

it('finds two spellings of a name among people', () => {
  expect(pairsAfter(PEOPLE)).toEqual(['maliki malki']);
});

it('follows people who come, go and are respelled', () => {
  const respelled = PEOPLE.map((one) => (one.id === 'maliki' ? { ...one, givenName: 'Moza' } : one));
  expect(pairsAfter(PEOPLE, respelled)).toEqual([]);
  expect(pairsAfter(respelled, PEOPLE)).toEqual(['maliki malki']);
  expect(pairsAfter(PEOPLE, PEOPLE.slice(0, 2))).toEqual([]);
  expect(pairsAfter(PEOPLE.slice(0, 2), PEOPLE, PEOPLE)).toEqual(['maliki malki']);
});

it('comes to the same in slices, one person at a time', () => {
  const alike = newAlikePairs();
  const slice = () => {
    let taken = 0;
    return alike.bringUpTo(byId(PEOPLE), () => (taken += 1) > 1);
  };
  expect([slice(), slice(), slice()]).toEqual([false, false, true]);
  expect(alike.pairs()).toHaveLength(1);
});
