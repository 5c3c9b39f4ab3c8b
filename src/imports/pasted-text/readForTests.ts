// Test support: a text read as the import screen reads it, and what was read in short.
import type { ProgrammeReading, ReadingOptions, ReadSession } from '../programme/reading.ts';
import { readProgrammeText } from './readProgramme.ts';

const PLAIN: ReadingOptions = { language: null, today: '2026-01-01', answers: {} };
export const read = (text: string): ProgrammeReading => readProgrammeText(text, PLAIN);

/** "10:00–11:00 Title @ Room" */
function inShort({ sittings, number, title }: ReadSession): string {
  const hours = sittings.map(
    ({ start, end, room }) =>
      `${clock(start.value)}–${end === null ? '' : clock(end.value)}${room === null ? '' : ` @ ${room.value}`}`,
  );
  return [hours.join(' & '), number, title.value].filter((words) => words !== '').join(' | ');
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const inShortOf = (text: string): readonly string[] =>
  read(text).days.flatMap(({ date, sessions }) => [date?.value ?? 'no date', ...sessions.map(inShort)]);
