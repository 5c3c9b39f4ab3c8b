// When an edition was issued, as the timeline says it. Of editions out of files that knew only a day, the day is said,
// and nothing where it is the day on the papers.
import type { Edition } from '#domain/editions/edition.ts';
import { formatDate } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { momentText } from '#languages/moments.ts';

const DAY = 86_400_000;

/** null = there is nothing to say. */
export function issuedText(
  { issuedAt, asOf }: Pick<Edition, 'issuedAt' | 'asOf'>,
  language: Language,
): string | null {
  if (issuedAt === 0) return null;
  // Nobody issues at midnight in Greenwich to the millisecond: this was a day.
  if (issuedAt % DAY !== 0) return momentText(issuedAt, language);
  const day = new Date(issuedAt).toISOString().slice(0, 10);
  return day === asOf ? null : formatDate(day, 'day-month-year', language);
}
