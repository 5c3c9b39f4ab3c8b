// The lines of a source that gave nothing: all but blank ones, page furniture and what stands in some part of the reading.
import type { ProgrammeReading, Read } from '../programme/reading.ts';

export function unusedLines(
  reading: Omit<ProgrammeReading, 'unused'>,
  furniture: readonly number[],
  spent: readonly number[],
): readonly number[] {
  const used = new Set([...furniture, ...spent]);
  const add = (lines: readonly number[]): void => {
    for (const line of lines) used.add(line);
  };
  const facts: readonly (Read<unknown> | null)[] = [
    reading.title,
    reading.venue,
    reading.stage,
    reading.documentDate,
    reading.timeZone,
    ...reading.days.map(({ date }) => date),
  ];
  for (const fact of facts) add(fact?.lines ?? []);
  for (const { sessions } of reading.days) for (const { lines } of sessions) add(lines);
  for (const { lines } of reading.papers) add(lines);
  return reading.source.flatMap((text, index) =>
    text.trim() === '' || used.has(index + 1) ? [] : [index + 1],
  );
}
