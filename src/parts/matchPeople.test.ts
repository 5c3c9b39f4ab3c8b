import { expect, it } from 'vitest';
import { blankPerson } from '#domain/blank.ts';
import type { PersonId } from '#domain/ids.ts';
import { matchPeople } from './matchPeople.ts';

const person = (id: string, givenName: string, familyName: string, aliases: readonly string[] = []) => ({
  ...blankPerson(id as PersonId),
  honorific: 'H.E. Mr.',
  givenName,
  familyName,
  aliases,
});

const PEOPLE = [
  person('guterres', 'António', 'Guterres'),
  person('lajcak', 'Miroslav', 'Lajčák'),
  { ...person('zhang', 'Jun', 'Zhang'), otherScripts: { zh: '张军' } },
  { ...person('fedotov', 'Yury', 'Fedotov'), otherScripts: { ru: 'Юрий Федотов' } },
  person('ohara', 'Grainne', "O'Hara"),
  person('pecsteen', 'Marc', 'Pecsteen de Buytswerve', ['Marc Pecsteen de Buytsverve']),
];
const found = (typed: string): readonly string[] => matchPeople(PEOPLE, typed).map(({ id }) => id);

it('finds a person by the beginning of any part of the name, without accents', () => {
  expect(found('lajc')).toEqual(['lajcak']);
  expect(found('anton gut')).toEqual(['guterres']);
  expect(found('buytsv')).toEqual(['pecsteen']);
});

it('finds nobody for nothing, and nobody for the middle of a word', () => {
  expect(found('  ')).toEqual([]);
  expect(found('terres')).toEqual([]);
});

it('finds a person in any script, inside words where there are no spaces, and past an apostrophe', () => {
  expect(found('军')).toEqual(['zhang']);
  expect(found('федо')).toEqual(['fedotov']);
  expect(found('ohara')).toEqual(['ohara']);
  expect(found('O’Ha')).toEqual(['ohara']);
});
