import { expect, it } from 'vitest';
import { inShortOf } from '../readForTests.ts';
import { readProgrammeText } from '../readProgramme.ts';

it('sessions side by side take the room over their column, and hours of their own cell', () => {
  const text = [
    'Monday 5 May 2031',
    '',
    'Time         Assembly Hall        Committee Room 2',
    '-----------  -------------------  -------------------',
    '9:00-10:00   Opening',
    '',
    '10:00        10:00-13:00          10:00-11:30',
    '             General debate       Panel on water',
    '',
    '11:30-13:00                       Panel on cities',
  ].join('\n');
  const { days } = readProgrammeText(text, { language: 'en', today: '2031-01-01', answers: {} });
  expect(
    days[0]?.sessions.map(({ title, sittings }) => [
      title.value,
      ...sittings.map(({ start, end, room }) => `${start.value}-${end?.value ?? ''} ${room?.value ?? ''}`),
    ]),
  ).toEqual([
    ['Opening', '540-600 Assembly Hall'],
    ['General debate', '600-780 Assembly Hall'],
    ['Panel on water', '600-690 Committee Room 2'],
    ['Panel on cities', '690-780 Committee Room 2'],
  ]);
});

it('rows that leave out the hours of the one above, cell and all, stand beside it', () => {
  const text = [
    'Tuesday, June 10, 2025',
    '8:00 – 9:00 AM | Registration & Breakfast | Grand Foyer',
    '9:00 – 10:30 AM | Plenary I: Rethinking aid | Main Hall',
    '10:30 – 10:45 AM | Break',
    '10:45 AM – 12:15 PM | Breakout sessions',
    '  1A. Health financing | Room 101 | Facilitator: Rosa Méndez',
    '  1B. Debt and climate | Room 102 | Facilitator: Igor Novak',
    '12:15 – 1:30 PM | Lunch | Courtyard',
  ].join('\n');
  expect(inShortOf(text)).toEqual([
    '2025-06-10',
    '08:00–09:00 @ Grand Foyer | Registration & Breakfast',
    '09:00–10:30 @ Main Hall | Plenary I | Rethinking aid',
    '10:30–10:45 | Break',
    '10:45–12:15 | Breakout sessions',
    '10:45–12:15 @ Room 101 | 1A. Health financing',
    '10:45–12:15 @ Room 102 | 1B. Debt and climate',
    '12:15–13:30 @ Courtyard | Lunch',
  ]);
});
