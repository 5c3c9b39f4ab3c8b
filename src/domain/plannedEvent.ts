// One meeting to be held, on one or more days: everything the programme, the letters and the calendar are made from.
// Hand-kept order lives in keys on the items, and whatever can be computed (ends, clashes, "Panel II") is not here.
import type { OrderedItem } from '#base/ordered.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { EventChecks } from './checks/eventChecks.ts';
import type { Stage } from './editions/stage.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { EventId, GapId, ListItemId, PaperId, RoomId, SessionId } from './ids.ts';
import type { OriginalsById } from './importing/original.ts';
import type { Paper } from './papers/paper.ts';
import type { Session } from './programme/session.ts';
import type { Day, Minutes } from './time.ts';

export interface PlannedEvent {
  readonly id: EventId;
  readonly title: LocalText;
  readonly shortTitle: LocalText;
  /** An open list: see EVENT_KINDS. */
  readonly kind: string;
  readonly stage: Stage;
  /** A free label beside the stage ("Rev.2"). */
  readonly stageLabel: LocalText;
  readonly mainLanguage: Language;
  /** The official languages the papers are wanted in. */
  readonly languages: readonly Language[];
  readonly theme: LocalText;
  readonly epigraph: Epigraph | null;
  readonly mandatesById: Readonly<Record<ListItemId, Mandate>>;
  readonly convener: LocalText;
  readonly organisers: LocalText;
  readonly acknowledgements: LocalText;
  readonly website: string;
  /** IANA name: "America/New_York". Every time of the event is on this zone's wall clock. */
  readonly timeZone: string;
  readonly daysByDate: Readonly<Record<Day, EventDay>>;
  readonly defaultRoomId: RoomId | null;
  readonly sessionsById: Readonly<Record<SessionId, Session>>;
  /** Gaps fixed to the clock, such as lunch 13:00 to 15:00. Other gaps are just the holes between sessions. */
  readonly gapsById: Readonly<Record<GapId, FixedGap>>;
  /** How the sessions of a kind are numbered, by session kind; a kind that is absent is not numbered. */
  readonly numberingByKind: Readonly<Record<string, Numbering>>;
  readonly houseStyle: HouseStyle;
  readonly papersById: Readonly<Record<PaperId, Paper>>;
  /** Absent = every check as usual, nothing silenced. */
  readonly checks?: EventChecks;
  /** Absent = this is the draft; otherwise the draft is parked, and this "what if" stands in its place. */
  readonly alternative?: { readonly name: string };
  /** The highest number an edition was ever given; it never falls. Absent = none was given, or its own editions tell. */
  readonly editionsIssued?: number;
  /** What it was imported from. Internal: never printed, in no edition. Absent = it was made here. */
  readonly originalsById?: OriginalsById;
  /** Internal: never printed. */
  readonly notes: string;
}

export interface EventDay {
  readonly date: Day;
  readonly label: LocalText;
}

export interface Epigraph {
  readonly text: LocalText;
  readonly author: LocalText;
  readonly date: Day | null;
}

/** What the meeting is held under: "General Assembly resolution 71/287 of 4 May 2017". */
export interface Mandate extends OrderedItem {
  readonly id: ListItemId;
  readonly symbol: string;
  readonly date: Day | null;
  readonly title: LocalText;
}

export interface FixedGap {
  readonly id: GapId;
  readonly day: Day;
  readonly start: Minutes;
  readonly end: Minutes;
  /** null = in every room. */
  readonly roomId: RoomId | null;
  readonly label: LocalText;
}

export interface Numbering {
  /** "Interactive Panel Discussion {n}", "Panel {n}". */
  readonly pattern: LocalText;
  readonly numerals: 'roman' | 'arabic';
}

export const EVENT_KINDS = [
  'interactive-dialogue',
  'thematic-debate',
  'hearing',
  'high-level-meeting',
  'consultation',
  'briefing',
  'commemoration',
  'side-event',
  'conference',
  'workshop',
  'other',
] as const;

/** The event's days in the order of the calendar. */
export function daysOf(event: PlannedEvent): readonly EventDay[] {
  return Object.values(event.daysByDate).sort((a, b) => (a.date < b.date ? -1 : 1));
}
