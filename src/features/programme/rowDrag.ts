// Dragging rows of the sheet, and sessions out of the tray, by pointer: what the hand is over becomes the target,
// the ghost follows the hand, and the drop goes through the same door as keys and clicks.
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import { newId } from '#store/newId.ts';
import { startPointerDrag, type Point } from '#ui/pointerDrag.ts';
import type { Carried, DropTarget } from './drop.ts';
import { cancelLift, dropLift } from './gestures.ts';
import { moveGhost } from './ghostPlace.ts';
import { switchModeByKey, switchModeUnder } from './modeSwitching.ts';
import { aim, liftUp, select, useProgramme } from './programmeStore.ts';
import { spotForUnscheduled } from './rooms/boxDrag.ts';
import { scrollerOf } from './rooms/geometry.ts';
import { rowOrder } from './rowOrder.ts';
import { endOfDay, targetAt, targetInGap } from './targets.ts';

/** A long press on a row (not on its texts' own gestures) lifts it under a finger; the mouse uses the grip. */
export function pressToLift(event: PointerEvent, eventId: EventId, rowKey: RowKey): void {
  if (event.pointerType !== 'touch' || (event.target as Element).closest('textarea, [data-person]') !== null)
    return;
  dragRow(event, eventId, rowKey, false);
}

/** Drags a row, and with it the whole selection where the row is part of one. */
export function dragRow(down: PointerEvent, eventId: EventId, rowKey: RowKey, isHandle: boolean): void {
  drag(down, eventId, isHandle, () => {
    const { selection } = useProgramme.getState();
    if (selection.includes(rowKey)) return { type: 'rows', rows: selection };
    select(rowKey, 'alone', rowOrder(eventId));
    return { type: 'rows', rows: [rowKey] };
  });
}

export function dragUnscheduled(down: PointerEvent, eventId: EventId, sessionId: SessionId): void {
  drag(down, eventId, true, () => ({ type: 'unscheduled', sessionId, sittingId: newId<SittingId>() }));
}

function drag(down: PointerEvent, eventId: EventId, isHandle: boolean, carry: () => Carried): void {
  const grid = scrollerOf();
  const follow = (point: Point, isFine = false): void => {
    moveGhost(point);
    if (switchModeUnder(point)) return;
    aim(grid === null ? targetUnder(point, eventId) : spotForUnscheduled(point, isFine));
  };
  startPointerDrag(down, {
    isHandle,
    scroller: grid ?? (document.scrollingElement as HTMLElement | null),
    onLift: (point) => {
      liftUp(eventId, carry(), 'pointer');
      follow(point);
    },
    onMove: follow,
    // Let go of on a button of the bar, or beside the sheet and the tray, it goes back.
    onDrop: (point) => {
      if (switchModeUnder(point) || useProgramme.getState().lift?.target === null) cancelLift();
      else dropLift();
    },
    onCancel: cancelLift,
    onKey: switchModeByKey,
  });
}

/** Below the last row of a day, or on a day without rows, is the end of that day. */
function endOfDayUnder(point: Point, under: Element, eventId: EventId): DropTarget | null {
  const day = under.closest<HTMLElement>('[data-day]');
  if (day === null) return null;
  const last = [...day.querySelectorAll('[data-row]')].at(-1);
  if (last !== undefined && point.y < last.getBoundingClientRect().bottom) return null;
  return endOfDay(eventId, day.dataset['day'] as Day);
}

/** Beside every row but on the paper, the last place still holds; off the paper there is none. */
export function isOnSheet(under: Element): boolean {
  return under.closest('[data-sheet]') !== null;
}

function targetUnder(point: Point, eventId: EventId): DropTarget | null {
  const under = document.elementFromPoint(point.x, point.y);
  if (under === null) return null;
  if (under.closest('[data-tray]') !== null) return { type: 'tray' };
  const row = under.closest<HTMLElement>('[data-row]');
  const rowKey = row?.dataset['row'] as RowKey | undefined;
  if (row !== null && rowKey !== undefined) {
    const box = row.getBoundingClientRect();
    return targetAt(eventId, rowKey, point.y > box.top + box.height / 2);
  }
  // Between rows (a gap line, a day heading) the line belongs to the row below it.
  const line = under.closest<HTMLElement>('[data-above]');
  const above = line?.dataset['above'] as RowKey | undefined;
  if (line === null || above === undefined)
    return (
      endOfDayUnder(point, under, eventId) ??
      (isOnSheet(under) ? (useProgramme.getState().lift?.target ?? null) : null)
    );
  const box = line.getBoundingClientRect();
  const isGap = line.dataset['gap'] !== undefined;
  return isGap
    ? targetInGap(eventId, above, point.y > box.top + box.height / 2)
    : targetAt(eventId, above, false);
}
