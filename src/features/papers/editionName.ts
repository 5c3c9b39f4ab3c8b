// "Edition 2: Programme, as of 26 March 2012", in the interface's language.
import type { TFunction } from 'i18next';
import type { Edition } from '#domain/editions/edition.ts';
import { formatDate } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';

export function editionName(
  edition: Pick<Edition, 'sequence' | 'stage' | 'asOf'>,
  language: Language,
  words: TFunction<'papers'>,
  vocabulary: TFunction<'vocabulary'>,
): string {
  return words('edition', {
    number: edition.sequence,
    stage: vocabulary(`stage.${edition.stage}`),
    date: formatDate(edition.asOf, 'day-month-year', language),
  });
}
