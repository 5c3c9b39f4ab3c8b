// Dragging boxes of the rooms view by pointer, whole or by an edge, and sessions out of the tray onto it: the spot under
// the hand is the target, and the drop goes through the same door as keys and fields.
import type { EventId } from '#domain/ids.ts';
import type { SittingRef } from '#domain/programme/plan.ts';
import { libraryNow } from '#store/store.ts';
import { startPointerDrag, type Point } from '#ui/pointerDrag.ts';
import type { DropTarget } from '../drop.ts';
import { cancelLift, dropLift } from '../gestures.ts';
import { moveGhost } from '../ghostPlace.ts';
import { aim, useProgramme } from '../programmeStore.ts';
import { switchModeByKey, switchModeUnder } from '../modeSwitching.ts';
import { graspOf, liftBox, refOfElement, sittingOf } from './boxMoves.ts';
import { gridPlaceAt, scrollerOf, untimedPlaceAt } from './geometry.ts';
import { hoursHeld, type Grasp } from './heldSpot.ts';
import { usualLengthOf, type HeldSittings } from './planSpot.ts';
import { shownNow } from './shown.ts';

export function dragBox(
  down: PointerEvent,
  eventId: EventId,
  ref: SittingRef,
  part: HeldSittings['part'],
): void {
  let grasp: Grasp | null = null;
  const from = gridPlaceAt({ x: down.clientX, y: down.clientY }, shownNow()?.minuteHeight ?? 1)?.minutes;
  const follow = (point: Point, isFine: boolean): void => {
    moveGhost(point);
    if (grasp === null || switchModeUnder(point)) return;
    aim(targetUnder(point, isFine, grasp));
  };
  startPointerDrag(down, {
    isHandle: part !== 'whole',
    scroller: scrollerOf(),
    onLift: (point) => {
      liftBox(eventId, ref, 'pointer', part);
      const { lift } = useProgramme.getState();
      const refs = lift?.carried.type === 'sittings' ? lift.carried.refs : [ref];
      grasp = graspOf(eventId, refs, part, from ?? sittingOf(eventId, ref)?.start ?? 0);
      follow(point, false);
    },
    onMove: follow,
    onDrop: (point) => {
      if (switchModeUnder(point) || useProgramme.getState().lift?.target === null) cancelLift();
      else dropLift();
    },
    onCancel: cancelLift,
    onKey: switchModeByKey,
  });
}

/** Where a session out of the tray would stand, or null where the pointer is not over the rooms view. */
export function spotForUnscheduled(point: Point, isFine: boolean): DropTarget | null {
  const { lift } = useProgramme.getState();
  const event = lift === null ? undefined : libraryNow().eventsById[lift.eventId];
  if (event === undefined || lift?.carried.type !== 'unscheduled') return null;
  const { sessionId, sittingId } = lift.carried;
  const usualLength = usualLengthOf(event, sessionId);
  const grasp: Grasp = {
    part: 'whole',
    start: null,
    end: null,
    grab: 0,
    usualLength,
    sittingIds: new Set([sittingId]),
  };
  return targetUnder(point, isFine, grasp);
}

function targetUnder(point: Point, isFine: boolean, grasp: Grasp): DropTarget | null {
  const shown = shownNow();
  const event = shown === null ? undefined : libraryNow().eventsById[shown.eventId];
  if (shown === null || event === undefined) return null;
  const { day } = shown;
  const under = document.elementFromPoint(point.x, point.y);
  if (grasp.part === 'whole') {
    if (under?.closest('[data-tray]') != null) return { type: 'tray' };
    const waitingIn = untimedPlaceAt(point);
    if (waitingIn !== undefined) {
      return { type: 'spot', day, roomId: waitingIn, start: null, end: null, over: null };
    }
  }
  const place = gridPlaceAt(point, shown.minuteHeight);
  if (place === null) return null;
  const hours = hoursHeld(event, grasp, { day, isFine, ...place });
  const over = refOfElement(under?.closest<HTMLElement>('[data-sitting]') ?? null);
  const isOther = over !== null && !grasp.sittingIds.has(over.sittingId);
  return { type: 'spot', day, roomId: place.roomId, ...hours, over: isOther ? over : null };
}
