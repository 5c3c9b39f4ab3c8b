// A new session between two rows: which hours it gets, where it stands in the order, and what makes room for it.
import { orderAtEnd, type OrderKey } from '#base/ordered.ts';
import { blankSession } from '../blank.ts';
import type { SessionId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { MovePlan } from './plan.ts';
import { planSchedule, type ScheduleTarget } from './schedule.ts';
import type { Sitting } from './session.ts';

export interface Insertion {
  /** The id the new session will have; no session of the event has it yet. */
  readonly sessionId: SessionId;
  readonly newSittingId: SittingId;
  readonly kind: string;
  readonly target: ScheduleTarget;
}

export interface InsertPlan {
  /** For the new session; null where the row to insert above is not there. */
  readonly sitting: Sitting | null;
  readonly order: OrderKey;
  /** What the sessions that are there do, and what is wrong with all of it. */
  readonly makeRoom: MovePlan;
}

export function planInsert(
  event: PlannedEvent,
  { sessionId, newSittingId, kind, target }: Insertion,
): InsertPlan {
  const order = orderAtEnd(event.sessionsById);
  const session = blankSession(sessionId, order, kind);
  const withIt = { ...event, sessionsById: { ...event.sessionsById, [sessionId]: session } };
  const plan = planSchedule(withIt, sessionId, newSittingId, target);
  return {
    sitting: plan.sittings.find((change) => change.sittingId === newSittingId)?.after ?? null,
    order: plan.orders.find((change) => change.sessionId === sessionId)?.order ?? order,
    makeRoom: withoutSession(plan, sessionId),
  };
}

function withoutSession(plan: MovePlan, id: SessionId): MovePlan {
  return {
    ...plan,
    sittings: plan.sittings.filter(({ sessionId }) => sessionId !== id),
    orders: plan.orders.filter(({ sessionId }) => sessionId !== id),
    offers: plan.offers.map((offer) => ({ ...offer, plan: withoutSession(offer.plan, id) })),
  };
}
