// A move, worked out but not yet made: what changes, what is wrong with it, what could be done instead.
// The screen shows it while dragging, a command carries it out, and its inverse takes it back. Data only, no prose.
import type { OrderKey } from '#base/ordered.ts';
import type { GapId, PersonId, RoomId, SessionId, SittingId } from '../ids.ts';
import type { EventDay, FixedGap, PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import type { Session, Sitting } from './session.ts';

export interface MovePlan {
  readonly sittings: readonly SittingChange[];
  readonly orders: readonly OrderChange[];
  readonly gaps: readonly GapChange[];
  readonly days: readonly DayChange[];
  readonly problems: readonly MoveProblem[];
  /** False where a problem forbids the drop; the changes then show what it would have been. */
  readonly isPossible: boolean;
  readonly offers: readonly Offer[];
}

export interface SittingRef {
  readonly sessionId: SessionId;
  readonly sittingId: SittingId;
}

export interface SittingChange extends SittingRef {
  /** null = the sitting is new. */
  readonly before: Sitting | null;
  /** null = the sitting goes. */
  readonly after: Sitting | null;
}

export interface OrderChange {
  readonly sessionId: SessionId;
  readonly before: OrderKey;
  readonly order: OrderKey;
}

export interface GapChange {
  readonly gapId: GapId;
  readonly before: FixedGap | null;
  readonly after: FixedGap | null;
}

export interface DayChange {
  readonly date: Day;
  readonly before: EventDay | null;
  readonly after: EventDay | null;
}

/** `warning`: amber, the move can be made. `impossible`: red, it cannot. Lengths in minutes. */
export type MoveProblem = { readonly severity: 'warning' | 'impossible' } & MoveProblemFacts;

export type MoveProblemFacts =
  /** Runs over the start of something fixed to the clock. */
  | {
      readonly kind: 'runs-into-sitting';
      readonly sessionId: SessionId;
      readonly otherSessionId: SessionId;
      readonly minutes: Minutes;
    }
  | {
      readonly kind: 'runs-into-gap';
      readonly sessionId: SessionId;
      readonly gapId: GapId;
      readonly minutes: Minutes;
    }
  /** Two sittings overlap in one room; a null room is that of an event which names none. */
  | {
      readonly kind: 'room-taken';
      readonly sessionId: SessionId;
      readonly otherSessionId: SessionId;
      readonly roomId: RoomId | null;
      readonly minutes: Minutes;
    }
  | {
      readonly kind: 'person-elsewhere';
      readonly personId: PersonId;
      readonly sessionId: SessionId;
      readonly otherSessionId: SessionId;
      readonly minutes: Minutes;
    }
  /** Earlier, by so many minutes, than anything on that day has begun so far. */
  | { readonly kind: 'before-first'; readonly sessionId: SessionId; readonly minutes: Minutes }
  /** Would begin on the day before. */
  | { readonly kind: 'before-midnight'; readonly sessionId: SessionId; readonly minutes: Minutes }
  /** Ends in the small hours of the next day. */
  | { readonly kind: 'past-midnight'; readonly sessionId: SessionId; readonly minutes: Minutes }
  | { readonly kind: 'end-before-start'; readonly sessionId: SessionId; readonly minutes: Minutes }
  /** The sitting is fixed to the clock and does not push. */
  | { readonly kind: 'is-fixed'; readonly sessionId: SessionId }
  /** The rows it was dropped between are in other rooms: its own room keeps its order, so its hours stay. */
  | { readonly kind: 'keeps-its-hours'; readonly sessionId: SessionId }
  /** What was asked needs a time, and there is none. */
  | { readonly kind: 'is-untimed'; readonly sessionId: SessionId }
  /** A point to split at that is not inside the sitting. */
  | { readonly kind: 'not-inside'; readonly sessionId: SessionId; readonly at: Minutes }
  /** The other day already has sittings or gaps. */
  | { readonly kind: 'day-occupied'; readonly day: Day }
  /** The session, sitting or row is not, or no longer, in the event. */
  | { readonly kind: 'not-there' };

export interface Offer {
  readonly kind: OfferKind;
  /** By how much something shrinks; 0 for `place-anyway`. */
  readonly minutes: Minutes;
  /** What shrinks: the session, or the fixed gap; both null where a planned hole shrinks. */
  readonly sessionId: SessionId | null;
  readonly gapId: GapId | null;
  /** Ready to carry out; it has no offers of its own. */
  readonly plan: MovePlan;
}

export type OfferKind = 'shrink-gap' | 'shorten-session' | 'place-anyway';

export const EMPTY_PLAN: MovePlan = {
  sittings: [],
  orders: [],
  gaps: [],
  days: [],
  problems: [],
  isPossible: true,
  offers: [],
};

export function planOf(parts: Partial<Omit<MovePlan, 'isPossible'>>): MovePlan {
  const problems = parts.problems ?? [];
  return {
    ...EMPTY_PLAN,
    ...parts,
    isPossible: problems.every(({ severity }) => severity !== 'impossible'),
  };
}

/** A plan that changes nothing and says why. */
export function impossible(...problems: readonly MoveProblemFacts[]): MovePlan {
  return planOf({ problems: problems.map((problem) => ({ severity: 'impossible', ...problem })) });
}

export function changesNothing(plan: MovePlan): boolean {
  return (
    plan.sittings.length === 0 && plan.orders.length === 0 && plan.gaps.length === 0 && plan.days.length === 0
  );
}

/** The event with the plan carried out; whatever the plan does not name is the same value as before. */
export function applyPlan(event: PlannedEvent, plan: MovePlan): PlannedEvent {
  if (changesNothing(plan)) return event;
  const sessions: Record<SessionId, Session> = { ...event.sessionsById };
  for (const { sessionId, sittingId, after } of plan.sittings) {
    const session = sessions[sessionId];
    if (session === undefined) continue;
    const sittingsById = changed(session.sittingsById, [[sittingId, after]]);
    sessions[sessionId] = { ...session, sittingsById };
  }
  for (const { sessionId, order } of plan.orders) {
    const session = sessions[sessionId];
    if (session !== undefined) sessions[sessionId] = { ...session, order };
  }
  return {
    ...event,
    sessionsById: sessions,
    gapsById: changed(
      event.gapsById,
      plan.gaps.map(({ gapId, after }) => [gapId, after]),
    ),
    daysByDate: changed(
      event.daysByDate,
      plan.days.map(({ date, after }) => [date, after]),
    ),
  };
}

/** The plan that takes this one back. */
export function inverseOf(plan: MovePlan): MovePlan {
  return planOf({
    sittings: plan.sittings.map(turned),
    orders: plan.orders.map(({ sessionId, before, order }) => ({ sessionId, before: order, order: before })),
    gaps: plan.gaps.map(turned),
    days: plan.days.map(turned),
  });
}

function turned<Change extends { readonly before: Value; readonly after: Value }, Value>(
  change: Change,
): Change {
  return { ...change, before: change.after, after: change.before };
}

function changed<Key extends string, Value>(
  valuesById: Readonly<Record<Key, Value>>,
  changes: readonly (readonly [Key, Value | null])[],
): Readonly<Record<Key, Value>> {
  if (changes.length === 0) return valuesById;
  const copy: Record<Key, Value> = { ...valuesById };
  for (const [id, value] of changes) {
    if (value === null) delete copy[id];
    else copy[id] = value;
  }
  return copy;
}
