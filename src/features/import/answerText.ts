// What an answer would give, in words: a day, a time, a role.
import type { TFunction } from 'i18next';
import { isKnownRole } from '#domain/people/roles.ts';
import type { ReadingAnswer, ReadingQuestionKind } from '#imports/programme/reading.ts';
import { formatDate } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { formatTime } from '#languages/times.ts';
import type { ImportWords } from '#parts/importing/importWords.ts';

interface Saying {
  readonly language: Language;
  readonly words: ImportWords;
  readonly vocabulary: TFunction<'vocabulary'>;
}

export function answerText(
  kind: ReadingQuestionKind,
  { id, value }: ReadingAnswer,
  { language, words, vocabulary }: Saying,
): string {
  switch (kind) {
    case 'is-session':
    case 'is-person':
      return words(id === 'no' ? 'no' : 'yes');
    case 'which-programme':
      return words('programmeAt', { title: String(value), line: id.replace(/^line-/, '') });
    case 'which-role':
      return isKnownRole(id) ? vocabulary(`role.${id}`) : String(value);
    case 'day-or-month':
      return dateText(String(value), language);
    case 'which-year':
      return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? dateText(String(value), language) : String(value);
    default:
      return typeof value === 'number' ? formatTime(value, '24h-colon', language) : value;
  }
}

/** '2012-04-03', or '--04-03' where no year is known. */
function dateText(day: string, language: Language): string {
  return formatDate(day, 'day-month-year', language) || day;
}
