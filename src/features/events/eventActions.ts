// What the list of events does to an event: the command, and a toast that says so with the way back.
import type { EventId } from '#domain/ids.ts';
import { copyOfEvent } from '#domain/copyOfEvent.ts';
import { words } from '#languages/words.ts';
import { deleteEvent, duplicateEvent } from '#store/commands/events.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { showToast } from '#ui/toasts.ts';

export function deleteWithUndo(eventId: EventId, title: string): void {
  execute(deleteEvent, { eventId });
  // A library that may only be read refuses, and says so itself.
  if (libraryNow().eventsById[eventId] === undefined) tell(words.t('events:deleted', { title }));
}

export function duplicateAndTell(eventId: EventId): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const copy = copyOfEvent(event, {
    eventId: newId(),
    makeId: newId,
    titled: (title) => words.t('events:copyOf', { title }),
  });
  execute(duplicateEvent, { event: copy });
  if (libraryNow().eventsById[copy.id] === undefined) return;
  const title = copy.title[copy.mainLanguage] ?? words.t('events:noTitle');
  tell(words.t('events:duplicated', { title }));
}

function tell(text: string): void {
  showToast({ text, topic: 'history', actionLabel: words.t('events:undo'), onAction: () => void undo() });
}
