// Making, doubling and unmaking papers from the list.
import type { TFunction } from 'i18next';
import { inOrder, orderAtEnd, orderBetween } from '#base/ordered.ts';
import type { EventId, PaperId } from '#domain/ids.ts';
import { duplicateOfPaper } from '#domain/papers/copyOfPaper.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { LANGUAGES } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { createPaper, deletePaper } from '#store/commands/papers.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { showToast } from '#ui/toasts.ts';

/** Right behind the one it doubles, under the same name with a mark. */
export function duplicatePaper(event: PlannedEvent, paper: Paper, words: TFunction<'papers'>): void {
  const papers = inOrder(event.papersById);
  const next = papers[papers.findIndex(({ id }) => id === paper.id) + 1];
  const order = next === undefined ? orderAtEnd(event.papersById) : orderBetween(paper.order, next.order);
  const name: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const own = paper.name[language];
    if (own !== undefined && own !== '') name[language] = words('copyOf', { name: own });
  }
  const id = newId<PaperId>();
  const copy = duplicateOfPaper(paper, name, { id, order, makeId: () => newId<PaperId>() });
  execute(createPaper, { eventId: event.id, paper: copy });
}

export function removePaper(
  eventId: EventId,
  paperId: PaperId,
  name: string,
  words: TFunction<'papers'>,
): void {
  execute(deletePaper, { eventId, paperId });
  showToast({
    text: words('deleted', { name }),
    actionLabel: words('undo'),
    onAction: () => undo(),
    topic: 'history',
  });
}
