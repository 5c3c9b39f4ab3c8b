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
