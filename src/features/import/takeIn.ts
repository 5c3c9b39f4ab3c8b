// Takes what was looked over into the library as one step, says so with the way back, and goes to it.
import { proposedEvent, type Known } from '#domain/importing/proposedEvent.ts';
import type { EventId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { importProgramme } from '#store/commands/importedProgramme.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { eventAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { showToast } from '#ui/toasts.ts';
import { changeSource, forgetSources, type ImportSource, useImporting } from './importing.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';

export function takeInNew(source: ImportSource, { programme }: Reviewed, matches: PeopleMatches): void {
  const eventId = newId<EventId>();
  const { event, people, rooms } = proposedEvent(programme, knownNow(matches), {
    eventId,
    programmePaper: words.t('programmePaper', { ns: 'importing' }),
    makeId: newId,
  });
  execute(importProgramme, { event, people, rooms });
  if (libraryNow().eventsById[eventId] === undefined) return;
  const title = textIn(event.title, event.mainLanguage) || words.t('untitled', { ns: 'importing' });
  tell(words.t('accepted', { ns: 'importing', title }));
  leave(source, eventId);
}

function knownNow({ personByKey }: PeopleMatches): Known {
  const { peopleById, roomsById } = libraryNow();
  return { peopleById, roomsById, personByKey };
}

/** To the next source that waits, or to what came of this one. */
function leave(source: ImportSource, eventId: EventId): void {
  changeSource(source.id, () => ({ isTakenIn: true }));
  const next = useImporting.getState().sources.find(({ isTakenIn, outcome }) => !isTakenIn && outcome.isRead);
  if (next !== undefined) {
    useImporting.setState({ currentId: next.id });
    return;
  }
  forgetSources();
  goTo(eventAddress(eventId));
}

function tell(text: string): void {
  showToast({
    text,
    topic: 'history',
    actionLabel: words.t('undo', { ns: 'importing' }),
    onAction: () => void undo(),
  });
}
