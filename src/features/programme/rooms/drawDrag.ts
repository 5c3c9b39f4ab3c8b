// Drawing a new session on empty time: the pointer gives its hours, and when it is let go the session is named in place.
import type { EventId } from '#domain/ids.ts';
import { libraryNow } from '#store/store.ts';
import { startPointerDrag, type Point } from '#ui/pointerDrag.ts';
import { gridPlaceAt, scrollerOf } from './geometry.ts';
import { hoursDrawn } from './heldSpot.ts';
import { draw, useRooms } from './roomsStore.ts';
import { shownNow } from './shown.ts';

export function dragNew(down: PointerEvent, eventId: EventId): void {
  const shown = shownNow();
  const from = gridPlaceAt({ x: down.clientX, y: down.clientY }, shown?.minuteHeight ?? 1);
  if (shown === null || from === null) return;
  const follow = (point: Point, isFine: boolean): void => {
    const event = libraryNow().eventsById[eventId];
    const place = gridPlaceAt(point, shown.minuteHeight);
    if (event === undefined || place === null) return;
    const { day } = shown;
    const { roomId } = from;
    const hours = hoursDrawn(event, from.minutes, { day, roomId, minutes: place.minutes, isFine });
    const { draft } = useRooms.getState();
    if (draft?.start === hours.start && draft.end === hours.end) return;
    draw({ day, roomId, ...hours, isNamed: false });
  };
  startPointerDrag(down, {
    isHandle: false,
    scroller: scrollerOf(),
    onLift: (point) => follow(point, false),
    onMove: follow,
    onDrop: () => {
      const { draft } = useRooms.getState();
      if (draft !== null) draw({ ...draft, isNamed: true });
    },
    onCancel: () => draw(null),
  });
}
