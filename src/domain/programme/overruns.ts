// Where a stretch, laid out again, no longer fits ahead of what is fixed to the clock, and by how many minutes.
import type { Minutes } from '../time.ts';
import type { MoveProblem } from './plan.ts';
import { reachOf, startsOf, type Stretch } from './track.ts';

/** Something that no longer fits ahead of what is fixed. */
export interface Overrun {
  readonly problem: MoveProblem;
  readonly stretch: Stretch;
  readonly minutes: Minutes;
}

/** Only what the push brings about: a stretch that ran over as far before is not its doing. */
export function overrunOf(old: Stretch, stretch: Stretch): readonly Overrun[] {
  const limit = stretch.before;
  const reach = reachOf(stretch);
  if (limit === null || reach === null || reach <= Math.max(limit.start, reachOf(old) ?? 0)) return [];
  const minutes = reach - limit.start;
  const starts = startsOf(stretch);
  const last = stretch.items.find(({ sittingId, length }) => (starts.get(sittingId) ?? 0) + length === reach);
  if (last === undefined) return [];
  const { sessionId } = last;
  if (limit.gapId !== null) {
    const problem = {
      severity: 'impossible',
      kind: 'runs-into-gap',
      sessionId,
      gapId: limit.gapId,
      minutes,
    } as const;
    return [{ problem, stretch, minutes }];
  }
  if (limit.sessionId === null) return [];
  const otherSessionId = limit.sessionId;
  const problem = {
    severity: 'impossible',
    kind: 'runs-into-sitting',
    sessionId,
    otherSessionId,
    minutes,
  } as const;
  return [{ problem, stretch, minutes }];
}
