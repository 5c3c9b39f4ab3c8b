import { expect, it } from 'vitest';
import { inShortOf, read } from '../readForTests.ts';

it('a meeting over its date, hours and room is called by the line above them, as a journal of meetings is set', () => {
  expect(
    inShortOf(
      [
        '17th plenary meeting',
        'Thursday, 5 December 2024, 10 a.m., General Assembly Hall',
        '1. Sport and peace [item 12]',
        '',
        '18th plenary meeting',
        'Thursday, 5 December 2024, 3 p.m., General Assembly Hall',
        'Oceans [item 75]',
        '',
        'Second Committee',
        'Friday, 6 December 2024, 10 a.m. to 1 p.m., Conference Room 2',
      ].join('\n'),
    ),
  ).toEqual([
    '2024-12-05',
    '10:00– @ General Assembly Hall | 17th plenary meeting',
    '15:00– @ General Assembly Hall | 18th plenary meeting',
    '2024-12-06',
    '10:00–13:00 @ Conference Room 2 | Second Committee',
  ]);
});

it('the only date with hours, at the head of a paper, is that of its rows', () => {
  const text =
    'Forum on Water\nThursday, 5 June 2025, 10 a.m. to 1 p.m., Room 4\n10:00 Opening\n10:30 Panel: Rivers';
  expect(inShortOf(text)).toEqual(['2025-06-05', '10:00–10:30 | Opening', '10:30– | Panel: Rivers']);
  expect(read(text).venue?.value).toBe('Room 4');
});
