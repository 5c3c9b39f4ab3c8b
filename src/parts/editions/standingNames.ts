// What the standings of an event are called on a screen: "Draft", "Edition 2: Programme, as of 26 March 2012",
// "What if: Two days".
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import type { Alternative } from '#domain/editions/alternative.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { formatDate } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { headlineOf } from './headline.ts';
import { useStandingWords, type StandingWords } from './standingWords.ts';

type EditionHeading = Pick<Edition, 'sequence' | 'stage' | 'label' | 'asOf'>;

/** Names an edition in the interface's language. */
export function useEditionName(): (edition: EditionHeading) => string {
  const words = useStandingWords();
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  return useCallback(
    (edition) => editionName(edition, language, words, vocabulary),
    [language, words, vocabulary],
  );
}

function editionName(
  { sequence, stage, label, asOf }: EditionHeading,
  language: Language,
  words: StandingWords,
  vocabulary: TFunction<'vocabulary'>,
): string {
  return words('edition', {
    number: sequence,
    headline: headlineOf({ label }, vocabulary(`stage.${stage}`), language),
    date: formatDate(asOf, 'day-month-year', language),
  });
}

/** What is worked on: the draft, or the alternative in its place. */
export function presentName(
  { alternative }: Pick<PlannedEvent, 'alternative'>,
  words: StandingWords,
): string {
  return alternative === undefined ? words('draft') : whatIfName(alternative.name, words);
}

export function parkedName({ name, isDraft }: Alternative, words: StandingWords): string {
  return isDraft ? words('draft') : whatIfName(name, words);
}

function whatIfName(name: string, words: StandingWords): string {
  return name === '' ? words('whatIfUnnamed') : words('whatIf', { name });
}
