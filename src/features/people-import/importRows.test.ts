import { expect, it } from 'vitest';
import { blankPerson } from '#domain/blank.ts';
import type { PersonId } from '#domain/ids.ts';
import { noteName } from '#domain/people/sameNamePairs.ts';
import { readPeopleTextNow } from '#imports/people/readPeopleText.ts';
import { peopleOfRows } from './acceptRows.ts';
import { updatedPerson, personOf } from './importedPerson.ts';
import { correctedRows, newComparing, rowOf, type ImportRow } from './importRows.ts';

const MARYAM = 'maryam' as PersonId;
const maryam = {
  ...blankPerson(MARYAM),
  honorific: 'Ms.',
  givenName: 'Maryam',
  familyName: 'Al-Malki',
  state: 'Qatar',
};

function rowsOf(text: string) {
  const comparing = newComparing('en');
  noteName(comparing.library, maryam);
  const rows = readPeopleTextNow(text).people.map((proposed, index) =>
    rowOf(`new-${index}` as PersonId, proposed, comparing),
  );
  return { comparing, rows };
}

const shortly = (rows: readonly ImportRow[]) =>
  rows.map(({ choice, known, sameAsLine }) => [choice, known?.personId ?? null, sameAsLine]);

it('whom the library knows is updated, the second of the same in the list is left out, the rest are added', () => {
  const { rows } = rowsOf('Ms. Maryam Al-Maliki, Director\nMr. Kerry Neal\nMr. Kery Neal');
  expect(shortly(rows)).toEqual([
    ['update', MARYAM, null],
    ['add', null, null],
    ['leave', null, 2],
  ]);
});

it('a corrected name is compared anew, a corrected function leaves the choice as it was', () => {
  const { rows, comparing } = rowsOf('Ms. Maryam Al-Maliki');
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  const left: ImportRow = { ...row, choice: 'leave' };
  expect(shortly(correctedRows([left], left, { function: 'Judge' }, comparing))).toEqual([
    ['leave', MARYAM, null],
  ]);
  expect(shortly(correctedRows(rows, row, { familyName: 'Haddad' }, comparing))).toEqual([
    ['add', null, null],
  ]);
});

it('a row that was the same as a corrected one is compared anew with it', () => {
  const { rows, comparing } = rowsOf('Kerry Neal\nKerry Neal');
  const [first] = rows;
  if (first === undefined) throw new Error('no row');
  expect(shortly(rows)[1]).toEqual(['leave', null, 1]);
  expect(shortly(correctedRows(rows, first, { givenName: 'Sylvie' }, comparing))[1]).toEqual([
    'add',
    null,
    null,
  ]);
});

it('an update writes over nothing: it adds the function ahead, the other spelling, and what was empty', () => {
  const { rows } = rowsOf('H.E. Ms. Maryam Al-Maliki, Director-General');
  const { people, added } = peopleOfRows(rows, 'en', { [MARYAM]: maryam });
  expect(added).toBe(0);
  expect(
    people.map(({ functionsById, ...rest }) => [Object.values(functionsById).map(({ text }) => text), rest]),
  ).toEqual([[[{ en: 'Director-General' }], { ...rest(maryam), aliases: ['Maryam Al-Maliki'] }]]);
  const [once] = people;
  const [row] = rows;
  if (once === undefined || row === undefined) throw new Error('nobody');
  expect(updatedPerson(once, personOf(row.id, row.proposed, 'en'))).toEqual(once);
});

it('somebody who has gone from the library meanwhile is added anew, and nobody who was left out', () => {
  const { rows } = rowsOf('Ms. Maryam Al-Maliki\nKerry Neal\nKerry Neal');
  const { people, added } = peopleOfRows(rows, 'en', {});
  expect([people.map(({ id }) => id), added]).toEqual([['new-0', 'new-1'], 2]);
});

function rest({ functionsById: _functions, ...others }: typeof maryam) {
  return others;
}
