// One day in one room, cut at what is fixed to the clock into stretches that move on their own. A stretch is where it
// begins, the sittings in it, and the holes between them: laying them out again in another order is what a push does.
import type { GapId, RoomId, SessionId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { fixedGapsOf } from './gaps.ts';
import type { SittingRef } from './plan.ts';
import { roomOf } from './rows.ts';
import type { Session, Sitting } from './session.ts';

export interface TrackItem extends SittingRef {
  readonly sitting: Sitting;
  readonly start: Minutes;
  /**
   * How long it holds the track. A sitting without end holds it until the next of its stretch begins ("10.00" above
   * "10.15"), and takes that time along; as the last of its stretch it holds no time.
   */
  readonly length: Minutes;
}

/** A sitting or a gap that keeps its hours: exactly one of the ids is set. */
export interface Fixed {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly sessionId: SessionId | null;
  readonly sittingId: SittingId | null;
  readonly gapId: GapId | null;
}

export interface Stretch {
  /** What is fixed ahead of it and behind it; null = nothing but the day. */
  readonly after: Fixed | null;
  readonly before: Fixed | null;
  /** When the first item begins; null = the stretch is empty. */
  readonly start: Minutes | null;
  readonly items: readonly TrackItem[];
  /** The hole ahead of each item, less than 0 where it overlaps what came before; the first stands for nothing. */
  readonly holes: readonly Minutes[];
}

/** The stretches of a track, at least one. Sittings in `loose` are taken as not fixed. */
export function trackOf(
  event: PlannedEvent,
  day: Day,
  roomId: RoomId | null,
  loose: ReadonlySet<SittingId> = new Set(),
): readonly Stretch[] {
  const moving: { readonly session: Session; readonly sitting: Sitting; readonly start: Minutes }[] = [];
  const fixed: Fixed[] = fixedGapsOf(event, day, roomId).map(({ id, start, end }) => ({
    start,
    end,
    gapId: id,
    sessionId: null,
    sittingId: null,
  }));
  for (const session of Object.values(event.sessionsById)) {
    for (const sitting of Object.values(session.sittingsById)) {
      const { id: sittingId, start, end } = sitting;
      if (sitting.day !== day || start === null || roomOf(event, sitting) !== roomId) continue;
      if (!sitting.isFixed || loose.has(sittingId)) moving.push({ session, sitting, start });
      else fixed.push({ start, end: end ?? start, sessionId: session.id, sittingId, gapId: null });
    }
  }
  fixed.sort((a, b) => a.start - b.start || a.end - b.end);
  moving.sort(
    (a, b) =>
      a.start - b.start ||
      (a.session.order === b.session.order ? 0 : a.session.order < b.session.order ? -1 : 1) ||
      (a.sitting.id < b.sitting.id ? -1 : 1),
  );
  const stretches: Stretch[] = [];
  let next = 0;
  for (let index = 0; index <= fixed.length; index += 1) {
    const before = fixed[index] ?? null;
    const first = next;
    while (next < moving.length && (moving[next]?.start ?? 0) < (before?.start ?? Infinity)) next += 1;
    const items = moving.slice(first, next).map(({ session, sitting, start }, place, all) => ({
      sessionId: session.id,
      sittingId: sitting.id,
      sitting,
      start,
      length: lengthHeld(start, sitting.end, all[place + 1]?.start),
    }));
    const holes = holesOf(items);
    stretches.push({ after: fixed[index - 1] ?? null, before, start: items[0]?.start ?? null, items, holes });
  }
  return stretches;
}

/** When each item begins if the stretch is laid out from its start. */
export function startsOf({ start, items, holes }: Stretch): ReadonlyMap<SittingId, Minutes> {
  const starts = new Map<SittingId, Minutes>();
  let previous = start ?? 0;
  let reached = previous;
  items.forEach(({ sittingId, length }, index) => {
    // An overlap never takes an item back beyond the one it follows.
    const own = index === 0 ? previous : Math.max(reached + (holes[index] ?? 0), previous);
    starts.set(sittingId, own);
    previous = own;
    reached = Math.max(reached, own + length);
  });
  return starts;
}

/** The minute the stretch is used up to, null where it is empty. */
export function reachOf(stretch: Stretch): Minutes | null {
  const starts = startsOf(stretch);
  const ends = stretch.items.map(({ sittingId, length }) => (starts.get(sittingId) ?? 0) + length);
  return ends.length === 0 ? null : Math.max(...ends);
}

/**
 * The same items in another order. A hole belongs to its place: the gap behind the second item stays behind the second
 * item. A sitting that holds no time is not counted: a closing without end may come first, and lunch stays behind the
 * morning. An overlap belongs to its two sittings: it is kept while they follow each other and gone when they do not.
 */
export function reordered(stretch: Stretch, items: readonly TrackItem[]): Stretch {
  const placeById = new Map(stretch.items.map(({ sittingId }, place) => [sittingId, place]));
  const counted = stretch.holes.filter((_, place) => (stretch.items[place]?.length ?? 0) > 0);
  let count = 0;
  const holes = items.map((item, index) => {
    const place = placeById.get(item.sittingId) ?? 0;
    const own = stretch.holes[place] ?? 0;
    const isPair = index > 0 && stretch.items[place - 1]?.sittingId === items[index - 1]?.sittingId;
    if (item.length === 0) return isPair ? own : 0;
    const hole = counted[count] ?? 0;
    count += 1;
    if (hole > 0) return hole;
    return isPair ? Math.min(0, own) : 0;
  });
  return { ...stretch, items, holes };
}

/**
 * The stretch closed up where items were taken out, as a table closes over a cut row: what follows comes forward by
 * their length. Holes stay behind, but one that lay between two items taken together leaves with them.
 */
export function withoutItems(stretch: Stretch, taken: ReadonlySet<SittingId>): Stretch {
  const items: TrackItem[] = [];
  const holes: Minutes[] = [];
  let left: Minutes = 0;
  let { start } = stretch;
  stretch.items.forEach((item, index) => {
    const hole = stretch.holes[index] ?? 0;
    const previous = stretch.items[index - 1];
    const isTaken = taken.has(item.sittingId);
    const isNextToTaken = previous !== undefined && taken.has(previous.sittingId);
    if (isTaken) {
      if (!isNextToTaken) left += Math.max(0, hole);
      return;
    }
    if (isNextToTaken) left += Math.max(0, hole);
    if (items.length === 0) {
      if (start !== null) start += left;
      holes.push(0);
    } else {
      holes.push(isNextToTaken ? left : hole);
    }
    left = 0;
    items.push(item);
  });
  return { ...stretch, start, items, holes };
}

/** Items put in ahead of the item at `place`, with the hole ahead of each kept from where they came. */
export function withItems(
  stretch: Stretch,
  place: number,
  items: readonly TrackItem[],
  itemHoles: readonly Minutes[],
  isAheadOfHole: boolean,
): Stretch {
  const hole = place === 0 ? 0 : Math.max(0, stretch.holes[place] ?? 0);
  const isLast = place >= stretch.items.length;
  const first = stretch.items.length === 0 ? startInEmpty(stretch, items, itemHoles) : stretch.start;
  const added = itemHoles.map((own, index) => (index > 0 ? own : isAheadOfHole ? 0 : hole));
  const following = stretch.holes.slice(place);
  if (!isLast) following[0] = isAheadOfHole ? hole : 0;
  return {
    ...stretch,
    start: first,
    items: [...stretch.items.slice(0, place), ...items, ...stretch.items.slice(place)],
    holes: [...stretch.holes.slice(0, place), ...added, ...following],
  };
}

/** An item put at the beginning of the hole ahead of the item at `place`; null where there is none it fits into. */
export function withItemInHole(stretch: Stretch, place: number, item: TrackItem): Stretch | null {
  const { after, start, items, holes } = stretch;
  const isLead = place === 0;
  if (start === null || place >= items.length || (isLead && after === null)) return null;
  const hole = isLead ? start - (after?.end ?? start) : (holes[place] ?? 0);
  if (hole <= 0 || hole < item.length) return null;
  return {
    ...stretch,
    start: isLead ? start - hole : start,
    items: [...items.slice(0, place), item, ...items.slice(place)],
    holes: [...holes.slice(0, place), 0, hole - item.length, ...holes.slice(place + 1)],
  };
}

/** Behind what is fixed ahead; or right up to what is fixed behind; or, in an empty track, at the time it had. */
function startInEmpty(
  { after, before }: Stretch,
  items: readonly TrackItem[],
  holes: readonly Minutes[],
): Minutes {
  const own = items[0]?.start ?? 0;
  if (after !== null) return after.end;
  if (before === null) return own;
  const span = reachOf({ after, before, start: 0, items, holes }) ?? 0;
  return Math.min(own, before.start - span);
}

function lengthHeld(start: Minutes, end: Minutes | null, next: Minutes | undefined): Minutes {
  if (end === null) return next === undefined ? 0 : next - start;
  return Math.max(0, end - start);
}

function holesOf(items: readonly TrackItem[]): readonly Minutes[] {
  let reached: Minutes | null = null;
  return items.map(({ start, length }) => {
    const hole = reached === null ? 0 : start - reached;
    reached = Math.max(reached ?? start, start + length);
    return hole;
  });
}
