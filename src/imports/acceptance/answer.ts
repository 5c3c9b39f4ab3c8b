// A programme as an officer would type it: the shape in which answers are kept beside their sheets, and in which what
// was read is compared with them. Marks that only an answer bears ("any of these is right") are optional.

export interface Answer {
  readonly title: string | null;
  readonly venue?: string | null;
  readonly status?: string | null;
  /** When the document was written: 'yyyy-MM-dd'. */
  readonly documentDate?: string | null;
  readonly language?: string | null;
  readonly timezone?: string | null;
  readonly titleAlternatives?: readonly string[];
  /** Rows without hours that are right as sessions and right as none. */
  readonly untimed?: readonly string[];
  readonly days: readonly AnswerDay[];
}

export interface AnswerDay {
  /** 'yyyy-MM-dd'; '--MM-dd' = no year in the text; null = no date in the text. */
  readonly date: string | null;
  readonly label?: string;
  readonly sessions: readonly AnswerSession[];
}

export interface AnswerSession {
  /** "10:00"; null = the text gives no hour. */
  readonly start: string | null;
  readonly end: string | null;
  /** The end is not in the text: it was filled from what follows. */
  readonly endInferred?: boolean;
  readonly title: string;
  readonly titleAlternatives?: readonly string[];
  readonly room: string | null;
  readonly roomOptional?: boolean;
  readonly people: readonly AnswerPerson[];
  /** The row itself is to be confirmed. */
  readonly sessionTbc?: boolean;
  readonly access?: string;
  readonly track?: string;
  readonly themes?: readonly string[];
  /** Neither right nor wrong where it is missing or there. */
  readonly optional?: boolean;
}

export interface AnswerPerson {
  readonly role: string;
  readonly name: string;
  readonly honorific: string | null;
  readonly position: string | null;
  readonly tbc: boolean;
  readonly mode?: string;
  readonly optional?: boolean;
}
