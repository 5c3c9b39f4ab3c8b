// Swap: two sessions trade sittings. "Rearranging panel slots": Panel I becomes Panel II, and the numbers follow.
// Of rows with several sittings the first ones trade; the others stay where they are.
import type { PlannedEvent } from '../plannedEvent.ts';
import { hoursFrom } from './place.ts';
import { overrunOf, type Overrun } from './overruns.ts';
import { EMPTY_PLAN, applyPlan, impossible, planOf } from './plan.ts';
import type { MovePlan, SittingChange, SittingRef } from './plan.ts';
import { allowed, changesBetween, withProblems } from './problems.ts';
import { firstSittingOf, programmeOf, roomOf, type RowKey } from './rows.ts';
import type { Session, Sitting } from './session.ts';
import { reordered, startsOf, trackOf, type Stretch, type TrackItem } from './track.ts';

export interface SwapOptions {
  /**
   * True: each takes over the other's start, end, room and day, and whether that time is fixed to the clock.
   * False: each keeps its length and begins where the other stood in the order; what lies between shifts.
   */
  readonly keepTimes: boolean;
}

export function planSwap(
  event: PlannedEvent,
  a: RowKey,
  b: RowKey,
  { keepTimes }: SwapOptions = { keepTimes: true },
): MovePlan {
  if (a === b) return EMPTY_PLAN;
  return planSeats(event, seatOf(event, a), seatOf(event, b), keepTimes);
}

/** The same for two sittings, where each stands by itself: in the rooms view, where the second of a row is a box too. */
export function planSwapSittings(
  event: PlannedEvent,
  a: SittingRef,
  b: SittingRef,
  { keepTimes }: SwapOptions,
): MovePlan {
  if (a.sittingId === b.sittingId) return EMPTY_PLAN;
  return planSeats(event, seatAt(event, a), seatAt(event, b), keepTimes);
}

function planSeats(event: PlannedEvent, one: Seat | null, other: Seat | null, keepTimes: boolean): MovePlan {
  if (one === null || other === null) return impossible({ kind: 'not-there' });
  const haveHours = one.sitting.start !== null && other.sitting.start !== null;
  return keepTimes || !haveHours ? planTrade(event, one, other) : planTrack(event, one, other);
}

/** A session and the sitting it trades. */
interface Seat {
  readonly session: Session;
  readonly sitting: Sitting;
}

function seatOf(event: PlannedEvent, key: RowKey): Seat | null {
  const row = programmeOf(event)
    .flatMap(({ rows }) => rows)
    .find((one) => one.key === key);
  const sitting = row === undefined ? undefined : firstSittingOf(row);
  return row === undefined || sitting === undefined
    ? null
    : seatAt(event, { sessionId: row.sessionId, sittingId: sitting.id });
}

function seatAt(event: PlannedEvent, { sessionId, sittingId }: SittingRef): Seat | null {
  const session = event.sessionsById[sessionId];
  const sitting = session?.sittingsById[sittingId];
  return session === undefined || sitting === undefined ? null : { session, sitting };
}

function planTrade(event: PlannedEvent, one: Seat, other: Seat): MovePlan {
  const traded = applyPlan(event, planOf({ sittings: [takingOver(one, other), takingOver(other, one)] }));
  return withProblems(event, changesBetween(event, withOrdersTraded(traded, one, other)));
}

function takingOver({ session, sitting }: Seat, { sitting: from }: Seat): SittingChange {
  const after = { ...from, id: sitting.id };
  return { sessionId: session.id, sittingId: sitting.id, before: sitting, after };
}

/** Each also takes the other's place among rows that start together, and the rows without a time behind it. */
function withOrdersTraded(event: PlannedEvent, one: Seat, other: Seat): PlannedEvent {
  if (one.session.id === other.session.id) return event;
  return applyPlan(
    event,
    planOf({
      orders: [
        { sessionId: one.session.id, before: one.session.order, order: other.session.order },
        { sessionId: other.session.id, before: other.session.order, order: one.session.order },
      ],
    }),
  );
}

function planTrack(event: PlannedEvent, one: Seat, other: Seat): MovePlan {
  for (const { sitting, session } of [one, other]) {
    if (sitting.isFixed) return impossible({ kind: 'is-fixed', sessionId: session.id });
  }
  const seats = [one, other];
  const laidOut = seats.flatMap((seat) => stretchesWith(event, seat, seats));
  const changes = new Map<string, SittingChange>();
  const overruns: Overrun[] = [];
  for (const { day, room, old, stretch } of laidOut) {
    overruns.push(...overrunOf(old, stretch));
    for (const [sittingId, start] of startsOf(stretch)) {
      const item = stretch.items.find((candidate) => candidate.sittingId === sittingId);
      if (item === undefined) continue;
      const isTraded = seats.some(({ sitting }) => sitting.id === sittingId);
      const roomId = isTraded ? room : item.sitting.roomId;
      const after = { ...item.sitting, ...hoursFrom(item.sitting, start), day, roomId };
      changes.set(sittingId, { sessionId: item.sessionId, sittingId, before: item.sitting, after });
    }
  }
  const moved = applyPlan(event, planOf({ sittings: [...changes.values()] }));
  const plan = changesBetween(event, withOrdersTraded(moved, one, other));
  const refused = withProblems(
    event,
    plan,
    overruns.map(({ problem }) => problem),
  );
  if (refused.isPossible) return refused;
  const anyway = {
    kind: 'place-anyway',
    minutes: 0,
    sessionId: null,
    gapId: null,
    plan: allowed(refused),
  } as const;
  return { ...refused, offers: overruns.length > 0 ? [anyway] : [] };
}

interface LaidOut {
  readonly day: Sitting['day'];
  /** The room as the sitting that leaves its place names it. */
  readonly room: Sitting['roomId'];
  readonly old: Stretch;
  readonly stretch: Stretch;
}

/** The stretch a seat stands in, with the two sittings in each other's places. */
function stretchesWith(event: PlannedEvent, seat: Seat, seats: readonly Seat[]): readonly LaidOut[] {
  const { day, roomId: room } = seat.sitting;
  const old = stretchOf(event, seat);
  if (old === undefined) return [];
  const items = old.items.map((item) => {
    const place = seats.findIndex(({ sitting }) => sitting.id === item.sittingId);
    const incoming = place === -1 ? undefined : seats[1 - place];
    return incoming === undefined ? item : (itemOf(event, incoming) ?? item);
  });
  const isWithin = items.every(({ sittingId }) => old.items.some((item) => item.sittingId === sittingId));
  return [{ day, room, old, stretch: isWithin ? reordered(old, items) : { ...old, items } }];
}

function stretchOf(event: PlannedEvent, { sitting }: Seat): Stretch | undefined {
  return trackOf(event, sitting.day, roomOf(event, sitting)).find(({ items }) =>
    items.some(({ sittingId }) => sittingId === sitting.id),
  );
}

function itemOf(event: PlannedEvent, seat: Seat): TrackItem | undefined {
  return stretchOf(event, seat)?.items.find(({ sittingId }) => sittingId === seat.sitting.id);
}
