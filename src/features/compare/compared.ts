// What is being compared, for everything that shows a part of it: the two contents, what differs, and how it is said.
import { createContext, useContext } from 'react';
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { EventId, SessionId } from '#domain/ids.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { changeSentence } from '#documents/changes/changeSentence.ts';
import { voiceOf, type Voice } from '#documents/voice.ts';
import type { Language } from '#languages/language.ts';

export interface Compared {
  readonly eventId: EventId;
  readonly comparison: Comparison;
  /** The interface's. */
  readonly language: Language;
  readonly voice: Voice;
  /** Of the later programme. */
  readonly numbers: ReadonlyMap<SessionId, string>;
  /** "Panel II moved from 3pm to 4:30pm". */
  readonly sentenceOf: (change: Change) => string;
}

export function comparedOf(
  eventId: EventId,
  { before, after }: { readonly before: EditionContent; readonly after: EditionContent },
  language: Language,
): Compared {
  const comparison = comparisonOf(before, after);
  const voice = voiceOf(after.event, language);
  const said = new Map<Change, string>();
  const sentenceOf = (change: Change): string => {
    const known = said.get(change);
    if (known !== undefined) return known;
    const sentence = changeSentence(change, comparison, voice);
    said.set(change, sentence);
    return sentence;
  };
  const numbers = numbersOf(after.event, language);
  return { eventId, comparison, language, voice, numbers, sentenceOf };
}

const known = new WeakMap<EditionContent, WeakMap<EditionContent, Comparison>>();

/** The same object for the same two contents, so that going to and fro between looks compares nothing anew. */
function comparisonOf(before: EditionContent, after: EditionContent): Comparison {
  const byAfter = known.get(before) ?? new WeakMap<EditionContent, Comparison>();
  known.set(before, byAfter);
  const found = byAfter.get(after);
  if (found !== undefined) return found;
  const comparison = compareEditions(before, after);
  byAfter.set(after, comparison);
  return comparison;
}

export const ComparedContext = createContext<Compared | null>(null);

/** Only inside the screen's own parts, which have something to compare. */
export function useCompared(): Compared {
  const compared = useContext(ComparedContext);
  if (compared === null) throw new Error('There is nothing compared here');
  return compared;
}
