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
      return id === 'none' ? words('noYearYet') : dateText(String(value), language);
    default:
      return typeof value === 'number' ? formatTime(value, '24h-colon', language) : value;
  }
}

/** '2012-04-03', or '--04-03' where no year is known. */
function dateText(day: string, language: Language): string {
  return day.startsWith('--')
    ? withoutYear(day, language)
    : formatDate(day, 'day-month-year', language) || day;
}

/** '--04-03' as "3 April". */
export function withoutYear(day: string, language: Language): string {
  const [month = '', date = ''] = day.replace(/^-+/, '').split('-');
  const moment = new Date(Date.UTC(2000, Number(month) - 1, Number(date)));
  return Number.isNaN(moment.getTime())
    ? day
    : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(moment);
}
