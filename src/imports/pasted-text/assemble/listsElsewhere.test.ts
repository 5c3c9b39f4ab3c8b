import { expect, it } from 'vitest';
import type { ReadSession } from '../../programme/reading.ts';
import { readProgrammeText } from '../readProgramme.ts';

const sessionsOf = (lines: readonly string[]): readonly ReadSession[] =>
  readProgrammeText(lines.join('\n'), { language: null, today: '2026-01-01', answers: {} }).days.flatMap(
    ({ sessions }) => sessions,
  );

const listsOf = (lines: readonly string[]): readonly unknown[] =>
  sessionsOf(lines).map(({ themes, questions }) => [
    themes.map(({ value }) => value),
    questions.map(({ value }) => value),
  ]);

const ROWS = ['10:00–13:00\tPanel discussion I: Rivers and Lakes', '15:00–18:00\tPanel discussion II: Seas'];

const THEMES = [
  'Programme',
  '3 June 2024',
  '',
  '### SESSION I (MORNING): RIVERS AND LAKES',
  '',
  '*The panel will focus on the following themes:*',
  '',
  '- Floods and droughts',
  '- Water across borders',
  '',
];

it('themes above the table belong to the session of the same title, with their lines', () => {
  const [first, second] = sessionsOf([...THEMES, ...ROWS]);
  expect(first?.themes.map(({ value, lines }) => [value, lines])).toEqual([
    ['Floods and droughts', [8]],
    ['Water across borders', [9]],
  ]);
  expect(first?.lines).toEqual([4, 6, 8, 9, 11]);
  expect(second?.themes).toEqual([]);
});

it('questions below the table belong to the session of the same number', () => {
  expect(
    listsOf([
      '3 June 2024',
      ...ROWS,
      '',
      '### Panel discussion II',
      '',
      'Guiding questions:',
      '',
      '- Who pays?',
    ]),
  ).toEqual([
    [[], []],
    [[], ['Who pays?']],
  ]);
});

it('a heading that names no session, or two alike, leaves its themes where they were', () => {
  const none = THEMES.map((line) => line.replace('SESSION I (MORNING): RIVERS AND LAKES', 'SESSION I: ICE'));
  expect(listsOf([...none, ...ROWS])).toEqual([
    [[], []],
    [[], []],
  ]);
  expect(listsOf([...THEMES, ...ROWS, '18:00–19:00\tRivers and lakes'])).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ]);
});

it('the title of the event over the table groups no sessions', () => {
  const title = '# INTERACTIVE DIALOGUE ON RIVERS AND THEIR PEOPLES 3 June 2024 – New York Conference Room 2';
  expect(sessionsOf([title, '', 'TIME\tPROGRAMME', ...ROWS]).map(({ track }) => track)).toEqual(['', '']);
});
