// The shape of a check: a rule that looks at one event in its library and says what it finds. It changes nothing, knows
// no clock, and must be quiet where all is right: a check that cries wolf is turned off.
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Found, Severity } from './finding.ts';

export const CHECK_GROUPS = ['time-and-place', 'people', 'words'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

export interface Check {
  readonly group: CheckGroup;
  /** Unless the event says otherwise. */
  readonly severity: Severity;
  readonly look: (event: PlannedEvent, library: Library) => readonly Found[];
}
