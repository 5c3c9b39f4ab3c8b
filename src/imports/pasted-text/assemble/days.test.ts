import { describe, expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const daysOf = (lines: readonly string[]) =>
  readProgrammeText(lines.join('\n'), { language: null, today: '2026-01-01', answers: {} }).days;

const inShort = (lines: readonly string[]): readonly unknown[] =>
  daysOf(lines).map(({ date, sessions }) => [date?.value ?? null, sessions.map(({ title }) => title.value)]);

describe('rows above the first heading of a day', () => {
  it('are of another day where the hours begin again below it', () => {
    expect(
      inShort([
        '10:00–11:00 Arrival',
        '18:00–19:00 Dinner',
        '4 June 2024',
        '9:00–10:00 Breakfast',
        '10:00–12:00 Debate',
      ]),
    ).toEqual([
      [null, ['Arrival', 'Dinner']],
      ['2024-06-04', ['Breakfast', 'Debate']],
    ]);
  });

  it('are of that day where the hours go on', () => {
    expect(
      inShort(['8:00–9:00 Registration', '4 June 2024', '9:00–10:00 Opening', '10:00–12:00 Debate']),
    ).toEqual([['2024-06-04', ['Registration', 'Opening', 'Debate']]]);
  });
});

it('who chairs a day, said before its first row, opens it', () => {
  const [day] = daysOf([
    '4 June 2024',
    'Chair: H.E. Ms. Ana Ruiz',
    '9:00–10:00 Opening',
    '10:00–12:00 Debate',
  ]);
  expect(day?.sessions.map(({ people }) => people.map(({ role, familyName }) => [role, familyName]))).toEqual(
    [[['chair', 'Ruiz']], []],
  );
});

it('how one takes part is no title: the hours are those of the event', () => {
  const [day] = daysOf([
    'Dialogue on rivers',
    '4 June 2024 | 6:00 – 7:30 PM (ET) | In-person',
    'Reception at 7:30 PM',
  ]);
  expect(day?.sessions[0]?.title.value).toBe('Dialogue on rivers');
});

it('a sentence that begins with a whole date says the day of rows that have none', () => {
  expect(
    inShort([
      'Colloque : Les rivières demain',
      'Le samedi 6 avril 2013, la Fédération des rivières organise un colloque ouvert à tous.',
      'Programme :',
      '• De 9h30 à 12h30',
      'Table ronde sur les crues',
      '• De 14h30 à 17 heures',
      'Débat sur les berges',
    ]),
  ).toEqual([['2013-04-06', ['Table ronde sur les crues', 'Débat sur les berges']]]);
});

it('hours may part their minutes with an apostrophe', () => {
  const [day] = daysOf(['4 de junio de 2024', 'Residencia desde las 21 horas hasta las 22’30 horas']);
  expect(
    day?.sessions.map(({ sittings }) => sittings.map(({ start, end }) => [start.value, end?.value])),
  ).toEqual([[[1260, 1350]]]);
});
