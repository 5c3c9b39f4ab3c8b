// The labels over people as papers print them, in six languages and every gender and number: each is read as its role.
import { expect, it } from 'vitest';
import { roleNamed } from '#domain/people/readRole.ts';
import { ROLES } from '#domain/people/roles.ts';
import { LANGUAGES } from '#languages/language.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import type { Gender } from '#languages/papers/paperWords.ts';

const SPELLING = { panellist: 'panellist', honour: 'honour' } as const;
const PEOPLE: readonly (readonly Gender[])[] = [
  ['male'],
  ['female'],
  ['male', 'male'],
  ['female', 'female'],
  ['male', 'male', 'male'],
  ['female', 'female', 'female'],
];

/**
 * Where a language has one word for two roles the commoner is taken; what names a speech or an organiser as well is no
 * label over people.
 */
const READ_OTHERWISE: readonly string[] = [
  'الرئيسان: chair, read as co-chair',
  'الرئيس: president, read as chair',
  'الرئيسة: president, read as chair',
  'الرئيسان: president, read as co-chair',
  'الرئيستان: president, read as chair',
  'الرؤساء: president, read as chair',
  'الرئيسات: president, read as chair',
  'الميسران: facilitator, read as co-facilitator',
  'المعقب: respondent, read as discussant',
  'المعقبة: respondent, read as discussant',
  'المعقبان: respondent, read as discussant',
  'المعقبتان: respondent, read as discussant',
  'المعقبون: respondent, read as discussant',
  'المعقبات: respondent, read as discussant',
  'تقديم: introducer, read as speaker',
  '主席: president, read as chair',
  '主办方: host, read as none',
  'Président: president, read as chair',
  'Présidente: president, read as chair',
  'Présidents: president, read as chair',
  'Présidentes: president, read as chair',
  'Présentation: introducer, read as speaker',
  'Председатель: president, read as chair',
  'Председатели: president, read as chair',
  'Докладчик: rapporteur, read as speaker',
  'Докладчики: rapporteur, read as speaker',
  'Организатор: host, read as none',
  'Организаторы: host, read as none',
  'Presidente: president, read as chair',
  'Presidenta: president, read as chair',
  'Presidentes: president, read as chair',
  'Presidentas: president, read as chair',
  'Réplica: respondent, read as none',
  'Réplicas: respondent, read as none',
  'Presentación: introducer, read as speaker',
];

it('every label is read as the role it was printed for, but those that mean two', () => {
  const labels = LANGUAGES.flatMap((language) =>
    ROLES.flatMap((role) =>
      PEOPLE.map((people) => ({ role, label: paperWordsIn(language).roleLabel(role, people, SPELLING) })),
    ),
  );
  const others = labels.flatMap(({ role, label }) => {
    const read = roleNamed(`${label}:`)?.role ?? 'none';
    return read === role ? [] : [`${label}: ${role}, read as ${read}`];
  });
  expect([...new Set(others)]).toEqual(READ_OTHERWISE);
});
