// What one does on the timeline of editions: issue, restore, begin, name and drop alternatives. Each is one step, is
// said, and offers the way back.
import type { Edition } from '#domain/editions/edition.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { IssueWish } from '#domain/editions/issue.ts';
import { restoredEvent } from '#domain/editions/restore.ts';
import type { StandingRef } from '#domain/editions/standing.ts';
import type { AlternativeId, EditionId, EventId } from '#domain/ids.ts';
import { formatDate } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { calledName, executeAndTell } from '#parts/editions/acting.ts';
import { EDITION_WORDS } from '#parts/editions/editionWords.ts';
import { headlineOf } from '#parts/editions/headline.ts';
import { branchEvent, dropAlternative, renameAlternative } from '#store/commands/alternatives.ts';
import { issueEdition, restoreEdition } from '#store/commands/editions.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { reportOf, showReport } from './restoredReport.ts';

/** null = it could not be issued, which has been said. */
export function issueAndTell(
  eventId: EventId,
  wish: IssueWish,
  facts: { readonly number: number; readonly stageName: string; readonly language: Language },
): EditionId | null {
  const editionId = newId<EditionId>();
  const text = words.t('issued', {
    ...EDITION_WORDS,
    number: facts.number,
    headline: headlineOf(wish, facts.stageName, facts.language),
    date: formatDate(wish.asOf, 'day-month-year', facts.language),
  });
  const isIssued = executeAndTell(issueEdition, { eventId, wish, editionId, issuedAt: Date.now() }, text);
  return isIssued ? editionId : null;
}

/** What came back, and what was left as it is, stands on the timeline until something else is done. */
export function restoreAndTell({ id, eventId, sequence }: Edition): void {
  const library = libraryNow();
  const edition = library.editionsById[id];
  const present = library.eventsById[eventId];
  const content = edition === undefined ? null : contentOf(edition);
  const report =
    present === undefined || content === null
      ? null
      : reportOf(present, content, restoredEvent(library, present, content));
  const text = words.t('restored', { ...EDITION_WORDS, number: sequence });
  if (!executeAndTell(restoreEdition, { eventId, editionId: id }, text)) return;
  const event = libraryNow().eventsById[eventId];
  if (event !== undefined && report !== null) showReport({ event, sequence, ...report });
}

export function branchAndTell(eventId: EventId, from: StandingRef, name: string): void {
  const text = words.t('branched', { ...EDITION_WORDS, name });
  executeAndTell(
    branchEvent,
    { eventId, from, name, id: newId<AlternativeId>(), parkedAt: Date.now() },
    text,
  );
}

/** `alternativeId` null = the one that is worked on. */
export function renameAndTell(eventId: EventId, alternativeId: AlternativeId | null, name: string): void {
  const text = words.t('renamed', { ...EDITION_WORDS, name });
  executeAndTell(renameAlternative, { eventId, alternativeId, name }, text);
}

export function dropParkedAndTell(alternativeId: AlternativeId): void {
  const name = libraryNow().alternativesById[alternativeId]?.name ?? '';
  const text = words.t('dropped', { ...EDITION_WORDS, name: calledName(name) });
  executeAndTell(dropAlternative, { alternativeId }, text);
}
