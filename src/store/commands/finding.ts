// Finding things in the draft. A command whose target is gone (another tab deleted it) does nothing,
// so every finder may answer undefined.
import type { Draft } from 'mutative';
import { compareOrder, orderBetween, type OrderedItem, type OrderKey } from '#base/ordered.ts';
import type { EventId, SessionId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { LibraryDraft } from '../command.ts';

export interface SessionRef {
  readonly eventId: EventId;
  readonly sessionId: SessionId;
}

export function eventIn(draft: LibraryDraft, eventId: EventId): Draft<PlannedEvent> | undefined {
  return draft.eventsById[eventId];
}

export function sessionIn(draft: LibraryDraft, ref: SessionRef): Draft<Session> | undefined {
  return eventIn(draft, ref.eventId)?.sessionsById[ref.sessionId];
}

/** Sets one language of a text; an emptied language is removed, so that it counts as not yet translated. */
export function setText(text: Draft<LocalText>, language: Language, words: string): void {
  if (words === '') delete text[language];
  else text[language] = words;
}

/** A key that puts an item ahead of `beforeId`, or at the end where that is null or gone; `movingId` does not count. */
export function orderAheadOf(
  itemsById: Readonly<Record<string, OrderedItem>>,
  beforeId: string | null,
  movingId?: string,
): OrderKey {
  const items = Object.values(itemsById)
    .filter((item) => item.id !== movingId)
    .sort(compareOrder);
  const found = beforeId === null ? -1 : items.findIndex((item) => item.id === beforeId);
  const index = found === -1 ? items.length : found;
  return orderBetween(items[index - 1]?.order ?? null, items[index]?.order ?? null);
}
