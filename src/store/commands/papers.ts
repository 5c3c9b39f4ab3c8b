// Writes to the papers of an event: their making and going, a letter's parts, an authored paper's text, a generated
// paper's options.
import { castDraft, type Draft } from 'mutative';
import type { EventId, ListItemId, PaperId } from '#domain/ids.ts';
import type { AuthoredPaper, Letter, LetterReference, Paper, PaperOption } from '#domain/papers/paper.ts';
import type { RichText } from '#domain/papers/richText.ts';
import type { Language } from '#languages/language.ts';
import type { Command, LibraryDraft } from '../command.ts';
import { eventIn, orderAheadOf, setText } from './finding.ts';

export interface PaperRef {
  readonly eventId: EventId;
  readonly paperId: PaperId;
}

/** `enclosed`: papers that are made along with a letter. */
export const createPaper: Command<{
  readonly eventId: EventId;
  readonly paper: Paper;
  readonly enclosed?: readonly Paper[];
}> = {
  name: 'createPaper',
  run: (draft, { eventId, paper, enclosed = [] }) => {
    const event = eventIn(draft, eventId);
    if (event === undefined) return;
    for (const made of [paper, ...enclosed]) event.papersById[made.id] = castDraft(made);
  },
};

/** Takes the paper out of every package and every text it ended, too. */
export const deletePaper: Command<PaperRef> = {
  name: 'deletePaper',
  run: (draft, { eventId, paperId }) => {
    const event = eventIn(draft, eventId);
    if (event === undefined) return;
    delete event.papersById[paperId];
    for (const paper of Object.values(event.papersById)) {
      if (paper.form === 'authored' && paper.endsWithId === paperId) paper.endsWithId = null;
      if (paper.form !== 'letter') continue;
      for (const enclosure of Object.values(paper.enclosuresById)) {
        if (enclosure.paperId === paperId) delete paper.enclosuresById[enclosure.id];
      }
    }
  },
};

export type PaperTextField = 'name' | 'place' | 'salutation' | 'complimentaryClose' | 'addressee';

/** A letter's own texts do nothing on a paper that has none. */
export const editPaperText: Command<
  PaperRef & { readonly field: PaperTextField; readonly language: Language; readonly text: string }
> = {
  name: 'editPaperText',
  run: (draft, { field, language, text, ...ref }) => {
    const paper = paperIn(draft, ref);
    if (paper === undefined) return;
    if (field === 'name') setText(paper.name, language, text);
    else if (paper.form === 'letter') setText(paper[field], language, text);
  },
  mergeKey: ({ paperId, field, language }) => `paper.${paperId}.${field}.${language}`,
};

/** `bout`: only edits of one bout of typing are one step to undo. */
export const editPaperBody: Command<
  PaperRef & { readonly language: Language; readonly body: RichText; readonly bout: number }
> = {
  name: 'editPaperBody',
  run: (draft, { language, body, ...ref }) => {
    const paper = paperIn(draft, ref);
    if (paper === undefined || paper.form === 'generated') return;
    if (body.length === 0) delete paper.body[language];
    else paper.body[language] = castDraft(body);
  },
  mergeKey: ({ paperId, language, bout }) => `paper.${paperId}.body.${language}.${bout}`,
};

/** Sets the language a paper is issued in. */
export const setPaperLanguage: Command<PaperRef & { readonly language: Language }> = {
  name: 'setUpPaper',
  run: (draft, { language, ...ref }) => {
    const paper = paperIn(draft, ref);
    if (paper !== undefined) paper.language = language;
  },
};

export interface LetterSetting {
  readonly officeId?: Letter['officeId'];
  readonly date?: Letter['date'];
  readonly signatory?: string;
  readonly isHandSigned?: boolean;
  readonly references?: readonly LetterReference[];
}

export const setUpLetter: Command<PaperRef & { readonly setting: LetterSetting }> = {
  name: 'setUpPaper',
  run: (draft, { setting, ...ref }) => {
    const letter = letterIn(draft, ref);
    if (letter !== undefined) Object.assign(letter, castDraft(setting));
  },
  mergeKey: ({ paperId, setting }) => `paper.${paperId}.${Object.keys(setting).join('.')}`,
};

export const setUpAuthoredPaper: Command<
  PaperRef & { readonly setting: Partial<Pick<AuthoredPaper, 'date' | 'endsWithId' | 'type'>> }
> = {
  name: 'setUpPaper',
  run: (draft, { setting, ...ref }) => {
    const paper = paperIn(draft, ref);
    if (paper?.form === 'authored') Object.assign(paper, setting);
  },
};

/** The layout of a generated paper. */
export const setPaperType: Command<PaperRef & { readonly type: string }> = {
  name: 'setUpPaper',
  run: (draft, { type, ...ref }) => {
    const paper = paperIn(draft, ref);
    if (paper?.form === 'generated') paper.type = type;
  },
};

export const setPaperOption: Command<PaperRef & { readonly option: string; readonly value: PaperOption }> = {
  name: 'setUpPaper',
  run: (draft, { option, value, ...ref }) => {
    const paper = paperIn(draft, ref);
    if (paper?.form === 'generated') paper.options[option] = value;
  },
  mergeKey: ({ paperId, option }) => `paper.${paperId}.option.${option}`,
};

export const addEnclosure: Command<
  PaperRef & { readonly enclosureId: ListItemId; readonly enclosedId: PaperId }
> = {
  name: 'changeEnclosures',
  run: (draft, { enclosureId, enclosedId, ...ref }) => {
    const letter = letterIn(draft, ref);
    if (letter === undefined) return;
    const order = orderAheadOf(letter.enclosuresById, null);
    letter.enclosuresById[enclosureId] = { id: enclosureId, order, paperId: enclosedId };
  },
};

export const removeEnclosure: Command<PaperRef & { readonly enclosureId: ListItemId }> = {
  name: 'changeEnclosures',
  run: (draft, { enclosureId, ...ref }) => {
    const letter = letterIn(draft, ref);
    if (letter !== undefined) delete letter.enclosuresById[enclosureId];
  },
};

export const moveEnclosure: Command<
  PaperRef & { readonly enclosureId: ListItemId; readonly beforeId: ListItemId | null }
> = {
  name: 'changeEnclosures',
  run: (draft, { enclosureId, beforeId, ...ref }) => {
    const letter = letterIn(draft, ref);
    const enclosure = letter?.enclosuresById[enclosureId];
    if (letter !== undefined && enclosure !== undefined)
      enclosure.order = orderAheadOf(letter.enclosuresById, beforeId, enclosureId);
  },
};

function paperIn(draft: LibraryDraft, { eventId, paperId }: PaperRef): Draft<Paper> | undefined {
  return eventIn(draft, eventId)?.papersById[paperId];
}

function letterIn(draft: LibraryDraft, ref: PaperRef): Draft<Letter> | undefined {
  const paper = paperIn(draft, ref);
  return paper?.form === 'letter' ? paper : undefined;
}
