// What is being carried, in a few words: the title of a session, or how many there are.
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { SessionId } from '#domain/ids.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import type { Carried } from './drop.ts';

export function carriedTitle(event: PlannedEvent, carried: Carried, language: Language): string {
  if (carried.type === 'rows' && carried.rows.length > 1) {
    return words.t('sessionCount', { ns: 'programme', count: carried.rows.length });
  }
  const sessionId = carried.type === 'unscheduled' ? carried.sessionId : sessionOfRow(carried.rows[0]);
  return sessionId === undefined ? '' : titleOfSession(event, sessionId, language);
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
