// What reading a programme yields, whatever it was read from: an event in parts, each with the lines of the source it
// came from and how sure the reader is. Nothing here is in the library, and nothing was corrected in silence.
import type { Language } from '#languages/language.ts';
import type { Stage } from '#domain/editions/stage.ts';
import type { ReadPerson } from '#domain/people/readPerson.ts';
import type { Access } from '#domain/programme/session.ts';
import type { Minutes } from '#domain/time.ts';

/** `sure`: it is written so. `likely`: the usual reading of what is written. `guess`: a person should look. */
export type Certainty = 'sure' | 'likely' | 'guess';

export interface Read<Value> {
  readonly value: Value;
  /** Lines of the source, counted from 1, ascending. */
  readonly lines: readonly number[];
  readonly certainty: Certainty;
}

export interface ProgrammeReading {
  /** The source as it came, line by line: what the numbers of lines point into. */
  readonly source: readonly string[];
  readonly language: Language;
  readonly title: Read<string> | null;
  /** Room and place of the whole meeting, as written. */
  readonly venue: Read<string> | null;
  readonly stage: Read<Stage> | null;
  /** When the document was written (a letter's date), not when the meeting is: 'yyyy-MM-dd'. */
  readonly documentDate: Read<string> | null;
  /** IANA name, where the source says one. */
  readonly timeZone: Read<string> | null;
  readonly days: readonly ReadDay[];
  /** Prose that came with the programme, under its headings (concept note, background …). */
  readonly papers: readonly ReadPaper[];
  readonly questions: readonly ReadingQuestion[];
  readonly remarks: readonly ReadingRemark[];
  /** Lines that gave nothing of the programme: prose, letterheads, page furniture. */
  readonly unused: readonly number[];
}

export interface ReadDay {
  /** 'yyyy-MM-dd', or '--MM-dd' where no year is anywhere; null = the source names no date. */
  readonly date: Read<string> | null;
  /** What the day is called besides its date ("Day 1: Youth"), or empty. */
  readonly label: string;
  /** In the order of the source; sessions in parallel stand beside each other. */
  readonly sessions: readonly ReadSession[];
}

export interface ReadSession {
  /** The same for the same source whatever was answered: corrections and answers hang on it. */
  readonly key: string;
  /** What the source calls it, the same in its next issue: a calendar's UID. Absent = a text has no such names. */
  readonly sourceId?: string;
  /** An id of session-kinds/registry.ts. */
  readonly kind: string;
  /** "Panel Discussion 1", as written; empty = not numbered. Never repeated in the title. */
  readonly number: string;
  /** Empty only where the source has nothing but a number. */
  readonly title: Read<string>;
  readonly subtitle: string;
  /** One as a rule; "11AM-1PM 3PM-6PM" in one cell are two; none = the source gives no hour. */
  readonly sittings: readonly ReadSitting[];
  readonly people: readonly ReadParticipation[];
  readonly themesLeadIn: string;
  readonly themes: readonly Read<string>[];
  readonly questions: readonly Read<string>[];
  readonly subItems: readonly ReadSubItem[];
  /** Lines of the row that found no other place: kept, never dropped. */
  readonly remarks: readonly Read<string>[];
  readonly track: string;
  readonly access: Access;
  readonly isToBeConfirmed: boolean;
  /** Everything of this session. */
  readonly lines: readonly number[];
  readonly certainty: Certainty;
}

export interface ReadSitting {
  readonly start: Read<Minutes>;
  /** May pass 1440. null = open-ended. */
  readonly end: Read<Minutes> | null;
  /** The end is not in the source: it is the start of what follows. */
  readonly isEndInferred: boolean;
  /** The hours as written. */
  readonly timeAs: string;
  /** As written; null = none beside the row: that of the day or the meeting holds. */
  readonly room: Read<string> | null;
}

export interface ReadParticipation extends Omit<ReadPerson, 'role'> {
  /** An id of domain/people/roles.ts, or a role as written. */
  readonly role: string;
  /** The label that gave the role, as written; empty = none. */
  readonly roleAs: string;
  readonly lines: readonly number[];
  readonly certainty: Certainty;
}

export interface ReadSubItem extends Read<string> {
  readonly minutes: Minutes | null;
}

export interface ReadPaper {
  readonly title: string;
  readonly blocks: readonly ReadPaperBlock[];
  readonly lines: readonly number[];
}

export type ReadPaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] };

/** What the reader could not tell by itself. Answered, the source is read again with the answer: see ReadingOptions. */
export interface ReadingQuestion {
  /** The same key = the same doubt: one answer settles all alike. */
  readonly key: string;
  readonly kind: ReadingQuestionKind;
  /** Every line the doubt stands in. */
  readonly lines: readonly number[];
  /** What it is about, as written ("03/04/2012", "Animateur:"). */
  readonly about: string;
  /** The first is what was taken meanwhile. */
  readonly answers: readonly ReadingAnswer[];
}

export type ReadingQuestionKind =
  | 'day-or-month'
  | 'half-of-day'
  | 'which-year'
  | 'which-programme'
  | 'is-session'
  | 'which-role'
  | 'is-person'
  | 'is-noon';

export interface ReadingAnswer {
  /** 'day-first', 'month-first', 'am', 'pm', '2012', 'yes', 'no', a role's id … */
  readonly id: string;
  /** A date ('yyyy-MM-dd'), a time in minutes, a role: what the answer would give, to be shown in the reader's language. */
  readonly value: string | number;
}

export type ReadingRemarkKind =
  | 'end-inferred'
  | 'half-of-day-taken'
  | 'year-taken'
  | 'noon-as-midnight'
  | 'end-before-start'
  | 'overlap'
  | 'wrong-weekday'
  | 'relative-time'
  | 'no-hour'
  | 'no-title'
  | 'doubled-name'
  | 'repeated'
  | 'other-programme'
  | 'attachment-read'
  | 'attachment-left'
  | 'too-long';

/** Something the user should know of; nothing was changed because of it. */
export interface ReadingRemark {
  readonly kind: ReadingRemarkKind;
  readonly lines: readonly number[];
  readonly about: string;
  readonly sessionKey: string | null;
}

export interface ReadingOptions {
  /** null = told from the text. */
  readonly language: Language | null;
  /** 'yyyy-MM-dd' of today: lends a year only together with a question or a remark. */
  readonly today: string | null;
  /** Answers by the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
}
