// Begins papers: empty ones, letters from a template, and papers taken over from another event.
import { inOrder, orderAtEnd } from '#base/ordered.ts';
import { blankAuthoredPaper, blankGeneratedPaper, blankLetter } from '#domain/blank.ts';
import type { ListItemId, PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Office } from '#domain/office.ts';
import { paperFromOtherEvent } from '#domain/papers/copyOfPaper.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { today } from '#domain/time.ts';
import type { Day } from '#domain/time.ts';
import { letterFromTemplate } from '#documents/letter/letterFromTemplate.ts';
import { PAPER_TYPES } from '#documents/registry.ts';
import type { PaperTypeId } from '#documents/registry.ts';
import type { Language } from '#languages/language.ts';
import { letterTextsIn } from '#languages/papers/letters/letterTexts.ts';
import type { LetterTemplateId } from '#languages/papers/letters/letterTexts.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';

export interface NewPaperPlace {
  readonly library: Library;
  readonly event: PlannedEvent;
  readonly language: Language;
  /** The date a letter bears. */
  readonly today: Day;
}

/** Now, on the event's own calendar. */
export function placeNow(event: PlannedEvent, language: Language): NewPaperPlace {
  return { library: libraryNow(), event, language, today: today(new Date(), event.timeZone) };
}

export function emptyPaper(
  { event, language, ...place }: NewPaperPlace,
  type: PaperTypeId,
  name: string,
): Paper {
  const { form } = PAPER_TYPES[type];
  const named = { name: { [language]: name } };
  const id = newId<PaperId>();
  const order = orderAtEnd(event.papersById);
  if (form === 'authored') return { ...blankAuthoredPaper(id, order, type, language), ...named };
  if (form === 'generated') return { ...blankGeneratedPaper(id, order, type, language), ...named };
  return { ...emptyLetter({ event, language, ...place }), ...named };
}

/** With the set phrases, from the office that wrote last. */
export function emptyLetter({ library, event, language, today }: NewPaperPlace): Letter {
  const { salutation, complimentaryClose } = paperWordsIn(language);
  const office = usualOffice(library, event);
  return {
    ...blankLetter(newId<PaperId>(), orderAtEnd(event.papersById), language),
    officeId: office?.id ?? null,
    date: today,
    place: office?.place ?? {},
    salutation: { [language]: salutation },
    complimentaryClose: { [language]: complimentaryClose },
  };
}

function usualOffice({ officesById }: Library, event: PlannedEvent): Office | undefined {
  const letters = inOrder(event.papersById).filter((paper) => paper.form === 'letter');
  const id = letters.findLast(({ officeId }) => officeId !== null)?.officeId ?? null;
  return id === null ? Object.values(officesById)[0] : officesById[id];
}

/** Rejects where the texts of the language cannot be loaded. */
export async function templateLetter(place: NewPaperPlace, template: LetterTemplateId): Promise<Letter> {
  const texts = await letterTextsIn(place.language);
  const { library, event, language } = place;
  const { peopleById, roomsById, officesById } = library;
  const paper = emptyLetter(place);
  const source = { event, peopleById, roomsById, officesById, lettersById: {}, paper, language };
  return letterFromTemplate(template, texts[template], source, () => newId<ListItemId>());
}

export function paperOfOther({ event, today }: NewPaperPlace, from: PlannedEvent, paper: Paper): Paper {
  return paperFromOtherEvent(
    paper,
    { from, to: event, date: today },
    { id: newId<PaperId>(), order: orderAtEnd(event.papersById), makeId: () => newId<PaperId>() },
  );
}
