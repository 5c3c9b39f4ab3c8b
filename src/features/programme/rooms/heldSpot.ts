// Where sittings in the hand would come to rest: the minute under the pointer, less where the box was taken hold of,
// pulled by the edges and hours that snap. And the next place by an arrow key. Pure.
import type { RoomId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { edgesOf, snap, snapSpan, type Snapping } from '#domain/programme/snap.ts';
import { stepTime } from '#domain/programme/step.ts';
import type { Day, Minutes } from '#domain/time.ts';
import type { HeldSittings, Spot } from './planSpot.ts';

/** What is in the hand, as it was when it was taken. */
export interface Grasp {
  readonly part: HeldSittings['part'];
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  /** Minutes from its start to where it was taken hold of. */
  readonly grab: Minutes;
  /** How long it would be where it has no time yet. */
  readonly usualLength: Minutes;
  readonly sittingIds: ReadonlySet<SittingId>;
}

/** What the pointer is over. */
export interface Under {
  readonly day: Day;
  readonly roomId: RoomId | null;
  readonly minutes: Minutes;
  readonly isFine: boolean;
}

const SHORTEST: Minutes = 5;
const LAST_START: Minutes = 24 * 60 - 1;

export function hoursHeld(
  event: PlannedEvent,
  grasp: Grasp,
  { day, roomId, minutes, isFine }: Under,
): Pick<Spot, 'start' | 'end'> {
  const snapping: Snapping = {
    step: isFine ? 1 : 5,
    edges: edgesOf(event, day, roomId, grasp.sittingIds),
  };
  const least = isFine ? 1 : SHORTEST;
  const { part, start, end, grab } = grasp;
  if (part === 'start' && start !== null) {
    const most = end === null ? LAST_START : end - least;
    return { start: Math.max(0, Math.min(snap(minutes, snapping), most)), end };
  }
  if (part === 'end' && start !== null) {
    return { start, end: Math.max(start + least, snap(minutes, snapping)) };
  }
  const length = start === null ? grasp.usualLength : end === null ? null : end - start;
  const snapped = snapSpan(minutes - grab, length ?? 0, snapping);
  const begins = Math.max(0, Math.min(snapped, LAST_START));
  return { start: begins, end: length === null ? null : begins + length };
}

/** The hours drawn on empty time from where the pointer went down to where it is. */
export function hoursDrawn(
  event: PlannedEvent,
  from: Minutes,
  { day, roomId, minutes, isFine }: Under,
): { readonly start: Minutes; readonly end: Minutes } {
  const snapping: Snapping = { step: isFine ? 1 : 5, edges: edgesOf(event, day, roomId, new Set()) };
  const [early, late] = [Math.min(from, minutes), Math.max(from, minutes)];
  const start = Math.max(0, Math.min(snap(early, snapping), LAST_START));
  return { start, end: Math.max(start + SHORTEST, snap(late, snapping)) };
}

export interface SpotStep {
  readonly key: 'up' | 'down' | 'previousRoom' | 'nextRoom';
  readonly isFine: boolean;
  /** Changes the end, not the place. */
  readonly isResize: boolean;
}

/** The spot an arrow key leads to; the same one where there is nothing further that way. */
export function stepSpot(
  spot: Spot,
  { key, isFine, isResize }: SpotStep,
  columns: readonly (RoomId | null)[],
  usualLength: Minutes,
): Spot {
  if (key === 'previousRoom' || key === 'nextRoom') {
    const next = columns.indexOf(spot.roomId) + (key === 'nextRoom' ? 1 : -1);
    const roomId = columns[next];
    return roomId === undefined ? spot : { ...spot, roomId };
  }
  const { start, end } = spot;
  // Out of the strip without times, down to the first meeting of a usual day.
  if (start === null) return key === 'down' ? { ...spot, start: 600, end: 600 + usualLength } : spot;
  const step = isFine ? 1 : 5;
  const direction = key === 'down' ? 'later' : 'earlier';
  if (isResize) {
    const moved = stepTime(end ?? start + usualLength, direction, step);
    return { ...spot, end: Math.max(start + step, moved) };
  }
  const moved = Math.max(0, Math.min(stepTime(start, direction, step), LAST_START));
  return { ...spot, start: moved, end: end === null ? null : end + moved - start };
}
