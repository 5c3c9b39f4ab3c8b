// The editions of an event as actions of the palette: each can be restored.
import type { TFunction } from 'i18next';
import type { Edition } from '#domain/editions/edition.ts';
import { formatDate } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import type { EditionWords } from '#parts/editions/editionWords.ts';
import { headlineOf } from '#parts/editions/headline.ts';
import { savingNow } from '#store/store.ts';
import type { Action } from '#ui/actions.ts';
import { restoreAndTell } from './acting.ts';

/** More would bury everything else in the palette. */
const MOST = 5;

export function restoreActions(
  editions: readonly Edition[],
  say: {
    readonly language: Language;
    readonly words: EditionWords;
    readonly vocabulary: TFunction<'vocabulary'>;
  },
): readonly Action[] {
  const { language, words, vocabulary } = say;
  return editions
    .toReversed()
    .slice(0, MOST)
    .map((edition) => ({
      id: `editions.restore.${edition.id}`,
      label: words('action.restore', {
        number: edition.sequence,
        headline: headlineOf(edition, vocabulary(`stage.${edition.stage}`), language),
        date: formatDate(edition.asOf, 'day-month-year', language),
      }),
      group: words('group'),
      isEnabled: () => savingNow().status !== 'read-only',
      run: () => restoreAndTell(edition),
    }));
}
