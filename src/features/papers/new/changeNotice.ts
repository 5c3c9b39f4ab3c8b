// Begins the notice that a programme changed: the letter, and what is made to go with it.
import { orderBetween } from '#base/ordered.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import type { ListItemId, PaperId } from '#domain/ids.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import type { Refs } from '#documents/changes/refs.ts';
import { changeNoticeLetter } from '#documents/letter/changeNoticeLetter.ts';
import { changeWordsIn } from '#languages/papers/changes/changeWords.ts';
import { letterTextsIn } from '#languages/papers/letters/letterTexts.ts';
import type { ChangeNoticeId } from '#languages/papers/letters/letterTexts.ts';
import { newId } from '#store/newId.ts';
import { standingsNamed } from '../comparedStandings.ts';
import { emptyLetter, type NewPaperPlace } from './newPaper.ts';

export type NoticeEnclosure = 'none' | 'changes' | 'redline';

export interface NoticeChoice {
  readonly id: ChangeNoticeId;
  readonly refs: Refs;
  readonly enclosure: NoticeEnclosure;
  readonly redlineName: string;
}

export interface Notice {
  readonly letter: Letter;
  readonly enclosed: readonly Paper[];
}

/** Rejects where the texts of the language cannot be loaded; null where there is nothing to compare. */
export async function changeNotice(place: NewPaperPlace, choice: NoticeChoice): Promise<Notice | null> {
  const texts = await letterTextsIn(place.language);
  const { library, event, language } = place;
  const paper = emptyLetter(place);
  const state = { ...library, event, lettersById: {} };
  const enclosed = enclosureOf(choice, paper, language);
  const source = { ...state, paper, language, ...standingsNamed(Object.values(choice.refs), state) };
  const letter = changeNoticeLetter({ ...choice, enclosed }, texts[choice.id], source, () =>
    newId<ListItemId>(),
  );
  return letter === null ? null : { letter, enclosed };
}

function enclosureOf(
  { enclosure, redlineName, refs }: NoticeChoice,
  letter: Letter,
  language: NewPaperPlace['language'],
): readonly Paper[] {
  if (enclosure === 'none') return [];
  const name = enclosure === 'redline' ? redlineName : changeWordsIn(language).title;
  const paper = blankGeneratedPaper(newId<PaperId>(), orderBetween(letter.order, null), enclosure, language);
  return [{ ...paper, name: { [language]: name }, options: { ...refs } }];
}
