// The changes that concern the one person a copy of a letter goes to, as a passage of a sentence: a live field.
import { changeWordsIn } from '#languages/papers/changes/changeWords.ts';
import type { DocumentSource } from '../source.ts';
import type { Voice } from '../voice.ts';
import { changeSentence } from './changeSentence.ts';
import { changesByPerson, isPerson } from './changeSlips.ts';
import { comparisonOf } from './comparison.ts';
import { refsOfTarget, standingsOf } from './refs.ts';

/** `target` keeps which two standings are meant; null = there is nothing to tell the person, or nobody to tell. */
export function personChanges(
  source: DocumentSource,
  voice: Voice,
  target: string | undefined,
): string | null {
  const standings = standingsOf(source, refsOfTarget(target));
  const personId = source.recipient?.personId;
  if (standings === null || personId === undefined) return null;
  const comparison = comparisonOf(standings);
  const own = changesByPerson(comparison).find(({ person }) => isPerson(person, personId));
  const sentences = (own?.changes ?? []).map((change) => changeSentence(change, comparison, voice));
  return sentences.length === 0 ? null : sentences.join(changeWordsIn(voice.language).semicolon);
}
