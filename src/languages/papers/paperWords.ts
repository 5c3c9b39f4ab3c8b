// The words a paper needs of its own, whatever the event: stages, roles, column titles, set phrases.
// One file a language beside this one. They come with the papers' own code, which no first screen loads: together they
// are smaller than one font, and a paper can be made in any language without waiting for anything.
import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import type { Courtesy } from './courtesy.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

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
  /** What stands before the name: "Video message from" Professor …, "Message vidéo :" M. … */
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
  /** "General Assembly resolution 71/287"; without its noun where the text before has it already. */
  readonly resolution: (symbol: string, before?: string) => string;
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
  /** Between a name and a function, a place and a date. */
  readonly comma: string;
  /** Between a label and what follows it: nothing behind a Chinese colon. */
  readonly gap: string;
  /** Opened and closed, with the space before where there is one. */
  readonly brackets: readonly [open: string, close: string];
  /** The date of a letter, alone or behind the place and its comma: "New York, le 21 février 2012". */
  readonly letterDate: (date: string, isBehindPlace: boolean) => string;
  /** The courtesy title as it stands before a name and behind it: ["H.E. Mr.", ""], ["", "先生阁下"]. */
  readonly courtesy: (courtesy: Courtesy) => readonly [ahead: string, behind: string];
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export type Gender = 'female' | 'male' | 'unknown';

export interface PaperSpelling {
  readonly panellist: 'panellist' | 'panelist';
}

const WORDS: Readonly<Record<Language, PaperWords>> = { ar, zh, en, fr, ru, es };

export function paperWordsIn(language: Language): PaperWords {
  return WORDS[language];
}
