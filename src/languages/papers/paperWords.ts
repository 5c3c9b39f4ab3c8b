// The words a paper needs of its own, whatever the event: stages, roles, column titles, set phrases.
// One file a language beside this one; a language without its file prints in English until it has one.
import type { Language } from '../language.ts';
import { en } from './en.ts';

export interface PaperWords {
  readonly timeColumn: string;
  readonly programmeColumn: string;
  /** By stage: "Tentative Programme", "Provisional Agenda". */
  readonly programmeByStage: Readonly<Record<string, string>>;
  readonly agendaByStage: Readonly<Record<string, string>>;
  /** In brackets behind a name: "final". */
  readonly stages: Readonly<Record<string, string>>;
  /** In the middle of a sentence: "interactive dialogue". */
  readonly eventKinds: Readonly<Record<string, string>>;
  readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
  readonly meetingsByPartOfDay: Readonly<Record<PartOfDay, string>>;
  /** The label over, or the title beside, the people of one role; an unknown role is given back as a title. */
  readonly roleLabel: (role: string, people: readonly Gender[], spelling: PaperSpelling) => string;
  /** "Panellists:", with the space before the colon where a language has one. */
  readonly withColon: (words: string) => string;
  readonly toBeConfirmed: string;
  readonly modes: Readonly<Record<string, string>>;
  /** "Video message from Professor …". */
  readonly modeFrom: (mode: string) => string;
  readonly noTitle: string;
  readonly access: Readonly<Record<string, string>>;
  readonly webcast: string;
  readonly interpretation: (languages: readonly Language[]) => string;
  readonly listOfSpeakers: Readonly<Record<string, string>>;
  readonly floorRule: (who: string, minutes: number | null) => string;
  readonly minutes: (count: number) => string;
  /** "my letter dated 21 February 2012"; only the dates where the text before already speaks of letters. */
  readonly earlierLetters: (dates: string, count: number, before: string) => string;
  readonly resolution: (symbol: string) => string;
  readonly ofDate: (what: string, date: string) => string;
  readonly quoted: (words: string) => string;
  /** "two", "three"; figures above twenty. */
  readonly cardinal: (count: number) => string;
  /** The letter's set phrases, for a new one. */
  readonly salutation: string;
  readonly complimentaryClose: string;
  readonly enclosures: (count: number) => string;
  readonly page: (number: string, total: string) => string;
  /** What a live field that finds nothing is called: "[event title missing]". */
  readonly missing: (what: string) => string;
  readonly fieldNames: Readonly<Record<string, string>>;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export type Gender = 'female' | 'male' | 'unknown';

export interface PaperSpelling {
  readonly panellist: 'panellist' | 'panelist';
}

const WORDS: Readonly<Partial<Record<Language, PaperWords>>> = { en };

export function paperWordsIn(language: Language): PaperWords {
  return WORDS[language] ?? en;
}
