// What is said of a programme that changed: sentences, headings and counts. One file a language beside this one. Each
// sentence begins with the session, person or paper concerned; a language that would have to know the gender or the
// case of a title says the change as a noun instead ("Table ronde II – nouvel horaire : …").
import type { Language } from '../../language.ts';
import type { Gender } from '../paperWords.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** What has a value that may differ, or is there or not. */
export type ChangeLabel =
  | 'title'
  | 'short-title'
  | 'event-theme'
  | 'convener'
  | 'organisers'
  | 'acknowledgements'
  | 'stage'
  | 'kind'
  | 'epigraph'
  | 'website'
  | 'time-zone'
  | 'languages'
  | 'days'
  | 'day-heading'
  | 'room'
  | 'mandate'
  | 'order-of-mandates'
  | 'break'
  | 'numbering'
  | 'layout'
  | 'room-details'
  | 'office'
  | 'notes'
  | 'findings'
  | 'other'
  | 'subtitle'
  | 'lead-in'
  | 'access'
  | 'list-of-speakers'
  | 'webcast'
  | 'interpretation'
  | 'role-label'
  | 'theme'
  | 'question'
  | 'line'
  | 'floor-rule'
  | 'themes'
  | 'questions'
  | 'lines'
  | 'floor-rules'
  | 'order-of-lines'
  | 'order-of-people'
  | 'fixed-hours'
  | 'role'
  | 'courtesy-title'
  | 'function'
  | 'capacity'
  | 'former-title'
  | 'mode'
  | 'minutes'
  | 'invitation'
  | 'arrangement'
  | 'personal-details'
  | 'name'
  | 'place'
  | 'salutation'
  | 'close'
  | 'addressee'
  | 'signatory'
  | 'date'
  | 'references'
  | 'enclosures'
  | 'recipients'
  | 'signature'
  | 'options'
  | 'language'
  | 'appended-paper'
  | 'order-of-papers';

export type PersonVerb =
  | 'added'
  | 'removed'
  | 'named'
  | 'unnamed'
  | 'confirmed'
  | 'unsure'
  | 'declined'
  | 'returned'
  | 'gave-way'
  | 'listed'
  | 'unlisted';

export interface Who {
  /** As printed; empty = a seat nobody is named for. */
  readonly name: string;
  readonly gender: Gender;
  /** In the middle of a sentence: "panellist". */
  readonly role: string;
}

/** One thing that is another than before: "3pm", "4:30pm". */
export interface FromTo {
  readonly part: 'day' | 'time' | 'room';
  readonly before: string;
  readonly after: string;
}

export type Counted =
  | 'moved'
  | 'sessionsAdded'
  | 'sessionsRemoved'
  | 'peopleAdded'
  | 'peopleRemoved'
  | 'namesCorrected'
  | 'other';

export type GroupHeading = 'everybody' | 'chairs' | 'conference-officers' | 'interpreters' | 'internal';

export interface ChangeWords {
  readonly title: string;
  /** Heads what one person gets. */
  readonly slipTitle: string;
  /** "From the Tentative Programme of 21 February 2012 to the Programme of 26 March 2012". */
  readonly between: (before: string, after: string) => string;
  /** "Tentative Programme", "21 February 2012"; either may be empty. */
  readonly programmeOf: (programme: string, date: string) => string;
  readonly unchanged: string;
  readonly nothingToCompare: string;
  readonly wholeMeeting: string;
  readonly papers: string;
  readonly audiences: Readonly<Record<GroupHeading, string>>;
  readonly count: Readonly<Record<Counted, (count: number) => string>>;

  /** `of` = the session, person or paper; empty = the meeting as a whole. */
  readonly changed: (of: string, label: ChangeLabel, before: string, after: string) => string;
  /** `value` may be empty: there it is said no further. */
  readonly added: (of: string, label: ChangeLabel, value: string) => string;
  readonly removed: (of: string, label: ChangeLabel, value: string) => string;
  /** Where nobody needs to read what it was and what it is. */
  readonly altered: (of: string, label: ChangeLabel) => string;

  readonly moved: (what: string, steps: readonly FromTo[]) => string;
  readonly untimed: string;
  /** Between sentences that share a line. */
  readonly semicolon: string;
  readonly noRoom: string;
  /** Only the end is another; empty = open. */
  readonly ends: (what: string, before: string, after: string) => string;
  readonly sessionAdded: (what: string, where: string) => string;
  readonly sessionRemoved: (what: string) => string;
  readonly split: (what: string, parts: string) => string;
  readonly merged: (parts: string, what: string) => string;
  readonly scheduled: (what: string, where: string) => string;
  readonly unscheduled: (what: string) => string;
  readonly sits: (what: string, before: string, after: string) => string;
  /** It now stands behind `previous`, or first where that is empty. */
  readonly follows: (what: string, previous: string) => string;
  readonly renumbered: (before: string, after: string) => string;
  readonly becameUnsure: (what: string) => string;
  readonly becameSure: (what: string) => string;
  readonly lineMoved: (from: string, label: ChangeLabel, value: string, to: string) => string;
  readonly linesToPaper: (of: string, label: ChangeLabel, paper: string) => string;
  readonly linesFromPaper: (of: string, label: ChangeLabel, paper: string) => string;
  readonly allDaysMoved: (before: string, after: string) => string;

  readonly person: (verb: PersonVerb, who: Who, session: string) => string;
  readonly replaced: (before: string, after: Who, session: string) => string;
  readonly personMoved: (who: Who, from: string, to: string) => string;
  readonly corrected: (before: string, after: string, name: string) => string;
  /** "Ms. Somaly Mam (Panel I)". */
  readonly personIn: (name: string, sessions: string) => string;
  readonly inPerson: string;

  readonly paperAdded: (paper: string) => string;
  readonly paperRemoved: (paper: string) => string;
  readonly textChanged: (of: string, added: number, removed: number) => string;
}

const WORDS: Readonly<Record<Language, ChangeWords>> = { ar, zh, en, fr, ru, es };

export function changeWordsIn(language: Language): ChangeWords {
  return WORDS[language];
}
