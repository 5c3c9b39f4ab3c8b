import { describe, expect, it } from 'vitest';
import type { ProgrammeReading } from '../../programme/reading.ts';
import { readProgrammeText } from '../readProgramme.ts';

const read = (lines: readonly string[], answers: Readonly<Record<string, string>> = {}): ProgrammeReading =>
  readProgrammeText(['3 June 2024', ...lines].join('\n'), { language: null, today: '2026-01-01', answers });

const peopleOf = ({ days }: ProgrammeReading): readonly string[] =>
  days.flatMap(({ sessions }) =>
    sessions.flatMap(({ people }) =>
      people.map(({ role, givenName, familyName }) => `${role}: ${[givenName, familyName].join(' ').trim()}`),
    ),
  );

const linesOf = ({ days }: ProgrammeReading): readonly string[] =>
  days.flatMap(({ sessions }) => sessions.flatMap(({ remarks }) => remarks.map(({ value }) => value)));

const asked = ({ questions }: ProgrammeReading): readonly unknown[] =>
  questions.map(({ key, about, lines, answers }) => ({ key, about, lines, first: answers[0]?.id }));

describe('a label of no known role', () => {
  const timekeepers = [
    '10:00–11:00 Panel 1: Upstream',
    'Timekeeper: Ms. Ana Pérez, Director, River Agency',
    '11:00–12:00 Panel 2: Downstream',
    'Timekeeper: Mr. John Smith, Minister',
  ];

  it('is asked about once for all who stand under it, and kept as written meanwhile', () => {
    const reading = read(timekeepers);
    expect(asked(reading)).toEqual([
      { key: 'which-role:timekeeper', about: 'Timekeeper', lines: [3, 5], first: 'as-written' },
    ]);
    expect(peopleOf(reading)).toEqual(['Timekeeper: Ana Pérez', 'Timekeeper: John Smith']);
  });

  it('becomes the role it is answered with, for all alike', () => {
    expect(peopleOf(read(timekeepers, { 'which-role:timekeeper': 'moderator' }))).toEqual([
      'moderator: Ana Pérez',
      'moderator: John Smith',
    ]);
  });

  it('stands as it was where the answer is none of those offered', () => {
    expect(peopleOf(read(timekeepers, { 'which-role:timekeeper': 'emperor' }))).toEqual(
      peopleOf(read(timekeepers)),
    );
  });

  it('is asked about where nobody has listed it, and parts the person behind it from the one above', () => {
    const lines = [
      '10:00–11:00 Panel 1: Upstream',
      'Moderator: Ms. Ana Pérez, Director',
      'Provocateur: Mr. John Smith, Minister',
    ];
    const reading = read(lines);
    expect(asked(reading)).toEqual([
      { key: 'which-role:provocateur', about: 'Provocateur', lines: [4], first: 'as-written' },
    ]);
    expect(peopleOf(reading)).toEqual(['moderator: Ana Pérez', 'Provocateur: John Smith']);
    const answered = read(lines, { 'which-role:provocateur': 'discussant' });
    expect(peopleOf(answered)).toEqual(['moderator: Ana Pérez', 'discussant: John Smith']);
  });

  it('is a title where it has several words', () => {
    expect(read(['10:00–11:00 Panel 1', 'Climate and trade: Mr. John Smith, Minister']).questions).toEqual(
      [],
    );
  });
});

describe('a line that may be about somebody', () => {
  const talks = ['10:00–11:00 Panel 1: Upstream', 'Odra Benova, FDXP, AQU', '11:00–12:00 Lunch'];

  it('is asked about and kept as a line of its session meanwhile', () => {
    const reading = read(talks);
    expect(asked(reading)).toEqual([
      {
        key: 'is-person:odra benova, fdxp, aqu',
        about: 'Odra Benova, FDXP, AQU',
        lines: [3],
        first: 'no',
      },
    ]);
    expect([peopleOf(reading), linesOf(reading)]).toEqual([[], ['Odra Benova, FDXP, AQU']]);
  });

  it('becomes a person by a yes', () => {
    const answered = read(talks, { 'is-person:odra benova, fdxp, aqu': 'yes' });
    expect([peopleOf(answered), linesOf(answered)]).toEqual([['panellist: Odra Benova'], []]);
  });

  it('under a label is somebody until the answer is no, and then a line', () => {
    const lines = ['10:00–11:00 Panel 1: Upstream', 'Speaker: RIMES', '11:00–12:00 Lunch'];
    expect(peopleOf(read(lines))).toEqual(['speaker: RIMES']);
    const answered = read(lines, { 'is-person:rimes': 'no' });
    expect([peopleOf(answered), linesOf(answered)]).toEqual([[], ['RIMES']]);
  });
});

describe('what is remarked on', () => {
  const remarks = ({ remarks: found }: ProgrammeReading): readonly unknown[] =>
    found.map(({ kind, about, lines }) => ({ kind, about, lines }));

  it.each([
    ['After lunch: Signing of the compact', 'After lunch', 'Signing of the compact'],
    ['Immediately following the plenary – Reception', 'Immediately following the plenary', 'Reception'],
    ["À l'issue de la séance : Signature du pacte", "À l'issue de la séance", 'Signature du pacte'],
    ['Al término de la sesión: Firma del pacto', 'Al término de la sesión', 'Firma del pacto'],
    ['По завершении заседания: подписание', 'По завершении заседания', 'подписание'],
    ['会议结束后：签字仪式', '会议结束后', '签字仪式'],
    ['بعد الغداء: توقيع الميثاق', 'بعد الغداء', 'توقيع الميثاق'],
  ])('%s is a row without an hour', (line, about, title) => {
    const reading = read(['10:00–11:00 Panel 1: Upstream', line, '15:00–16:00 Panel 2: Downstream']);
    expect(reading.days[0]?.sessions.map((one) => [one.title.value, one.sittings.length])).toEqual([
      ['Upstream', 1],
      [title, 0],
      ['Downstream', 1],
    ]);
    expect(remarks(reading)).toEqual([{ kind: 'relative-time', about, lines: [3] }]);
  });

  it('a row of a table without an hour', () => {
    const table = ['Time\tProgramme', '10:00–11:00\tOpening', 'TBC\tSigning', '12:00–13:00\tClosing'];
    expect(remarks(read(table))).toEqual([{ kind: 'no-hour', about: 'TBC', lines: [4] }]);
  });

  it('a word that stands twice in a name, but not a name that is one', () => {
    const reading = read([
      '10:00–11:00 Panel 1: Upstream',
      'Ms. Carla Carla Martins, Director',
      'Mr. Abdullah Abdullah, Minister',
    ]);
    expect(remarks(reading)).toEqual([{ kind: 'doubled-name', about: 'Carla Carla Martins', lines: [3] }]);
  });
});
