// The shape of a check: a rule that looks at one event in its surroundings and says what it finds. It changes nothing,
// knows no clock, and must be quiet where all is right: a check that cries wolf is turned off.
import type { PersonId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { NamePair } from '../people/sameNamePairs.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Found, Severity } from './finding.ts';
import type { MeetingElsewhere } from './occupations.ts';

export const CHECK_GROUPS = ['time-and-place', 'people', 'words'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

export interface Check {
  readonly group: CheckGroup;
  /** Unless the event says otherwise. */
  readonly severity: Severity;
  /** Asks `elsewhere`, and so is looked at again when another event changes. */
  readonly isAcross?: true;
  readonly look: (event: PlannedEvent, around: Surroundings) => readonly Found[];
}

/**
 * What an event is looked at in. A check may ask for the event's own people and rooms, for what sits where those are,
 * and for editions; it is looked at again only when one of these has changed.
 */
export interface Surroundings {
  readonly library: Pick<Library, 'peopleById' | 'roomsById' | 'editionsById'>;
  /** Sittings of other events that fall together with those of this one, in its rooms and with its people. */
  readonly elsewhere: (event: PlannedEvent) => readonly MeetingElsewhere[];
  /** Records that are likely the same person as this one. */
  readonly likeNames: (personId: PersonId) => readonly NamePair[];
}
