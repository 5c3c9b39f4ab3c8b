// "Interactive Panel Discussion II", "Panel 3": computed from the order of the programme, never stored, so that
// the numbers follow whenever sessions trade places.
import { textIn, type Language } from '#languages/language.ts';
import { toNumerals } from '#languages/numerals.ts';
import type { SessionId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { allRows, unscheduledOf } from './rows.ts';
import type { Session } from './session.ts';

/** What heads the session ("Panel II"), in `language` or the event's main one; empty where it has no number. */
export function numberOf(event: PlannedEvent, sessionId: SessionId, language: Language): string {
  return numbersOf(event, language).get(sessionId) ?? '';
}

/**
 * The numbers of all sessions that have one, worked out once an event. Sessions of a kind count in the order of the programme
 * (by their first row), unscheduled ones after them. A session whose number was overridden still counts: it is the
 * second panel, whatever is printed over it.
 */
export function numbersOf(event: PlannedEvent, language: Language): ReadonlyMap<SessionId, string> {
  const byLanguage = remembered.get(event) ?? new Map<Language, ReadonlyMap<SessionId, string>>();
  const numbers = byLanguage.get(language) ?? countedNumbers(event, language);
  remembered.set(event, byLanguage.set(language, numbers));
  return numbers;
}

/** An event never changes, another takes its place; and every sentence about one of its sessions asks again. */
const remembered = new WeakMap<PlannedEvent, Map<Language, ReadonlyMap<SessionId, string>>>();

function countedNumbers(event: PlannedEvent, language: Language): ReadonlyMap<SessionId, string> {
  const countByKind = new Map<string, number>();
  const numbers = new Map<SessionId, string>();
  for (const session of inProgrammeOrder(event)) {
    const count = (countByKind.get(session.kind) ?? 0) + 1;
    countByKind.set(session.kind, count);
    const number = numberAt(event, session, count, language);
    if (number !== '') numbers.set(session.id, number);
  }
  return numbers;
}

/** Every session once: by its first row in the programme, then the unscheduled ones. */
export function inProgrammeOrder(event: PlannedEvent): readonly Session[] {
  const sessions = new Set<Session>();
  for (const { sessionId } of allRows(event)) {
    const session = event.sessionsById[sessionId];
    if (session !== undefined) sessions.add(session);
  }
  for (const session of unscheduledOf(event)) sessions.add(session);
  return [...sessions];
}

function numberAt(event: PlannedEvent, session: Session, count: number, language: Language): string {
  if (session.numberAs !== null) return textIn(session.numberAs, language, event.mainLanguage);
  if (!Object.hasOwn(event.numberingByKind, session.kind)) return '';
  const numbering = event.numberingByKind[session.kind];
  if (numbering === undefined) return '';
  const pattern = textIn(numbering.pattern, language, event.mainLanguage);
  return pattern.replaceAll('{n}', () => toNumerals(count, numbering.numerals));
}
