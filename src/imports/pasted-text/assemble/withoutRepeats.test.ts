import { expect, it } from 'vitest';
import { inShortOf, read } from '../readForTests.ts';

const ROWS = [
  '5 May 2031',
  '9:00–10:00 Opening, Room 4',
  '10:00–11:00 Panel on water, Room 4',
  'Ms. Jane Doe, UNDP',
];

it('a programme that stands there twice is taken once, with the lines of both, and that is said', () => {
  const text = [...ROWS, 'About the meeting', ...ROWS].join('\n');
  expect(inShortOf(text)).toEqual([
    '2031-05-05',
    '09:00–10:00 @ Room 4 | Opening',
    '10:00–11:00 @ Room 4 | Panel on water',
  ]);
  const { days, remarks } = read(text);
  expect(days[0]?.sessions.map(({ lines }) => lines)).toEqual([
    [2, 7],
    [3, 4, 5, 8, 9],
  ]);
  expect(remarks.map(({ kind, lines }) => [kind, lines])).toEqual([['repeated', [7]]]);
});

it('two rows alike among others are both kept', () => {
  const text = ['5 May 2031', '9:00–10:00 Opening', '10:00–11:00 Group work', '10:00–11:00 Group work'].join(
    '\n',
  );
  expect(inShortOf(text)).toEqual([
    '2031-05-05',
    '09:00–10:00 | Opening',
    '10:00–11:00 | Group work',
    '10:00–11:00 | Group work',
  ]);
});
