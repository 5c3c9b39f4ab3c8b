// What calendars and conference programs say of a programme, in one shape for all of them: sittings with their hours as
// numbers, words as they stand there.
import type { Language } from '#languages/language.ts';
import type { Minutes } from '#domain/time.ts';
import type { ReadingRemark } from '../programme/reading.ts';

export interface ProgrammeFacts {
  readonly title: string;
  readonly venue: string;
  /** IANA name, or empty. */
  readonly timeZone: string;
  /** null = told from the words. */
  readonly language: Language | null;
  readonly sittings: readonly SittingFacts[];
  readonly remarks: readonly SittingRemark[];
  /** What stands in the file and is no part of the programme: cancelled entries. */
  readonly leftOut?: readonly string[];
}

export interface SittingFacts {
  /** The same for the sittings of one session. */
  readonly key: string;
  /** What the source calls the session, the same in its next issue; empty = nothing that lasts. */
  readonly sourceId: string;
  /** 'yyyy-MM-dd'; null = none. */
  readonly date: string | null;
  readonly start: Minutes | null;
  /** May pass 1440. */
  readonly end: Minutes | null;
  /** With its number, as written. */
  readonly title: string;
  readonly subtitle: string;
  readonly room: string;
  readonly track: string;
  /** An id of session-kinds/registry.ts, or words for a kind, or empty. */
  readonly kind: string;
  readonly themes: readonly string[];
  readonly subItems: readonly { readonly text: string; readonly minutes: Minutes | null }[];
  /** Words that have no place of their own: descriptions. */
  readonly remarks: readonly string[];
  readonly people: readonly PersonFacts[];
  readonly isToBeConfirmed: boolean;
}

export interface PersonFacts {
  /** With or without a courtesy title. */
  readonly name: string;
  readonly function: string;
  /** As written; empty = none said. */
  readonly role: string;
  readonly isToBeConfirmed: boolean;
}

/** Something to be told of a session, or of the whole where the key is null. */
export interface SittingRemark {
  readonly kind: ReadingRemark['kind'];
  readonly key: string | null;
  readonly about: string;
}

export const NO_SITTING: SittingFacts = {
  key: '',
  sourceId: '',
  date: null,
  start: null,
  end: null,
  title: '',
  subtitle: '',
  room: '',
  track: '',
  kind: '',
  themes: [],
  subItems: [],
  remarks: [],
  people: [],
  isToBeConfirmed: false,
};
