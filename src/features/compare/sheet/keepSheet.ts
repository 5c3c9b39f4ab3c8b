// Puts the redline among the papers of the event, with a way to it.
import type { EventId, PaperId } from '#domain/ids.ts';
import { createPaper } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { paperAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { showToast } from '#ui/toasts.ts';
import { comparisonPaper } from '../comparisonPapers.ts';
import type { CompareWords } from '../compareWords.ts';
import type { Pair } from '../usualPair.ts';

interface KeptSheet {
  readonly name: string;
  /** Which paper it shows. */
  readonly paperId: PaperId | null;
}

export function keepSheet(
  eventId: EventId,
  { name, paperId }: KeptSheet,
  pair: Pair,
  words: CompareWords,
): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const paper = comparisonPaper({ id: newId<PaperId>(), type: 'redline', name, paperId }, pair, event);
  execute(createPaper, { eventId, paper });
  showToast({
    text: words('kept', { name }),
    actionLabel: words('openPaper'),
    onAction: () => goTo(paperAddress(eventId, paper.id)),
  });
}
