import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const sessions = (lines: readonly string[]) =>
  readProgrammeText(lines.join('\n'), { language: null, today: '2026-01-01', answers: {} }).days.flatMap(
    (day) => day.sessions.map(({ title, sittings }) => [title.value, sittings[0]?.room?.value ?? '']),
  );

it('lines with rooms of their own, below a title that announces them, are sessions side by side', () => {
  expect(
    sessions([
      '4 июня 2024 г.',
      '11.30 – 13.30 – работа секций:',
      'История края (ауд. 413, корп. II)',
      'Экология рек (ауд. 318, корп. I)',
      '13.30 – 14.00 – Перерыв',
    ]),
  ).toEqual([
    ['работа секций', ''],
    ['История края', 'ауд. 413, корп. II'],
    ['Экология рек', 'ауд. 318, корп. I'],
    ['Перерыв', ''],
  ]);
});

it('lines that name one room are one session', () => {
  expect(
    sessions([
      '4 June 2024',
      '11.30 – 13.30 Papers:',
      'History of the delta (Room 4)',
      'Ecology of rivers (Room 4)',
      '13.30 – 14.00 Break',
    ]).length,
  ).toBe(2);
});

it('groups below parallel work are beside each other, and not beside the session they are of', () => {
  expect(
    sessions([
      '4 June 2024',
      '13.30 – 15.00 Session 3: Parallel working groups',
      'Group 1 - Surveys (Meeting Room H)',
      'Group 2 - Registers (Meeting Room G)',
      '15.00 – 15.30 Break',
    ]),
  ).toEqual([
    ['Parallel working groups', ''],
    ['Surveys', 'Meeting Room H'],
    ['Registers', 'Meeting Room G'],
    ['Break', ''],
  ]);
});
