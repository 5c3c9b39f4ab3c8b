// Push: rows go where they are dropped in the sheet, everything keeps its length, and the rows of the same room and
// day shift so that the track stays as tight as it was. Planned gaps survive; what is fixed to the clock is not crossed.
//
// Within a stretch (see track.ts) gaps keep their place in the order: Panel II dropped above Panel I leaves lunch
// behind the second item of the morning. From another stretch or another day a row is cut and pasted: the old track
// closes up by its length, gaps and all, and in the new one everything from the drop on goes later by its length,
// into the time that is free before the next fixed thing. Of a row with two sittings the grip moves the first and the
// other ripples like any row; only to another day both go. Rows keep their rooms: other rooms never move.
import type { RoomId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { dropOf, type Drop, type DropItem, type PushTarget } from './drop.ts';
import { dropPlaceIn, type GapSide } from './dropPlace.ts';
import { hoursFrom } from './place.ts';
import { overrunOf, type Overrun } from './overruns.ts';
import { EMPTY_PLAN, applyPlan, changesNothing, impossible, planOf, type MovePlan } from './plan.ts';
import { changesBetween, withProblems } from './problems.ts';
import { placeInstead, waysOut, type Easing, type PushOn } from './pushOffers.ts';
import { roomOf } from './rows.ts';
import { settledInOrder } from './sheetOrder.ts';
import { reordered, startsOf, trackOf, withItems, withoutItems } from './track.ts';
import type { Stretch, TrackItem } from './track.ts';

export function planPush(event: PlannedEvent, target: PushTarget): MovePlan {
  const drop = dropOf(event, target);
  if (drop === null) return impossible({ kind: 'not-there' });
  if (drop.isWhereItWas && target.side === undefined) return EMPTY_PLAN;
  const fixed = drop.items.find(({ sitting }) => sitting.isFixed);
  if (fixed !== undefined) {
    const plan = impossible({ kind: 'is-fixed', sessionId: fixed.sessionId });
    return { ...plan, offers: placeInstead(event, fixed, drop) };
  }
  const pushed = pushedBy(event, drop, target.side);
  const plan = changesBetween(event, pushed.after);
  const first = drop.items[0];
  if (changesNothing(plan)) {
    if (drop.isWhereItWas || first === undefined) return EMPTY_PLAN;
    return planOf({
      problems: [{ severity: 'warning', kind: 'keeps-its-hours', sessionId: first.sessionId }],
      offers: placeInstead(event, first, drop),
    });
  }
  const problems = pushed.overruns.map(({ problem }) => problem);
  const result = withProblems(event, plan, problems);
  const overrun = pushed.overruns[0];
  if (overrun === undefined) return result;
  const push: PushOn = (on, easing) => {
    const second = pushedBy(on, drop, target.side, easing);
    return second.overruns.length === 0 ? second.after : null;
  };
  return { ...result, offers: waysOut(event, result, drop, overrun, push) };
}

interface Pushed {
  readonly after: PlannedEvent;
  readonly overruns: readonly Overrun[];
}

/** The event as pushed, made to fit by an easing where one is given. */
function pushedBy(
  event: PlannedEvent,
  drop: Drop,
  side: GapSide | undefined,
  easing: Easing = { squeeze: 0, shorten: null },
): Pushed {
  const changed: { readonly day: Day; readonly old: Stretch; readonly stretch: Stretch }[] = [];
  for (const [roomId, items] of byRoom(event, drop.items)) {
    const goingIds = new Set(items.map(({ sittingId }) => sittingId));
    const sources = new Set(items.map(({ sitting }) => sitting.day));
    const block = blockOf(
      event,
      roomId,
      items.map(({ sittingId }) => sittingId),
      [...sources],
      easing,
    );
    for (const day of sources) {
      if (day === drop.day) continue;
      for (const old of trackOf(event, day, roomId)) {
        if (holdsAny(old, goingIds)) changed.push({ day, old, stretch: withoutItems(old, goingIds) });
      }
    }
    const track = trackOf(event, drop.day, roomId);
    const cut = track.map((stretch) => withoutItems(stretch, goingIds));
    const { index, place, isAheadOfHole } = dropPlaceIn(cut, drop, side);
    track.forEach((old, number) => {
      const rest = cut[number] ?? old;
      if (number !== index) {
        if (holdsAny(old, goingIds)) changed.push({ day: drop.day, old, stretch: rest });
        return;
      }
      const isWithin = block.items.every(({ sittingId }) => holdsAny(old, new Set([sittingId])));
      const order = [...rest.items.slice(0, place), ...block.items, ...rest.items.slice(place)];
      const stretch = isWithin
        ? withGapOnSide(reordered(old, order), old, goingIds, side)
        : withItems(rest, place, block.items, block.holes, isAheadOfHole);
      changed.push({ day: drop.day, old, stretch: squeezed(stretch, easing.squeeze) });
    });
  }
  const sittings = changed.flatMap(({ day, stretch }) => {
    const starts = startsOf(stretch);
    return stretch.items.map(({ sessionId, sittingId, sitting }) => ({
      sessionId,
      sittingId,
      before: sitting,
      after: { ...sitting, day, ...hoursFrom(sitting, starts.get(sittingId) ?? sitting.start) },
    }));
  });
  const untimed = drop.items
    .filter(({ sitting }) => sitting.start === null)
    .map(({ sitting, ...ref }) => ({ ...ref, before: sitting, after: { ...sitting, day: drop.day } }));
  const moved = applyPlan(event, planOf({ sittings: [...sittings, ...untimed] }));
  return {
    after: settledInOrder(moved, drop.day, drop.sequence, drop.movedIds),
    overruns: changed.flatMap(({ old, stretch }) => overrunOf(old, stretch)),
  };
}

function byRoom(event: PlannedEvent, items: readonly DropItem[]): ReadonlyMap<RoomId | null, DropItem[]> {
  const rooms = new Map<RoomId | null, DropItem[]>();
  for (const item of items) {
    if (item.sitting.start === null) continue;
    const roomId = roomOf(event, item.sitting);
    const list = rooms.get(roomId);
    if (list === undefined) rooms.set(roomId, [item]);
    else list.push(item);
  }
  return rooms;
}

interface Block {
  readonly items: readonly TrackItem[];
  readonly holes: readonly Minutes[];
}

/** What goes, in the order of the sheet, with the hole between two that followed each other already. */
function blockOf(
  event: PlannedEvent,
  roomId: RoomId | null,
  ids: readonly SittingId[],
  days: readonly Day[],
  { shorten }: Easing,
): Block {
  const found = new Map<
    SittingId,
    { readonly item: TrackItem; readonly hole: Minutes; readonly previous: SittingId | undefined }
  >();
  for (const { items, holes } of days.flatMap((day) => trackOf(event, day, roomId))) {
    items.forEach((item, index) =>
      found.set(item.sittingId, { item, hole: holes[index] ?? 0, previous: items[index - 1]?.sittingId }),
    );
  }
  const block = ids.flatMap((id) => found.get(id) ?? []);
  return {
    items: block.map(({ item }) =>
      item.sittingId === shorten?.sittingId ? shortened(item, shorten.minutes) : item,
    ),
    holes: block.map(({ hole, previous }, index) =>
      previous !== undefined && previous === block[index - 1]?.item.sittingId ? hole : 0,
    ),
  };
}

function shortened(item: TrackItem, minutes: Minutes): TrackItem {
  const { end } = item.sitting;
  const sitting = { ...item.sitting, end: end === null ? null : end - minutes };
  return { ...item, sitting, length: item.length - minutes };
}

function holdsAny({ items }: Stretch, ids: ReadonlySet<SittingId>): boolean {
  return items.some(({ sittingId }) => ids.has(sittingId));
}

/** Rows dropped on the other side of the planned gap next to them, with nothing else in between. */
function withGapOnSide(
  stretch: Stretch,
  old: Stretch,
  ids: ReadonlySet<SittingId>,
  side: GapSide | undefined,
): Stretch {
  const isReordered = stretch.items.some(({ sittingId }, index) => sittingId !== old.items[index]?.sittingId);
  if (side === undefined || isReordered) return stretch;
  const first = stretch.items.findIndex(({ sittingId }) => ids.has(sittingId));
  const behind = first + ids.size;
  const [from, to] = side === 'before-gap' ? [first, behind] : [behind, first];
  const holes = [...stretch.holes];
  const gap = holes[from] ?? 0;
  if (gap <= 0 || first === 0) return stretch;
  holes[from] = 0;
  if (to < holes.length) holes[to] = (holes[to] ?? 0) + gap;
  return { ...stretch, holes };
}

function squeezed(stretch: Stretch, minutes: Minutes): Stretch {
  const longest = Math.max(0, ...stretch.holes.slice(1));
  const index = stretch.holes.findIndex((hole, place) => place > 0 && hole === longest);
  if (minutes === 0 || longest < minutes) return stretch;
  return { ...stretch, holes: stretch.holes.map((hole, place) => (place === index ? hole - minutes : hole)) };
}
