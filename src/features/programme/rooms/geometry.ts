// From a point of the window to a minute and a room of the grid. Reads the page, decides nothing.
import type { RoomId } from '#domain/ids.ts';
import type { Minutes } from '#domain/time.ts';
import type { Point } from '#ui/pointerDrag.ts';

export interface GridPlace {
  readonly roomId: RoomId | null;
  readonly minutes: Minutes;
}

export function scrollerOf(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-rooms-scroller]');
}

/** null where the point is not over the drawn hours of the day. */
export function gridPlaceAt(point: Point, minuteHeight: number): GridPlace | null {
  const scroller = scrollerOf();
  if (scroller === null || !isWithin(point, scroller.getBoundingClientRect())) return null;
  const columns = [...scroller.querySelectorAll<HTMLElement>('[data-column]')];
  const top = columns[0]?.getBoundingClientRect().top ?? 0;
  const head = scroller.querySelector('[data-rooms-head]')?.getBoundingClientRect().bottom ?? 0;
  if (point.y < head) return null;
  return { roomId: roomUnder(point, columns), minutes: (point.y - top) / minuteHeight };
}

/** The room of the strip without times that the point is over; undefined where it is elsewhere. */
export function untimedPlaceAt(point: Point): RoomId | null | undefined {
  const cell = document.elementFromPoint(point.x, point.y)?.closest<HTMLElement>('[data-untimed]');
  return cell === null || cell === undefined ? undefined : roomOfElement(cell.dataset['untimed']);
}

export function roomOfElement(id: string | undefined): RoomId | null {
  return id === undefined || id === '' ? null : (id as RoomId);
}

/** The column under the point, or the nearest where it is over the hours beside them. */
function roomUnder(point: Point, columns: readonly HTMLElement[]): RoomId | null {
  let nearest: HTMLElement | undefined;
  let least = Infinity;
  for (const column of columns) {
    const { left, right } = column.getBoundingClientRect();
    const away = Math.max(left - point.x, point.x - right, 0);
    if (away >= least) continue;
    least = away;
    nearest = column;
  }
  return roomOfElement(nearest?.dataset['column']);
}

function isWithin({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
