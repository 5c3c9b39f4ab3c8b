// All findings of an event, with the event's own rules applied: how grave each is, which are off, which are silenced.
import type { PlannedEvent } from '../plannedEvent.ts';
import { checksOf, type Silence } from './eventChecks.ts';
import type { Finding, Found } from './finding.ts';
import { CHECKS, type CheckId } from './registry.ts';

export interface EventFindings {
  /** Errors first, then warnings, then hints; within each by check. */
  readonly open: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

export interface SilencedFinding extends Finding {
  readonly silence: Silence;
}

export const NO_FINDINGS: EventFindings = { open: [], silenced: [] };

export type FoundByCheck = readonly (readonly [CheckId, readonly Found[]])[];

export function withRules(event: PlannedEvent, all: FoundByCheck): EventFindings {
  const { severityByCheck, silencedByKey } = checksOf(event);
  const open: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const [checkId, found] of all) {
    const severity = severityByCheck[checkId] ?? CHECKS[checkId].severity;
    if (severity === 'off') continue;
    for (const one of found) {
      const finding = { ...one, checkId, severity };
      const silence = silencedByKey[one.key];
      if (silence === undefined) open.push(finding);
      else silenced.push({ ...finding, silence });
    }
  }
  if (open.length + silenced.length === 0) return NO_FINDINGS;
  return { open: open.sort(byGravity), silenced };
}

const GRAVITY = { error: 0, warning: 1, hint: 2 };

function byGravity(a: Finding, b: Finding): number {
  return GRAVITY[a.severity] - GRAVITY[b.severity];
}
