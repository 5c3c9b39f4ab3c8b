import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const days = (lines: readonly string[]) =>
  readProgrammeText(lines.join('\n'), { language: null, today: '2026-01-01', answers: {} }).days.map(
    ({ date, sessions }) => [
      date?.value ?? null,
      sessions.map(({ title, sittings }) => `${title.value} ${String(sittings[0]?.start.value ?? '–')}`),
    ],
  );

it('what stands under a day without hours is of that day', () => {
  expect(
    days([
      'Thursday 15 May 2025',
      '9:00–10:00 Opening',
      '10:00–11:00 Debate',
      'Friday 16 May 2025',
      'Technical visits',
      '– The dam',
      'Saturday 17 May 2025: Departure of participants',
    ]),
  ).toEqual([
    ['2025-05-15', ['Opening 540', 'Debate 600']],
    ['2025-05-16', ['Technical visits –']],
    ['2025-05-17', ['Departure of participants –']],
  ]);
});

it('a date far from the meeting, or above it, heads no day', () => {
  expect(
    days([
      'Geneva, 15 May 2025',
      'Forum on rivers',
      'Thursday 15 May 2025',
      '9:00–10:00 Opening',
      '10:00–11:00 Debate',
      '30 June 2025',
      'Deadline for comments',
    ]),
  ).toEqual([['2025-05-15', ['Opening 540', 'Debate 600']]]);
});
