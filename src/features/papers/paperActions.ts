// Making and unmaking papers from the list.
import type { TFunction } from 'i18next';
import { orderAtEnd } from '#base/ordered.ts';
import { blankAuthoredPaper, blankGeneratedPaper, blankLetter } from '#domain/blank.ts';
import type { EventId, PaperId } from '#domain/ids.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { PAPER_TYPES } from '#documents/registry.ts';
import type { PaperTypeId } from '#documents/registry.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { createPaper, deletePaper } from '#store/commands/papers.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { showToast } from '#ui/toasts.ts';

/** Adds a paper of the type and gives back its id. A letter starts with the set phrases, and with an office if there is one. */
export function addPaper(
  event: PlannedEvent,
  type: PaperTypeId,
  name: string,
  setting: { readonly officeId: Letter['officeId']; readonly date: Day },
): PaperId {
  const id = newId<PaperId>();
  const paper = { ...blankPaper(event, type, id, setting), name: { [event.mainLanguage]: name } };
  execute(createPaper, { eventId: event.id, paper });
  return id;
}

function blankPaper(
  event: PlannedEvent,
  type: PaperTypeId,
  id: PaperId,
  { officeId, date }: { readonly officeId: Letter['officeId']; readonly date: Day },
): Paper {
  const order = orderAtEnd(event.papersById);
  const language = event.mainLanguage;
  const { form } = PAPER_TYPES[type];
  if (form === 'authored') return blankAuthoredPaper(id, order, type, language);
  if (form === 'generated') return blankGeneratedPaper(id, order, type, language);
  const { salutation, complimentaryClose } = paperWordsIn(language);
  return {
    ...blankLetter(id, order, language),
    officeId,
    date,
    salutation: { [language]: salutation },
    complimentaryClose: { [language]: complimentaryClose },
  };
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
