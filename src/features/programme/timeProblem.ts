// The message beside a field whose time could not be read.
import { joinList } from '#languages/lists.ts';
import { formatHours, formatTime, type Hours, type HoursStyle } from '#languages/times.ts';
import type { ReadHours, ReadTime } from '#languages/readTimes.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';

export function hoursProblemLine(
  read: Extract<ReadHours, { readonly ok: false }>,
  style: HoursStyle,
  language: Language,
): string {
  const readings = read.readings.map((hours) =>
    hours.map((each: Hours) => formatHours(each, style, language)).join(' '),
  );
  return line(read.problem, read.part, readings, language);
}

export function timeProblemLine(
  read: Extract<ReadTime, { readonly ok: false }>,
  style: HoursStyle,
  language: Language,
): string {
  const readings = read.readings.map((minutes) => formatTime(minutes, style.style, language));
  return line(read.problem, read.part, readings, language);
}

function line(
  problem: Extract<ReadTime, { readonly ok: false }>['problem'],
  part: string,
  readings: readonly string[],
  language: Language,
): string {
  return words.t(`timeProblems.${problem}`, {
    ns: 'time',
    part,
    readings: joinList(readings, language, 'or'),
  });
}
