import { expect, it } from 'vitest';
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
