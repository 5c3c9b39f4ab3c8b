// A letter begun from a template: its text in the fullest wording the event can fill, with live fields in it, and with
// what such a letter usually encloses, refers to and whom it goes to. So no new letter has a hole in it.
import { inOrder, orderKeys } from '#base/ordered.ts';
import type { ListItemId, PaperId } from '#domain/ids.ts';
import type { Enclosure, Letter, Paper } from '#domain/papers/paper.ts';
import { expectedParts, recipientsFor, recipientsOf } from '#domain/papers/recipients.ts';
import { LIVE_FIELD_NAMES } from '#domain/papers/richText.ts';
import type { RichRun, RichText } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { fold } from '#languages/foldedText.ts';
import { textIn } from '#languages/language.ts';
import type { LetterTemplateId, LetterText } from '#languages/papers/letters/letterTexts.ts';
import { fieldValues } from '../rich-text/richBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { voiceOf } from '../voice.ts';

interface Template {
  /** Papers of these sorts are enclosed where the event has them. */
  readonly encloses: readonly ('concept-note' | 'programme' | 'summary')[];
  /** It goes on from the letter before it. */
  readonly refersBack?: boolean;
  /** Everybody gets a copy, and it speaks to them by name. */
  readonly isPersonal?: boolean;
}

const TEMPLATES: Readonly<Record<LetterTemplateId, Template>> = {
  convening: { encloses: ['concept-note', 'programme'] },
  'follow-up': { encloses: ['concept-note', 'programme'], refersBack: true },
  format: { encloses: ['programme'], refersBack: true },
  summary: { encloses: ['summary'] },
  invitation: { encloses: ['concept-note', 'programme'], isPersonal: true },
};

/** `source` holds the letter as it stands before: dated, with its office and set phrases. */
export function letterFromTemplate(
  id: LetterTemplateId,
  text: LetterText,
  source: DocumentSource<Letter>,
  makeId: () => ListItemId,
): Letter {
  const { event, paper } = source;
  const { encloses, refersBack = false, isPersonal = false } = TEMPLATES[id];
  const before = refersBack ? latestLetter(event, paper) : null;
  const letter: Letter = {
    ...paper,
    name: { [paper.language]: text.name },
    references: before === null ? [] : [{ paperId: before.id, date: null }],
    enclosuresById: enclosuresOf(encloses, event, makeId),
    ...(text.close === undefined ? {} : { complimentaryClose: { [paper.language]: text.close } }),
    ...(isPersonal ? { salutation: {}, recipientsById: panellistsOf(event, makeId) } : {}),
  };
  const body = bodyOf(text, { ...source, paper: letter });
  return { ...letter, body: { [letter.language]: body } };
}

function latestLetter(event: PlannedEvent, letter: Letter): Letter | null {
  const earlier = inOrder(event.papersById)
    .filter((paper) => paper.form === 'letter')
    .filter(({ date }) => date !== null && (letter.date === null || date <= letter.date));
  return earlier.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1) ?? null;
}

function enclosuresOf(
  sorts: Template['encloses'],
  event: PlannedEvent,
  makeId: () => ListItemId,
): Readonly<Record<ListItemId, Enclosure>> {
  const papers = inOrder(event.papersById);
  const ends = new Set(papers.map((paper) => (paper.form === 'authored' ? paper.endsWithId : null)));
  const wanted = sorts.flatMap((sort) => {
    const all = papers.filter((paper) => isOfSort(paper, sort) && !ends.has(paper.id));
    return sort === 'programme' ? all.slice(0, 1) : all;
  });
  // The programme goes once: a concept paper may end with it.
  const hasEnd = wanted.some((paper) => paper.form === 'authored' && paper.endsWithId !== null);
  const found = hasEnd ? wanted.filter(({ form }) => form !== 'generated') : wanted;
  return enclosing(
    found.map(({ id }) => id),
    makeId,
  );
}

/** As enclosures of one letter, in this order. */
export function enclosing(
  paperIds: readonly PaperId[],
  makeId: () => ListItemId,
): Readonly<Record<ListItemId, Enclosure>> {
  const keys = orderKeys(paperIds.length);
  const made: Record<ListItemId, Enclosure> = {};
  paperIds.forEach((paperId, index) => {
    const order = keys[index];
    if (order === undefined) return;
    const id = makeId();
    made[id] = { id, order, paperId };
  });
  return made;
}

function isOfSort(paper: Paper, sort: Template['encloses'][number]): boolean {
  if (paper.form === 'letter') return false;
  return sort === 'programme' ? /^(programme|agenda)/.test(paper.type) : paper.type === sort;
}

/** Panellists where there are any, else everybody who is expected. */
function panellistsOf(event: PlannedEvent, makeId: () => ListItemId) {
  const parts = expectedParts(event);
  const panellists = parts.filter(({ participation }) => participation.role === 'panellist');
  return recipientsFor(panellists.length > 0 ? panellists : parts, makeId);
}

/** `source` holds the letter with all that its fields speak of. */
export function bodyOf(text: LetterText, source: DocumentSource<Letter>): RichText {
  const recipients = recipientsOf(source.paper);
  const copies =
    recipients.length === 0 ? [source] : recipients.map((recipient) => ({ ...source, recipient }));
  const isKindSaid = doesTitleSayKind(source);
  return text.paragraphs.flatMap((wordings): RichText => {
    const said = isKindSaid ? wordings.map((wording) => withoutKind(wording, source)) : wordings;
    const runs = wordingFor(said, copies);
    return runs.length === 0 ? [] : [{ type: 'paragraph', runs }];
  });
}

/** "High Level Meeting on …": with its kind before it, it would be named twice. */
function doesTitleSayKind({ event, language }: DocumentSource<Letter>): boolean {
  const plain = (words: string): string => fold(words).replaceAll('-', ' ');
  const kind = plain(voiceOf(event, language).words.eventKinds[event.kind] ?? '');
  return kind !== '' && plain(textIn(event.title, language, event.mainLanguage)).includes(kind);
}

/** The kind goes where it stands in brackets, and is just a meeting elsewhere. */
function withoutKind(wording: string, { event, language }: DocumentSource<Letter>): string {
  const meeting = voiceOf(event, language).words.eventKinds['other'] ?? '';
  return wording.replaceAll(/ ?[(（]\{event-kind\}[)）]/g, '').replaceAll('{event-kind}', meeting);
}

/** The first wording whose fields have something to say in every copy; the last one whatever they say. */
function wordingFor(
  wordings: readonly string[],
  copies: readonly DocumentSource<Letter>[],
): readonly RichRun[] {
  const all = wordings.map(runsOf);
  return all.find((runs) => copies.every((copy) => saysAll(runs, copy))) ?? all.at(-1) ?? [];
}

function saysAll(runs: readonly RichRun[], copy: DocumentSource<Letter>): boolean {
  const voice = voiceOf(copy.event, copy.language);
  const values = fieldValues(runs, copy, voice);
  // "One panel discussions" is no wording for anybody.
  const single = voice.words.cardinal(1);
  const names = runs.flatMap((run) => (run.type === 'field' ? [run.name] : []));
  return values.every(
    ({ text, isMissing }, at) => !isMissing && !(names[at] === 'panel-count' && text === single),
  );
}

function runsOf(wording: string): readonly RichRun[] {
  return wording.split(/(\{[a-z-]+\})/).flatMap((part): readonly RichRun[] => {
    const name = LIVE_FIELD_NAMES.find((one) => part === `{${one}}`);
    if (name !== undefined) return [{ type: 'field', name }];
    return part === '' ? [] : [{ type: 'text', text: part }];
  });
}
