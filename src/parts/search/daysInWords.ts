// A day in the words of all six languages, so that "3 April", "3 avril" and "2012-04-03" find it.
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { LANGUAGES } from '#languages/language.ts';

const known = new Map<Day, string>();

export function dayInWords(day: Day): string {
  const before = known.get(day);
  if (before !== undefined) return before;
  const text = [day, ...LANGUAGES.map((language) => formatDate(day, 'weekday', language))].join(' · ');
  known.set(day, text);
  return text;
}
