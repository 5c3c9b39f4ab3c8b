// What is wrong with a move, as data, and what two states of an event differ by. Every move ends here: it says what
// the event would be, and this file turns that into a plan with its problems.
import { assertNever } from '#base/assertNever.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { clashesBetween, type Clash } from './clashes.ts';
import {
  applyPlan,
  planOf,
  type MovePlan,
  type MoveProblem,
  type Offer,
  type OrderChange,
  type SittingChange,
} from './plan.ts';
import type { Session, Sitting } from './session.ts';

const MIDNIGHT = 24 * 60;

/** What carrying the event from one state to the other takes, without a word on problems. */
export function changesBetween(before: PlannedEvent, after: PlannedEvent): MovePlan {
  const sittings: SittingChange[] = [];
  const orders: OrderChange[] = [];
  for (const session of Object.values(after.sessionsById)) {
    const old = before.sessionsById[session.id];
    if (old === undefined || old === session) continue;
    sittings.push(...sittingChanges(old, session));
    if (old.order !== session.order) {
      orders.push({ sessionId: session.id, before: old.order, order: session.order });
    }
  }
  return planOf({
    sittings,
    orders,
    gaps: differences(before.gapsById, after.gapsById).map(([gapId, old, gap]) => ({
      gapId,
      before: old,
      after: gap,
    })),
    days: differences(before.daysByDate, after.daysByDate).map(([date, old, day]) => ({
      date,
      before: old,
      after: day,
    })),
  });
}

/** The same plan with everything amiss about it, beside `known` problems found on the way. */
export function withProblems(
  event: PlannedEvent,
  plan: MovePlan,
  known: readonly MoveProblem[] = [],
  offers: readonly Offer[] = [],
): MovePlan {
  const after = applyPlan(event, plan);
  const clashes = clashesBetween(event, after, plan)
    .map((clash) => asProblem(after, clash))
    .filter((problem) => !known.some((other) => isAbout(other, problem)));
  return planOf({ ...plan, problems: [...known, ...clashes, ...clockProblems(event, plan)], offers });
}

/** The same plan with nothing left that forbids it. */
export function allowed(plan: MovePlan): MovePlan {
  return planOf({ ...plan, problems: plan.problems.map((problem) => ({ ...problem, severity: 'warning' })) });
}

function asProblem(event: PlannedEvent, clash: Clash): MoveProblem {
  const { sessionId } = clash.first;
  const { minutes } = clash;
  switch (clash.kind) {
    case 'end-before-start':
      return { severity: 'impossible', kind: 'end-before-start', sessionId, minutes };
    case 'over-gap':
      return { severity: 'warning', kind: 'runs-into-gap', sessionId, gapId: clash.gapId, minutes };
    case 'person-elsewhere': {
      const otherSessionId = clash.second.sessionId;
      return {
        severity: 'warning',
        kind: clash.kind,
        personId: clash.personId,
        sessionId,
        otherSessionId,
        minutes,
      };
    }
    case 'room-taken': {
      const otherSessionId = clash.second.sessionId;
      const other = event.sessionsById[otherSessionId]?.sittingsById[clash.second.sittingId];
      return other?.isFixed === true
        ? { severity: 'warning', kind: 'runs-into-sitting', sessionId, otherSessionId, minutes }
        : {
            severity: 'warning',
            kind: 'room-taken',
            sessionId,
            otherSessionId,
            roomId: clash.roomId,
            minutes,
          };
    }
    default:
      return assertNever(clash);
  }
}

/** A clash with a fixed thing that has been reported as running into it is not reported twice. */
function isAbout(known: MoveProblem, found: MoveProblem): boolean {
  if (known.kind === 'runs-into-gap') return found.kind === 'runs-into-gap' && found.gapId === known.gapId;
  if (known.kind !== 'runs-into-sitting') return false;
  if (found.kind !== 'runs-into-sitting' && found.kind !== 'room-taken') return false;
  return [found.sessionId, found.otherSessionId].includes(known.otherSessionId);
}

function clockProblems(event: PlannedEvent, plan: MovePlan): readonly MoveProblem[] {
  const problems: MoveProblem[] = [];
  const firstByDay = firstStarts(event);
  const earliest = new Map<Day, { readonly change: SittingChange; readonly start: Minutes }>();
  for (const change of plan.sittings) {
    const { sessionId, before, after } = change;
    if (after === null || after.start === null) continue;
    const { day, start, end } = after;
    if (start < 0)
      problems.push({ severity: 'impossible', kind: 'before-midnight', sessionId, minutes: -start });
    const past = Math.max(start + 1, end ?? start) - MIDNIGHT;
    if (past > 0 && past > endOf(before) - MIDNIGHT) {
      const severity = start >= MIDNIGHT ? 'impossible' : 'warning';
      problems.push({ severity, kind: 'past-midnight', sessionId, minutes: past });
    }
    if (start < (earliest.get(day)?.start ?? Infinity)) earliest.set(day, { change, start });
  }
  for (const [day, { change, start }] of earliest) {
    const first = firstByDay.get(day);
    if (first !== undefined && start >= 0 && start < first) {
      problems.push({
        severity: 'warning',
        kind: 'before-first',
        sessionId: change.sessionId,
        minutes: first - start,
      });
    }
  }
  return problems;
}

const endOf = (sitting: Sitting | null): Minutes => sitting?.end ?? sitting?.start ?? 0;

function firstStarts(event: PlannedEvent): ReadonlyMap<Day, Minutes> {
  const first = new Map<Day, Minutes>();
  for (const session of Object.values(event.sessionsById)) {
    for (const { day, start } of Object.values(session.sittingsById)) {
      if (start !== null && start < (first.get(day) ?? Infinity)) first.set(day, start);
    }
  }
  return first;
}

function sittingChanges(before: Session, after: Session): readonly SittingChange[] {
  return differences(before.sittingsById, after.sittingsById)
    .filter(([, old, sitting]) => old === null || sitting === null || !isSame(old, sitting))
    .map(([sittingId, old, sitting]) => ({ sessionId: after.id, sittingId, before: old, after: sitting }));
}

function isSame(a: Sitting, b: Sitting): boolean {
  return (
    a.day === b.day &&
    a.start === b.start &&
    a.end === b.end &&
    a.roomId === b.roomId &&
    a.isFixed === b.isFixed &&
    a.timeAs === b.timeAs
  );
}

function differences<Key extends string, Value>(
  before: Readonly<Record<Key, Value>>,
  after: Readonly<Record<Key, Value>>,
): readonly (readonly [key: Key, before: Value | null, after: Value | null])[] {
  if (before === after) return [];
  const found: (readonly [Key, Value | null, Value | null])[] = [];
  for (const key in before) {
    const value = Object.hasOwn(after, key) ? after[key] : null;
    if (value !== before[key]) found.push([key, before[key], value]);
  }
  for (const key in after) {
    if (!Object.hasOwn(before, key)) found.push([key, null, after[key]]);
  }
  return found;
}
