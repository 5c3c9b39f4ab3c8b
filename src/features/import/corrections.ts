// What a person changed by hand before accepting. It hangs on the keys of what was read, so that it is still there when
// the source is read again with another answer.
import type { PersonId, SessionId } from '#domain/ids.ts';
import type { ProposedPart, ProposedSession, ProposedSitting } from '#domain/importing/proposal.ts';
import type { Stage } from '#domain/editions/stage.ts';
import type { ReadParticipation } from '#imports/programme/reading.ts';
import type { AddedSession } from './byHand.ts';

export interface Corrections {
  readonly event: EventCorrection;
  /** By the place of the day in the source. */
  readonly dates: Readonly<Record<number, string>>;
  readonly sessions: Readonly<Record<string, SessionCorrection>>;
  /** By the place of the day in the source: what it is called besides its date. */
  readonly dayLabels: Readonly<Record<number, string>>;
  /** In the order they were added. */
  readonly added: readonly AddedSession[];
  readonly papersLeft: readonly number[];
  /** By the place of the paper. */
  readonly paperTitles: Readonly<Record<number, string>>;
  /** By the key of the person: who it is, or that it is nobody the library knows. */
  readonly people: Readonly<Record<string, PersonId | typeof SOMEBODY_NEW>>;
  readonly merging: Merging;
  /** Keys of remarks that were ticked off. */
  readonly seen: readonly string[];
}

/** How what was read goes into an event that is there. */
export interface Merging {
  /** Keys of sessions that are added although the event has one like it. */
  readonly added: readonly string[];
  readonly removed: readonly SessionId[];
  /** By the key of a session: the one of the event it is, where somebody chose it. */
  readonly becomes: Readonly<Record<string, SessionId>>;
  /** `seatKey`s of people who stay although the source does not have them. */
  readonly keptPeople: readonly string[];
  readonly isTitleLeft: boolean;
  readonly isRoomLeft: boolean;
}

export const SOMEBODY_NEW = 'new';

export interface EventCorrection {
  readonly title?: string;
  readonly room?: string;
  readonly building?: string;
  readonly timeZone?: string;
  readonly stage?: Stage | null;
}

type Words = Pick<
  ProposedSession,
  'kind' | 'number' | 'title' | 'subtitle' | 'themesLeadIn' | 'access' | 'isToBeConfirmed' | 'note'
>;

export interface SessionCorrection extends Partial<Words> {
  readonly isLeft?: boolean;
  readonly isJoined?: boolean;
  /** Somebody looked, and it is right as it was read. */
  readonly isRight?: boolean;
  /** 'yyyy-MM-dd', where it is another day than the one it stands under. */
  readonly date?: string;
  readonly sittings?: readonly ProposedSitting[];
  readonly parts?: Readonly<Record<string, PartCorrection>>;
  /** Who was added by hand, behind those who were read. */
  readonly people?: readonly ReadParticipation[];
  /** By list and place: the words instead; null = dropped. */
  readonly lines?: Readonly<Record<string, string | null>>;
  /** How many lines were added by hand, behind those that were read. */
  readonly moreLines?: Readonly<Partial<Record<LineList, number>>>;
  /** By place: how long a line in the session takes; null = not said. */
  readonly minutes?: Readonly<Record<number, number | null>>;
}

export interface PartCorrection extends Partial<ProposedPart> {
  readonly isLeft?: boolean;
}

export const NO_CORRECTIONS: Corrections = {
  event: {},
  dates: {},
  dayLabels: {},
  sessions: {},
  added: [],
  papersLeft: [],
  paperTitles: {},
  people: {},
  merging: { added: [], removed: [], becomes: {}, keptPeople: [], isTitleLeft: false, isRoomLeft: false },
  seen: [],
};

export type LineList = 'themes' | 'questions' | 'subItems';

export const lineKey = (list: LineList, place: number): string => `${list} ${place}`;
