// What is being carried, in a few words: the title of a session, or how many there are.
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { SessionId } from '#domain/ids.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import type { Carried } from './drop.ts';

export function carriedTitle(event: PlannedEvent, carried: Carried, language: Language): string {
  const [sessionId, ...others] = sessionsCarried(carried);
  if (others.length > 0) return words.t('sessionCount', { ns: 'programme', count: others.length + 1 });
  return sessionId === undefined ? '' : titleOfSession(event, sessionId, language);
}

/** The sessions in hand, the one that was grabbed first. */
export function sessionsCarried(carried: Carried): readonly SessionId[] {
  switch (carried.type) {
    case 'unscheduled':
      return [carried.sessionId];
    case 'sittings':
      return [...new Set(carried.refs.map(({ sessionId }) => sessionId))];
    default:
      return carried.rows.flatMap((key) => sessionOfRow(key) ?? []);
  }
}

/** "Panel II", or the title where the session has no number. */
export function titleOfSession(event: PlannedEvent, sessionId: SessionId, language: Language): string {
  const session = event.sessionsById[sessionId];
  if (session === undefined) return '';
  const number = numberOf(event, sessionId, language);
  const title = textIn(session.title, language, event.mainLanguage);
  return number !== '' ? number : title !== '' ? title : words.t('untitled', { ns: 'programme' });
}

/** The session of a row; its key is "sessionId@day". */
export function sessionOfRow(key: RowKey | undefined): SessionId | undefined {
  return key?.slice(0, key.lastIndexOf('@')) as SessionId | undefined;
}
