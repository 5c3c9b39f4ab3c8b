// What a session is called where it stands alone: its number and its title ("Panel II: Closing the gap"), or its kind.
import { numbersOf } from '#domain/programme/numbering.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import { knownKindId } from '#domain/session-kinds/registry.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';

const numbersByEvent = new WeakMap<
  PlannedEvent,
  { language: Language; numbers: ReadonlyMap<string, string> }
>();

export function sessionLabel(event: PlannedEvent, session: Session, language: Language): string {
  const parts = [
    numbersIn(event, language).get(session.id) ?? '',
    textIn(session.title, language, event.mainLanguage),
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.t(`vocabulary:sessionKind.${knownKindId(session)}`) : parts.join(': ');
}

function numbersIn(event: PlannedEvent, language: Language): ReadonlyMap<string, string> {
  const before = numbersByEvent.get(event);
  if (before?.language === language) return before.numbers;
  const numbers = numbersOf(event, language);
  numbersByEvent.set(event, { language, numbers });
  return numbers;
}
