// How a session is named in lists of people: "Panel II: Protecting the Victims", in the interface's language. The
// numbers of an event are worked out once for as long as it stays as it is.
import type { SessionId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import type { Session } from '#domain/programme/session.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { briefTitleOf } from '#parts/eventText.ts';

export function sessionName(event: PlannedEvent, session: Session, language: Language): string {
  const number = numbersIn(event, language).get(session.id) ?? '';
  const title = textIn(session.title, language, event.mainLanguage);
  return [number, title].filter((part) => part !== '').join(': ') || words.t('people:noSessionTitle');
}

export function eventName(event: PlannedEvent, language: Language): string {
  return briefTitleOf(event, language) || words.t('people:noTitle');
}

const known = new WeakMap<PlannedEvent, Map<Language, ReadonlyMap<SessionId, string>>>();

function numbersIn(event: PlannedEvent, language: Language): ReadonlyMap<SessionId, string> {
  const byLanguage = known.get(event) ?? new Map<Language, ReadonlyMap<SessionId, string>>();
  known.set(event, byLanguage);
  const numbers = byLanguage.get(language) ?? numbersOf(event, language);
  byLanguage.set(language, numbers);
  return numbers;
}
