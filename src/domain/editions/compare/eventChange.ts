// Changes to what stands over the whole programme: titles, dates, rooms, settings.
import type { Language, LocalText } from '#languages/language.ts';
import type { HouseStyle } from '../../houseStyle.ts';
import type { OfficeId, RoomId } from '../../ids.ts';
import type { Epigraph, FixedGap, Mandate, Numbering } from '../../plannedEvent.ts';
import type { Day } from '../../time.ts';
import type { Stage } from '../stage.ts';
import type { ChangeBasics, Ref } from './change.ts';

export type EventChange =
  | EventReworded
  | EventStageChanged
  | EventKindChanged
  | EpigraphChanged
  | WebsiteChanged
  | TimeZoneChanged
  | LanguagesChanged
  | DaysChanged
  | DayLabelChanged
  | DefaultRoomChanged
  | MandateChanged
  | MandatesReordered
  | GapChanged
  | NumberingChanged
  | HouseStyleChanged
  | RoomChanged
  | OfficeChanged
  | EventInternalsChanged
  | OtherChanged;

export type EventTextField =
  'title' | 'shortTitle' | 'theme' | 'convener' | 'organisers' | 'acknowledgements';

export interface EventReworded extends ChangeBasics {
  readonly type: 'event-reworded';
  readonly field: EventTextField;
  readonly before: LocalText;
  readonly after: LocalText;
}

export interface EventStageChanged extends ChangeBasics {
  readonly type: 'event-stage';
  readonly before: { readonly stage: Stage; readonly label: LocalText };
  readonly after: { readonly stage: Stage; readonly label: LocalText };
}

export interface EventKindChanged extends ChangeBasics {
  readonly type: 'event-kind';
  readonly before: string;
  readonly after: string;
}

export interface EpigraphChanged extends ChangeBasics {
  readonly type: 'epigraph';
  readonly before: Epigraph | null;
  readonly after: Epigraph | null;
}

export interface WebsiteChanged extends ChangeBasics {
  readonly type: 'website';
  readonly before: string;
  readonly after: string;
}

export interface TimeZoneChanged extends ChangeBasics {
  readonly type: 'time-zone';
  readonly before: string;
  readonly after: string;
}

export interface LanguagesChanged extends ChangeBasics {
  readonly type: 'languages';
  readonly before: { readonly main: Language; readonly wanted: readonly Language[] };
  readonly after: { readonly main: Language; readonly wanted: readonly Language[] };
}

export interface DaysChanged extends ChangeBasics {
  readonly type: 'days';
  readonly before: readonly Day[];
  readonly after: readonly Day[];
  /** All days moved by as many days, everything with them; null = otherwise. */
  readonly shift: number | null;
}

export interface DayLabelChanged extends ChangeBasics {
  readonly type: 'day-label';
  readonly day: Ref<Day>;
  readonly before: LocalText;
  readonly after: LocalText;
}

/** Sessions that name no room of their own move with it: each says so as a consequence. */
export interface DefaultRoomChanged extends ChangeBasics {
  readonly type: 'default-room';
  readonly before: RoomId | null;
  readonly after: RoomId | null;
}

/** Added, removed or reworded. */
export interface MandateChanged extends ChangeBasics {
  readonly type: 'mandate';
  readonly before: Mandate | null;
  readonly after: Mandate | null;
}

export interface MandatesReordered extends ChangeBasics {
  readonly type: 'mandates-reordered';
}

export interface GapChanged extends ChangeBasics {
  readonly type: 'gap';
  readonly before: FixedGap | null;
  readonly after: FixedGap | null;
}

export interface NumberingChanged extends ChangeBasics {
  readonly type: 'numbering';
  readonly kind: string;
  readonly before: Numbering | null;
  readonly after: Numbering | null;
}

/** How the event prints: all of it in one change. */
export interface HouseStyleChanged extends ChangeBasics {
  readonly type: 'house-style';
  readonly fields: readonly (keyof HouseStyle)[];
  readonly before: HouseStyle;
  readonly after: HouseStyle;
}

/** What the record of a room says; capacity, booths, changeover, aliases and note are internal. */
export interface RoomChanged extends ChangeBasics {
  readonly type: 'room';
  readonly room: Ref<RoomId>;
  readonly fields: readonly string[];
}

/** The letterhead, the signatory or the addressee of an office that issues papers of the event. */
export interface OfficeChanged extends ChangeBasics {
  readonly type: 'office';
  readonly office: Ref<OfficeId>;
  readonly fields: readonly string[];
}

/** Internal: the notes, or which findings are silenced. */
export interface EventInternalsChanged extends ChangeBasics {
  readonly type: 'event-internals';
  readonly field: 'notes' | 'checks';
}

/** Something stored that no other change knows how to say; so nothing changes in silence. */
export interface OtherChanged extends ChangeBasics {
  readonly type: 'other';
  readonly path: readonly string[];
}
