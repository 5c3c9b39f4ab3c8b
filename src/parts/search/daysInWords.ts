// A day as it is found: in words, in figures and in Chinese signs. Its months and weekdays are found in every language,
// as the forms of those words are (wordForms.ts).
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';

const known = new Map<Day, string>();

export function dayInWords(day: Day): string {
  const before = known.get(day);
  if (before !== undefined) return before;
  const text = [formatDate(day, 'weekday', 'en'), day, formatDate(day, 'day-month-year', 'zh')].join(' · ');
  known.set(day, text);
  return text;
}
