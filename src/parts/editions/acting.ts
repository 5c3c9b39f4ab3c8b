// What one does with editions and alternatives from more than one screen: each is one step, is said, and offers the
// way back.
import { alternativesOf, isDamaged } from '#domain/editions/alternatives.ts';
import type { Alternative } from '#domain/editions/alternative.ts';
import type { AlternativeId, EventId } from '#domain/ids.ts';
import { words } from '#languages/words.ts';
import type { Command } from '#store/command.ts';
import { adoptAlternative, returnToDraft, switchAlternative } from '#store/commands/alternatives.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow, savingNow } from '#store/store.ts';
import { showToast } from '#ui/toasts.ts';
import { EDITION_WORDS } from './editionWords.ts';

/** Runs the command and says so; where nothing came of it, that is said instead. */
export function executeAndTell<Args>(command: Command<Args>, args: Args, text: string): boolean {
  const before = libraryNow();
  execute(command, args);
  if (libraryNow() !== before) {
    showToast({
      text,
      topic: 'history',
      actionLabel: words.t('undo', EDITION_WORDS),
      onAction: () => void undo(),
    });
    return true;
  }
  // A library that may only be read says so itself.
  if (savingNow().status !== 'read-only') showToast({ text: words.t('notDone', EDITION_WORDS) });
  return false;
}

/** Works on a parked standing from now on; what was worked on is parked. */
export function switchAndTell(alternativeId: AlternativeId): void {
  const parked = libraryNow().alternativesById[alternativeId];
  if (parked === undefined) return;
  const text = parked.isDraft
    ? words.t('switchedToDraft', EDITION_WORDS)
    : words.t('switchedTo', { ...EDITION_WORDS, name: calledName(parked.name) });
  executeAndTell(
    switchAlternative,
    { alternativeId, id: newId<AlternativeId>(), parkedAt: Date.now() },
    withDamage(text, parked),
  );
}

export function goBackToDraft(eventId: EventId): void {
  const draft = parkedDraft(eventId);
  if (draft !== undefined) switchAndTell(draft.id);
}

export function adoptAndTell(eventId: EventId): void {
  const text = words.t('adopted', { ...EDITION_WORDS, name: presentAlternativeName(eventId) });
  executeAndTell(adoptAlternative, { eventId }, withDamage(text, parkedDraft(eventId)));
}

/** Drops the alternative that is worked on. */
export function dropPresentAndTell(eventId: EventId): void {
  const text = words.t('droppedPresent', { ...EDITION_WORDS, name: presentAlternativeName(eventId) });
  executeAndTell(returnToDraft, { eventId }, withDamage(text, parkedDraft(eventId)));
}

function parkedDraft(eventId: EventId): Alternative | undefined {
  return alternativesOf(libraryNow(), eventId).find(({ isDraft }) => isDraft);
}

/** What was parked and is damaged has stayed beside what could be made of it. */
function withDamage(text: string, parked: Alternative | undefined): string {
  if (parked === undefined || !isDamaged(parked)) return text;
  return `${text} ${words.t('damagedKept', EDITION_WORDS)}`;
}

/** The name as it is said; one that was left empty is said to be missing. */
export function calledName(name: string): string {
  return name === '' ? words.t('unnamed', EDITION_WORDS) : name;
}

function presentAlternativeName(eventId: EventId): string {
  return calledName(libraryNow().eventsById[eventId]?.alternative?.name ?? '');
}
