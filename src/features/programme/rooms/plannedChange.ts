// What the plan in the hand would do to one sitting. Looked up by every box at every step of a drag, so it is worked
// out once for each plan.
import type { SessionId, SittingId } from '#domain/ids.ts';
import type { MovePlan, SittingChange } from '#domain/programme/plan.ts';
import type { Lift } from '../programmeStore.ts';

const known = new WeakMap<MovePlan, ReadonlyMap<SittingId, SittingChange>>();

export function plannedChange(plan: MovePlan | undefined, sittingId: SittingId): SittingChange | null {
  if (plan === undefined || plan.sittings.length === 0) return null;
  let changes = known.get(plan);
  if (changes === undefined) {
    changes = new Map(plan.sittings.map((change) => [change.sittingId, change]));
    known.set(plan, changes);
  }
  return changes.get(sittingId) ?? null;
}

/** Whether the sitting itself is in the hand, or only makes way. */
export function isInHand(lift: Lift | null, sittingId: SittingId): boolean {
  return lift?.carried.type === 'sittings' && lift.carried.refs.some((ref) => ref.sittingId === sittingId);
}

/** `bad` where the plan cannot be, `warn` where something about this session is amiss. */
export function toneOfChange(plan: MovePlan, sessionId: SessionId): 'bad' | 'warn' | 'good' {
  if (!plan.isPossible) return 'bad';
  const isAmiss = plan.problems.some(
    (problem) =>
      ('sessionId' in problem && problem.sessionId === sessionId) ||
      ('otherSessionId' in problem && problem.otherSessionId === sessionId),
  );
  return isAmiss ? 'warn' : 'good';
}
