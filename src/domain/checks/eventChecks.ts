// What an event has decided about the checks: how grave each is here, and which findings are known and kept quiet.
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import type { Severity } from './finding.ts';

export interface EventChecks {
  /** By check; a check that is absent has its usual severity. */
  readonly severityByCheck: Readonly<Record<string, CheckSetting>>;
  /** By the key of the finding. */
  readonly silencedByKey: Readonly<Record<string, Silence>>;
}

export const CHECK_SETTINGS = ['error', 'warning', 'hint', 'off'] as const;
export type CheckSetting = Severity | 'off';

export interface Silence {
  readonly reason: string;
  readonly on: Day;
}

export const USUAL_CHECKS: EventChecks = { severityByCheck: {}, silencedByKey: {} };

export function checksOf(event: PlannedEvent): EventChecks {
  return event.checks ?? USUAL_CHECKS;
}
