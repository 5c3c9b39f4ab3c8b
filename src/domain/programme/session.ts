// A session: one row of the programme, with the stretches of time it sits and the people who take part.
// Values only; how a session moves is in the files beside this one, how a kind behaves in session-kinds/.
import type { OrderedItem, OrderKey } from '#base/ordered.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { ListItemId, ParticipationId, RoomId, SessionId, SittingId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { Day, Minutes } from '../time.ts';

export interface Session extends OrderedItem {
  readonly id: SessionId;
  /** Decides between rows that start at the same time, and places rows that have no time. */
  readonly order: OrderKey;
  /** An id of session-kinds/registry.ts; an unknown one is kept and behaves as `other`. */
  readonly kind: string;
  readonly title: LocalText;
  readonly subtitle: LocalText;
  /** Printed instead of the computed number ("Panel II"); null = computed. */
  readonly numberAs: LocalText | null;
  readonly sittingsById: Readonly<Record<SittingId, Sitting>>;
  readonly participationsById: Readonly<Record<ParticipationId, Participation>>;
  /** A label printed over the people of one role instead of the usual one; empty text = no label. */
  readonly roleLabelsByRole: Readonly<Record<string, LocalText>>;
  readonly themesLeadIn: LocalText;
  readonly themesById: Readonly<Record<ListItemId, ListItem>>;
  readonly questionsLeadIn: LocalText;
  readonly questionsById: Readonly<Record<ListItemId, ListItem>>;
  readonly subItemsById: Readonly<Record<ListItemId, SubItem>>;
  readonly floorRulesById: Readonly<Record<ListItemId, FloorRule>>;
  readonly listOfSpeakers: ListOfSpeakers;
  readonly access: Access;
  readonly isWebcast: boolean;
  readonly interpretation: readonly Language[];
  readonly isToBeConfirmed: boolean;
  /** Internal: never printed. */
  readonly note: string;
}

export interface Sitting {
  readonly id: SittingId;
  readonly day: Day;
  /** Minutes from midnight on the wall clock of the event's zone; null = untimed. */
  readonly start: Minutes | null;
  /** May pass 1440 (the small hours of the next day); null = open-ended. Never set without a start. */
  readonly end: Minutes | null;
  /** null = the event's default room. */
  readonly roomId: RoomId | null;
  /** Keeps its hours when other sessions push. */
  readonly isFixed: boolean;
  /** The hours exactly as typed ("10.15-10:30"); printed only while it still says the same start and end. */
  readonly timeAs: string | null;
}

/** One theme or one guiding question. */
export interface ListItem extends OrderedItem {
  readonly id: ListItemId;
  readonly text: LocalText;
  readonly isEmphasised: boolean;
}

/** A line inside a session: "Interactive Q and A", "Summaries of the Chairs of two Panel discussions". */
export interface SubItem extends OrderedItem {
  readonly id: ListItemId;
  readonly text: LocalText;
  readonly minutes: Minutes | null;
  /** Sessions this line draws on: the panels whose chairs report. */
  readonly sessionIds: readonly SessionId[];
}

/** How long someone may speak: "Member States, observers … no more than 3 minutes each". */
export interface FloorRule extends OrderedItem {
  readonly id: ListItemId;
  readonly who: LocalText;
  readonly minutes: Minutes | null;
}

export const LISTS_OF_SPEAKERS = ['unstated', 'none', 'open', 'closed'] as const;
export type ListOfSpeakers = (typeof LISTS_OF_SPEAKERS)[number];

export const ACCESSES = ['unstated', 'open', 'closed', 'by-invitation'] as const;
export type Access = (typeof ACCESSES)[number];

const byDayAndStart = (a: Sitting, b: Sitting): number =>
  a.day !== b.day
    ? a.day < b.day
      ? -1
      : 1
    : (a.start ?? -1) - (b.start ?? -1) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A session's sittings by day and start; untimed ones lead their day. */
export function sittingsOf(session: Session): readonly Sitting[] {
  return Object.values(session.sittingsById).sort(byDayAndStart);
}
