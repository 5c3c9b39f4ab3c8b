import { describe, expect, it } from 'vitest';
import type { ReadSession } from '../../programme/reading.ts';
import { readProgrammeText } from '../readProgramme.ts';

const sessionsOf = (lines: readonly string[]): readonly ReadSession[] =>
  readProgrammeText(['3 June 2024', ...lines].join('\n'), {
    language: null,
    today: '2026-01-01',
    answers: {},
  }).days.flatMap(({ sessions }) => sessions);

const inShort = ({ number, title, people }: ReadSession): readonly unknown[] => [
  [number, title.value].filter((words) => words !== '').join(' '),
  people.map(({ role, familyName }) => `${role} ${familyName}`),
];

it.each([
  [
    ['13:00–15:00 Parallel sessions', 'Section 1. Rivers (Hall A)', 'Moderator: Mr. Paul Aubert'],
    ['Section 2. Lakes (Hall B)', 'Moderator: Ms. Anne Roche', '15:00–15:30 Summing up'],
  ],
  [
    ['13:00–15:00 Parallel sessions', '', 'Section 1. Rivers (Hall A)', '', 'Moderator: Mr. Paul Aubert', ''],
    ['Section 2. Lakes (Hall B)', '', 'Moderator: Ms. Anne Roche', '', '15:00–15:30 Summing up'],
  ],
])('the last of sessions side by side keeps its people, whatever row comes next', (first, second) => {
  expect(sessionsOf([...first, ...second]).map(inShort)).toEqual([
    ['Parallel sessions', []],
    ['Section 1 Rivers', ['moderator Aubert']],
    ['Section 2 Lakes', ['moderator Roche']],
    ['Summing up', []],
  ]);
});

it('words in the column of people that name nobody are kept as a line of the session', () => {
  const [first] = sessionsOf([
    'Time\tProgramme\tSpeakers',
    '10:00\tSignature\tMinisters of all States (tbc)',
    '11:00\tClosing\tMs. Anne Roche',
  ]);
  const people = first?.people.map(({ function: post }) => post) ?? [];
  const remarks = first?.remarks.map(({ value }) => value) ?? [];
  expect([...people, ...remarks].join(' ')).toContain('Ministers of all States');
});

it('rows between strokes without strokes at their ends may begin with an empty cell', () => {
  const rows = sessionsOf([
    'Hours | Activity | Speakers',
    '9:00 – 9:30 | Opening ceremony | Moderator: Mr. Paul Aubert',
    ' | - Welcome | Ms. Anne Roche, Mayor',
    ' | - Opening speech | Mr. Jean Vidal, Minister',
    '9:30 – 10:00 | Coffee break |',
    '10:00 – 11:00 | Results of the study | Dr. Lea Morin',
  ]);
  expect(rows.map(({ title, people }) => [title.value, people.map(({ familyName }) => familyName)])).toEqual([
    ['Opening ceremony', ['Aubert', 'Roche', 'Vidal']],
    ['Coffee break', []],
    ['Results of the study', ['Morin']],
  ]);
});

describe('behind the last row', () => {
  const closing = ['10:00–11:00 Opening', '11:00–12:00 Closing', 'Summary by the Chairs'];
  it.each([
    ['ANNEX II'],
    ['Annexe 1'],
    ['Приложение № 2'],
    ['附件一'],
    ['Contact person: Olga Ivanova, tel. 555 12 12 (9:00 to 18:00)'],
    ['Контактное лицо: Иванова Ольга, тел. 555-12-12'],
    ['Información logística: el transporte saldrá del hotel temprano'],
    ['四、其他事项'],
    ['Best regards,'],
    ['С уважением,'],
    ['Interpretation: English and French'],
    ['RSVP: press@example.org by 17 October, 6 pm'],
  ])('“%s” and what follows it belong to no session', (line) => {
    const read = sessionsOf([...closing, line, 'Dr. Lena Holm is Professor of Geography.']);
    expect(read.at(-1)?.lines).toEqual([3, 4]);
    expect(read.at(-1)?.people).toEqual([]);
  });
});
