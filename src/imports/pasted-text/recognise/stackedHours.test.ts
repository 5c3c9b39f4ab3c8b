import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const OPTIONS = { language: null, today: '2031-01-01', answers: {} };

function rowsOf(text: string): readonly string[] {
  return readProgrammeText(text, OPTIONS).days.flatMap(({ sessions }) =>
    sessions.map(({ title, sittings }) => {
      const hours = sittings.map(({ start, end }) => `${start.value}-${end?.value ?? ''}`);
      return `${hours.join(' ')} ${title.value}`;
    }),
  );
}

it('hours one below the other over one title are sittings of one session', () => {
  const text = 'Monday 5 May 2031\n\n9:30–10:00\nOpening\n\n10:00–13:00\n15:00–18:00\nGeneral debate';
  expect(rowsOf(text)).toEqual(['570-600 Opening', '600-780 900-1080 General debate']);
});

it('hours that follow each other without a pause stay rows of their own', () => {
  const text = 'Monday 5 May 2031\n\n9:30–10:00\nOpening\n\n10:00–11:00\n11:00–12:00\nGeneral debate';
  expect(
    rowsOf(text)
      .slice(1)
      .map((row) => row.split(' ')[0]),
  ).toEqual(['600-660', '660-720']);
});

it('below hours in aligned columns further hours and the room belong to the row above', () => {
  const text = [
    'Monday 5 May 2031',
    '',
    '9:30-10:00        Opening',
    'Assembly Hall     Ms. Ann Smith, Director',
    '',
    '10:00-13:00       General debate',
    '15:00-18:00',
    'Assembly Hall',
    '',
    '18:00-18:30       Closing',
  ].join('\n');
  expect(rowsOf(text)).toEqual(['570-600 Opening', '600-780 900-1080 General debate', '1080-1110 Closing']);
});
