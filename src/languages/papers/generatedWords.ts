// The set phrases of papers made from the event alone: lists, scripts, slips, signs, entries in the Journal. One file a
// language in generated/.
import type { Language } from '../language.ts';
import { ar } from './generated/ar.ts';
import { en } from './generated/en.ts';
import { es } from './generated/es.ts';
import { fr } from './generated/fr.ts';
import { ru } from './generated/ru.ts';
import { zh } from './generated/zh.ts';

export interface GeneratedWords {
  /** Leads the foot of a paper that is not for everybody. */
  readonly marks: Readonly<Record<'delegations' | 'internal', string>>;
  readonly titles: Readonly<Record<'speakers' | 'script' | 'acknowledgements' | 'itinerary', string>>;
  /** "Annotated Provisional Agenda", from "Provisional Agenda". */
  readonly annotated: (agenda: string) => string;
  /** Heads what anybody may know of a session: access, webcast, interpretation. */
  readonly forThePublic: string;
  readonly nobody: string;
  /** Over the guiding questions and over the time limits, where nothing else leads them in. */
  readonly questions: string;
  readonly limits: string;
  readonly columns: Readonly<
    Record<
      'number' | 'speaker' | 'role' | 'answer' | 'minutes' | 'contact' | 'clock' | 'script' | 'meeting',
      string
    >
  >;
  /** Where the invitation stands, by state of a participation. */
  readonly states: Readonly<Record<string, string>>;
  readonly slip: Readonly<Record<'when' | 'where' | 'role' | 'minutes' | 'chair', string>>;
  readonly script: ScriptWords;
  readonly journal: JournalWords;
}

type Around = readonly [ahead: string, behind: string];

/** What a chair says. A session has a number, a title or both. */
export interface ScriptWords {
  readonly greeting: string;
  readonly open: (number: string, title: string) => string;
  readonly themes: string;
  readonly questions: string;
  readonly limits: string;
  readonly thank: (name: string) => string;
  /** What stands before and behind the name, so that the name itself can stand out. */
  readonly giveFloor: Around;
  readonly giveFloorByVideo: Around;
  readonly showMessage: Around;
  readonly readOut: Around;
  readonly comeTo: (item: string) => string;
  readonly openFloor: string;
  readonly close: (number: string) => string;
  /** Not said. */
  readonly suspended: (until: string) => string;
  readonly resumed: string;
  readonly over: (minutes: string, end: string) => string;
  readonly internalNote: string;
}

export interface JournalWords {
  /** By access; an open meeting has no mark. */
  readonly marks: Readonly<Record<string, string>>;
  readonly webcast: string;
  /** "The interactive dialogue on “Fighting Human Trafficking”"; `isNamed`: the title says itself what it is. */
  readonly what: (kind: string, title: string, isNamed: boolean) => string;
  readonly convenedBy: (what: string, convener: string) => string;
  readonly from: (start: string, end: string) => string;
  readonly at: (start: string) => string;
  /** "on Tuesday, 3 April 2012, from 10 a.m. to 1 p.m., in the Trusteeship Council Chamber". */
  readonly meeting: (date: string, hours: string, room: string) => string;
  /** Between meetings on other days or in other rooms, each of which has commas of its own. */
  readonly between: string;
  readonly announce: (what: string, meetings: string) => string;
}

const WORDS: Readonly<Record<Language, GeneratedWords>> = { ar, zh, en, fr, ru, es };

export function generatedWordsIn(language: Language): GeneratedWords {
  return WORDS[language];
}
