// One person, or a seat nobody has been named for ("Chair (TBC)"), in one session, in one role.
// The order of participations is protocol order: kept by hand and never re-sorted by the program.
import type { OrderedItem, OrderKey } from '#base/ordered.ts';
import type { LocalText } from '#languages/language.ts';
import type { ParticipationId, PersonId } from '../ids.ts';
import type { Minutes } from '../time.ts';

export interface Participation extends OrderedItem {
  readonly id: ParticipationId;
  readonly order: OrderKey;
  /** An id of people/roles.ts; an unknown one is kept and prints as written. */
  readonly role: string;
  /** null = an unnamed seat. */
  readonly personId: PersonId | null;
  /** The name exactly as printed here, courtesy title included ("H.E Mr. Marc …"); null = the person's name. */
  readonly nameAs: string | null;
  /** The function exactly as printed here; null = the person's first function. */
  readonly functionAs: LocalText | null;
  /** "UNODC Executive Director, Mr. Yury Fedotov": function ahead of the name. */
  readonly isFunctionFirst: boolean;
  /** "In his capacity as 2017 ICAT Chair". */
  readonly capacity: LocalText;
  /** "former UN Special Rapporteur on Trafficking In Persons". */
  readonly formerTitle: LocalText;
  readonly mode: ParticipationMode;
  /** Whether "Video message" stands before the name or behind the function. */
  readonly isModeFirst: boolean;
  readonly state: ParticipationState;
  /** Who came in this one's stead, when the state is `replaced`. */
  readonly replacedById: ParticipationId | null;
  readonly minutes: Minutes | null;
  readonly isPrinted: boolean;
  /** Internal: never printed. */
  readonly note: string;
}

export const PARTICIPATION_MODES = ['in-person', 'live-video', 'video-message', 'read-out'] as const;
export type ParticipationMode = (typeof PARTICIPATION_MODES)[number];

export const PARTICIPATION_STATES = [
  'to-be-invited',
  'invited',
  'tentative',
  'confirmed',
  'declined',
  'replaced',
] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];
