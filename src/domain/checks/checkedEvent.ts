// All findings of an event, with the event's own rules applied: how grave each is, which are off, which are silenced.
import type { EventId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { checksOf, type Silence } from './eventChecks.ts';
import type { Finding } from './finding.ts';
import { CHECK_IDS, CHECKS, type CheckId } from './registry.ts';

export interface EventFindings {
  /** Errors first, then warnings, then hints; within each by check. */
  readonly open: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

export interface SilencedFinding extends Finding {
  readonly silence: Silence;
}

export const NO_FINDINGS: EventFindings = { open: [], silenced: [] };

export function checkedEvent(library: Library, eventId: EventId): EventFindings {
  const event = library.eventsById[eventId];
  return event === undefined ? NO_FINDINGS : withRules(event, foundIn(event, library));
}

type Found = readonly (readonly [CheckId, ReturnType<Check['look']>])[];

function foundIn(event: PlannedEvent, library: Library): Found {
  return CHECK_IDS.map((id) => [id, CHECKS[id].look(event, library)] as const);
}

function withRules(event: PlannedEvent, all: Found): EventFindings {
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
  return { open: open.sort(byGravity), silenced };
}

const GRAVITY = { error: 0, warning: 1, hint: 2 };

function byGravity(a: Finding, b: Finding): number {
  return GRAVITY[a.severity] - GRAVITY[b.severity];
}
