// The boxes of a day in the order one reads them, a room after the other, and which box an arrow key leads to.
import type { SittingId } from '#domain/ids.ts';
import type { Box, DayLayout } from './dayLayout.ts';

/** A room from top to bottom, then the next; what lies across the rooms comes with the first. */
export function readingOrder({ columns, spanning }: DayLayout): readonly Box[] {
  return columns.flatMap(({ untimed, boxes }, index) => [
    ...untimed,
    ...(index === 0 ? [...boxes, ...spanning].sort((a, b) => a.start - b.start) : boxes),
  ]);
}

export type Direction = 'up' | 'down' | 'previousRoom' | 'nextRoom';

/** Up and down go through the rooms in reading order; the other two to the box of the next room nearest in time. */
export function neighbourOf(layout: DayLayout, from: SittingId, direction: Direction): Box | null {
  const order = readingOrder(layout);
  const at = order.findIndex(({ sittingId }) => sittingId === from);
  const box = order[at];
  if (box === undefined) return order[0] ?? null;
  if (direction === 'up' || direction === 'down') return order[at + (direction === 'down' ? 1 : -1)] ?? null;
  const step = direction === 'nextRoom' ? 1 : -1;
  const { columns } = layout;
  const own = box.spansRooms ? 0 : columns.findIndex(({ roomId }) => roomId === box.roomId);
  for (let index = own + step; index >= 0 && index < columns.length; index += step) {
    const { boxes, untimed } = columns[index] ?? { boxes: [], untimed: [] };
    const nearest = [...(untimed.some(() => boxes.length === 0) ? untimed : boxes)].sort(
      (a, b) => distance(a, box) - distance(b, box),
    )[0];
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function distance(a: Box, b: Box): number {
  return Math.max(0, a.start - b.end, b.start - a.end) * 10_000 + Math.abs(a.start - b.start);
}
