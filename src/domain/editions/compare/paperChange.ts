// Changes to the papers of an event: which there are, what their text says, and how letters are addressed.
import type { Language, LocalText } from '#languages/language.ts';
import type { PaperId } from '../../ids.ts';
import type { RichBlock } from '../../papers/richText.ts';
import type { Day } from '../../time.ts';
import type { ChangeBasics, Ref } from './change.ts';

export type PaperChange =
  | PaperAdded
  | PaperRemoved
  | PaperRenamed
  | PaperTextChanged
  | PaperLineChanged
  | PaperDated
  | PaperSettingChanged
  | PapersReordered
  | PaperNoteChanged;

interface OfPaper extends ChangeBasics {
  readonly paper: Ref<PaperId>;
}

/** It went with the later edition and not with the earlier; it may well have been sent in between. */
export interface PaperAdded extends OfPaper {
  readonly type: 'paper-added';
}

export interface PaperRemoved extends OfPaper {
  readonly type: 'paper-removed';
}

export interface PaperRenamed extends OfPaper {
  readonly type: 'paper-renamed';
  readonly before: LocalText;
  readonly after: LocalText;
}

/** The written text in one language, by passages: paragraphs, headings and items of lists that differ, in their order. */
export interface PaperTextChanged extends OfPaper {
  readonly type: 'paper-text';
  readonly language: Language;
  readonly passages: readonly Passage[];
  /** Words added and removed in all of it. */
  readonly added: number;
  readonly removed: number;
}

export interface Passage {
  /** null = put in. */
  readonly before: PassageText | null;
  /** null = taken out. */
  readonly after: PassageText | null;
}

export interface PassageText {
  readonly block: Exclude<RichBlock, { readonly type: 'list' }>;
  /** How many lists it stands in; 0 = none. */
  readonly depth: number;
  /** Its words; a live field is written as its name in braces: "{event-title}". */
  readonly words: string;
}

/** One of a letter's set lines. */
export interface PaperLineChanged extends OfPaper {
  readonly type: 'paper-line';
  readonly field: 'place' | 'salutation' | 'complimentaryClose' | 'addressee' | 'signatory';
  readonly before: LocalText;
  readonly after: LocalText;
}

export interface PaperDated extends OfPaper {
  readonly type: 'paper-dated';
  readonly before: Day | null;
  readonly after: Day | null;
}

export type PaperSetting =
  | 'office'
  | 'references'
  | 'enclosures'
  | 'recipients'
  | 'hand-signed'
  | 'options'
  | 'language'
  | 'type'
  | 'ends-with';

export interface PaperSettingChanged extends OfPaper {
  readonly type: 'paper-setting';
  readonly setting: PaperSetting;
  /** Of `options`: the names of those that differ. */
  readonly options: readonly string[];
}

export interface PapersReordered extends ChangeBasics {
  readonly type: 'papers-reordered';
}

/** Internal. */
export interface PaperNoteChanged extends OfPaper {
  readonly type: 'paper-note';
  readonly before: string;
  readonly after: string;
}
