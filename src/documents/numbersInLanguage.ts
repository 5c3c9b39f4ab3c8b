// "Panel {n}" in the language of a paper: numbers are computed from patterns kept with the event, so what is not kept
// in a language is filled in with the set term before anything is numbered.
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { wordedIn } from '#languages/language.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { setTerm } from '#languages/papers/setTerms.ts';
import type { Voice } from './voice.ts';

/** The event with its numbers in the language, as far as there are set terms for them. */
export function withNumbersIn(event: PlannedEvent, language: Language): PlannedEvent {
  if (language === event.mainLanguage) return event;
  const filled = (local: LocalText): LocalText => {
    const found = wordedIn(local, language, event.mainLanguage);
    const term = found.isTranslated ? null : setTerm(found.text, found.language, language);
    return term === null ? local : { ...local, [language]: term };
  };
  return {
    ...event,
    numberingByKind: mapped(event.numberingByKind, (numbering) => ({
      ...numbering,
      pattern: filled(numbering.pattern),
    })),
    sessionsById: mapped(event.sessionsById, (session) =>
      session.numberAs === null ? session : { ...session, numberAs: filled(session.numberAs) },
    ),
  };
}

/** Has the voice remember the numbers it cannot say in its language, for a paper that prints them. */
export function missNumbers(event: PlannedEvent, voice: Voice): void {
  const isMissing = (local: LocalText) => !wordedIn(local, voice.language, voice.mainLanguage).isTranslated;
  const sessions = Object.values(event.sessionsById);
  const kinds = new Set(sessions.filter(({ numberAs }) => numberAs === null).map(({ kind }) => kind));
  for (const [kind, { pattern }] of Object.entries(event.numberingByKind))
    if (kinds.has(kind) && isMissing(pattern)) voice.miss(pattern);
  for (const { numberAs } of sessions) if (numberAs !== null && isMissing(numberAs)) voice.miss(numberAs);
}

function mapped<Key extends string, Value>(
  values: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<Key, Value>> {
  const entries = Object.entries<Value>(values).map(([key, value]) => [key, change(value)]);
  // The keys are those of `values`, which Object.entries forgets.
  return Object.fromEntries(entries) as Readonly<Record<Key, Value>>;
}
