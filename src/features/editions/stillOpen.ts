// What would still be open if an edition went out at a stage: errors of the checks, and for a final one whatever waits
// to be confirmed, even where the event's own rules do not look at that.
import { CHECKS } from '#domain/checks/registry.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { isFinal } from '#domain/checks/stages.ts';
import type { Stage } from '#domain/editions/stage.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';

/** `found`: the findings of the draft as it stands. Errors first; empty where the stage allows for openness. */
export function stillOpen(
  library: Library,
  event: PlannedEvent,
  stage: Stage,
  found: readonly Finding[],
): readonly Finding[] {
  const issued = { ...event, stage };
  if (!isFinal(issued)) return [];
  const around = { library, elsewhere: () => [], likeNames: () => [] };
  const silenced = event.checks?.silencedByKey ?? {};
  const asked = ASKED.flatMap((checkId) => {
    const { severity, look } = CHECKS[checkId];
    return look(issued, around).map((one): Finding => ({ ...one, checkId, severity }));
  });
  const keys = new Set(asked.map(({ key }) => key));
  const errors = found.filter(({ severity, key }) => severity === 'error' && !keys.has(key));
  return [...errors, ...asked.filter(({ key }) => silenced[key] === undefined)];
}

const ASKED = ['open-in-final', 'unscheduled-in-final'] as const;
