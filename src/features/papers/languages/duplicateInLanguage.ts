// A copy of a paper, issued in another language: it stands right behind the first one and keeps all its texts, so that
// what is translated already is there.
import type { TFunction } from 'i18next';
import { inOrder, orderBetween } from '#base/ordered.ts';
import type { EventId, PaperId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { duplicatePaperInLanguage } from '#store/commands/paperLanguages.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { paperAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { showToast } from '#ui/toasts.ts';

export function duplicateInLanguage(
  eventId: EventId,
  paperId: PaperId,
  language: Language,
  languageName: string,
  words: TFunction<'paperLanguages'>,
): void {
  const event = libraryNow().eventsById[eventId];
  const paper = event?.papersById[paperId];
  if (event === undefined || paper === undefined) return;
  const papers = inOrder(event.papersById);
  const next = papers[papers.findIndex(({ id }) => id === paperId) + 1];
  const id = newId<PaperId>();
  const copy = { ...paper, id, order: orderBetween(paper.order, next?.order ?? null) };
  execute(duplicatePaperInLanguage, { eventId, copy, language });
  goTo(paperAddress(eventId, id));
  const name = textIn(paper.name, paper.language, event.mainLanguage);
  showToast({
    text: words('duplicated', { name, language: languageName }),
    actionLabel: words('undo'),
    onAction: () => undo(),
    topic: 'history',
  });
}
