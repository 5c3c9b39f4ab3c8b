// All findings of an event, with the event's own rules applied: how grave each is, which are off, which are silenced.
import type { PlannedEvent } from '../plannedEvent.ts';
import { checksOf, type Silence } from './eventChecks.ts';
import type { Finding, Found } from './finding.ts';
import type { Fix } from './fix.ts';
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
    for (const one of found.length > 1 ? joined(found) : found) {
      const finding = { ...one, checkId, severity };
      const silence = silencedByKey[one.key];
      if (silence === undefined) open.push(finding);
      else silenced.push({ ...finding, silence });
    }
  }
  if (open.length + silenced.length === 0) return NO_FINDINGS;
  return { open: open.sort(byGravity), silenced };
}

/** What has one key is one matter: it is told once, and its fix mends every place of it. */
function joined(found: readonly Found[]): Iterable<Found> {
  const byKey = new Map<string, Found>();
  for (const one of found) {
    const first = byKey.get(one.key);
    byKey.set(one.key, first === undefined ? one : { ...first, fix: joinedFix(first.fix, one.fix) });
  }
  return byKey.values();
}

function joinedFix(first: Fix | null, second: Fix | null): Fix | null {
  if (first?.kind !== 'change' || second?.kind !== 'change') return first;
  const paths = new Set(first.changes.map(({ path }) => path.join('/')));
  const more = second.changes.filter(({ path, isSplit }) => isSplit !== true && !paths.has(path.join('/')));
  return { ...first, changes: [...first.changes, ...more] };
}

const GRAVITY = { error: 0, warning: 1, hint: 2 };

function byGravity(a: Finding, b: Finding): number {
  return GRAVITY[a.severity] - GRAVITY[b.severity];
}
