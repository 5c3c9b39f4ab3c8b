// The letter that goes out when a programme changed: it cites the letters before it, lists what changed between two
// editions as text to be edited, and encloses the new programme. Or one to each person concerned, with only what changed
// for that person.
import { inOrder, orderKeys } from '#base/ordered.ts';
import type { ListItemId, PaperId } from '#domain/ids.ts';
import type { Letter, Paper, RecipientsById } from '#domain/papers/paper.ts';
import type { RichBlock, RichText } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { changeWordsIn } from '#languages/papers/changes/changeWords.ts';
import type { ChangeNoticeId, LetterText } from '#languages/papers/letters/letterTexts.ts';
import { editionNamed } from '../changes/changesBlocks.ts';
import { changeSentence } from '../changes/changeSentence.ts';
import { changesByPerson } from '../changes/changeSlips.ts';
import { comparisonOf } from '../changes/comparison.ts';
import { seatOfPerson } from '../changes/personName.ts';
import { standingsOf, targetOfRefs, type Refs, type Standings } from '../changes/refs.ts';
import { tellingOf } from '../changes/telling.ts';
import { isToldTo } from '../changes/toldChanges.ts';
import type { DocumentSource } from '../source.ts';
import { voiceOf, type Voice } from '../voice.ts';
import { bodyOf, enclosing } from './letterFromTemplate.ts';

export interface NoticeWish {
  readonly id: ChangeNoticeId;
  readonly refs: Refs;
  /** Goes along behind the new programme: a list of the changes, a redline. */
  readonly enclosed: readonly Paper[];
}

/**
 * `source` holds the letter as it stands before, dated, with its office and set phrases, and both standings. null = there
 * is nothing to compare.
 */
export function changeNoticeLetter(
  { id, refs, enclosed }: NoticeWish,
  text: LetterText,
  source: DocumentSource<Letter>,
  makeId: () => ListItemId,
): Letter | null {
  const { event, paper } = source;
  const standings = standingsOf(source, refs);
  if (standings === null) return null;
  const voice = voiceOf(event, paper.language);
  const programme = programmeOf(event);
  const enclosedIds = [...(programme === null ? [] : [programme.id]), ...enclosed.map((one) => one.id)];
  const letter: Letter = {
    ...paper,
    name: { [paper.language]: text.name },
    references: earlierLetters(event, paper).map((paperId) => ({ paperId, date: null })),
    enclosuresById: enclosing(enclosedIds, makeId),
    ...(text.close === undefined ? {} : { complimentaryClose: { [paper.language]: text.close } }),
    ...(id === 'personal-change-notice'
      ? { salutation: {}, recipientsById: recipientsConcerned(standings, voice, makeId) }
      : {}),
  };
  const papersById = { ...event.papersById, ...Object.fromEntries(enclosed.map((one) => [one.id, one])) };
  const whole = { ...source, event: { ...event, papersById }, paper: letter };
  const said = bodyOf(worded(text, standings, voice), whole);
  const body = said.flatMap((block) => (isPlaceOfChanges(block) ? changesAsText(standings, voice) : [block]));
  return { ...letter, body: { [letter.language]: body.map((block) => comparing(block, refs)) } };
}

/** Every letter that went to all before the day of this one; one of the same day is the same notice in another language. */
function earlierLetters(event: PlannedEvent, letter: Letter): readonly PaperId[] {
  return inOrder(event.papersById)
    .filter((paper) => paper.form === 'letter')
    .filter(({ date, recipientsById }) => date !== null && recipientsById === undefined)
    .filter(({ date }) => letter.date === null || (date ?? '') < letter.date)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map(({ id }) => id);
}

/** The programme that goes out by itself, before one that ends another paper. */
function programmeOf(event: PlannedEvent): Paper | null {
  const papers = inOrder(event.papersById);
  const ends = new Set(papers.map((paper) => (paper.form === 'authored' ? paper.endsWithId : null)));
  const programmes = papers.filter(
    (paper) => paper.form === 'generated' && /^(programme|agenda)/.test(paper.type),
  );
  return programmes.find(({ id }) => !ends.has(id)) ?? programmes[0] ?? null;
}

/** Those who take part now or did before, in the order of the programme. */
function recipientsConcerned(standings: Standings, voice: Voice, makeId: () => ListItemId): RecipientsById {
  const comparison = comparisonOf(standings);
  const telling = tellingOf(comparison, voice);
  const people = changesByPerson(comparison).flatMap(({ person }) => {
    const personId = person.after ?? person.before;
    const seat = seatOfPerson(person, telling);
    const isThere = seat?.content === comparison.after;
    const participationId = isThere ? (seat?.participation.id ?? null) : null;
    return personId === null ? [] : [{ personId, participationId }];
  });
  const keys = orderKeys(people.length);
  const made: Record<ListItemId, RecipientsById[ListItemId]> = {};
  people.forEach((one, index) => {
    const order = keys[index];
    if (order === undefined) return;
    const id = makeId();
    made[id] = { id, order, ...one };
  });
  return made;
}

function worded(text: LetterText, { before, dates }: Standings, voice: Voice): LetterText {
  const edition = editionNamed(before, dates.before, voice);
  const said = (wording: string) => wording.replaceAll('{edition}', edition);
  return {
    ...text,
    paragraphs: text.paragraphs.map(([fullest, ...others]) => [said(fullest), ...others.map(said)]),
  };
}

function isPlaceOfChanges(block: RichBlock): boolean {
  if (block.type !== 'paragraph') return false;
  const [run, ...others] = block.runs;
  return others.length === 0 && run?.type === 'text' && run.text === '{changes}';
}

function changesAsText(standings: Standings, voice: Voice): RichText {
  const comparison = comparisonOf(standings);
  const told = comparison.changes.filter(isToldTo('public', comparison));
  const paragraph = (words: string): RichBlock => ({
    type: 'paragraph',
    runs: [{ type: 'text', text: words }],
  });
  if (told.length === 0) return [paragraph(changeWordsIn(voice.language).unchanged)];
  const items = told.map((change) => [paragraph(changeSentence(change, comparison, voice))]);
  return [{ type: 'list', marker: 'bullet', items }];
}

/** The field that tells each person keeps between what it compares. */
function comparing(block: RichBlock, refs: Refs): RichBlock {
  if (block.type !== 'paragraph') return block;
  const target = targetOfRefs(refs);
  return {
    ...block,
    runs: block.runs.map((run) =>
      run.type === 'field' && run.name === 'person-changes' ? { ...run, target } : run,
    ),
  };
}
