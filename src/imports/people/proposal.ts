// What reading a list of people yields: each person in parts, with the line it was read from, and the lines that gave
// nobody. Nothing of it is in the library yet.

export interface ProposedPerson {
  /** Counted from 1. */
  readonly line: number;
  /** The line as it came. */
  readonly source: string;
  readonly honorific: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly isFamilyNameFirst: boolean;
  readonly function: string;
  readonly state: string;
  readonly organisation: string;
  readonly contact: string;
}

export interface ImportProblem {
  readonly kind: 'no-name' | 'line-too-long' | 'too-many' | 'nothing';
  /** 0 = the whole text. */
  readonly line: number;
  readonly source: string;
}

export interface PeopleImport {
  readonly people: readonly ProposedPerson[];
  readonly problems: readonly ImportProblem[];
  /** What each column of a table was taken for; null where the text is a list. */
  readonly columns: readonly Column[] | null;
}

export type Column =
  'name' | 'honorific' | 'given' | 'family' | 'function' | 'state' | 'organisation' | 'contact' | 'unused';

export const LONGEST_LINE = 3_000;
export const MOST_PEOPLE = 20_000;
/** Bytes or characters: far more than any list of names. */
export const LARGEST = 5_000_000;
