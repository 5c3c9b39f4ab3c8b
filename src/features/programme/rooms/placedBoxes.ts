// The boxes of a column with the lane each stands in. A box nothing has happened to stays the same value from one
// state of the event to the next, so that an edit draws only the boxes that changed.
import type { SittingId } from '#domain/ids.ts';
import type { Minutes } from '#domain/time.ts';
import type { Box } from './dayLayout.ts';
import { lanesOf, overlapping, type Lane } from './lanes.ts';
import { drawnEnd } from './scale.ts';

export interface PlacedBox extends Box, Lane {
  /** Where the box ends as drawn, which is later than its session where that is very short. */
  readonly drawnTo: Minutes;
  readonly isOverlapping: boolean;
}

export function placedBoxes(boxes: readonly Box[], minuteHeight: number): readonly PlacedBox[] {
  const drawn = boxes.map(({ start, end }) => ({ start, end: drawnEnd(start, end, minuteHeight) }));
  const lanes = lanesOf(drawn);
  const overlaps = overlapping(boxes);
  return boxes.map((box, index) => ({
    ...box,
    ...(lanes[index] ?? { lane: 0, lanes: 1, width: 1 }),
    drawnTo: drawn[index]?.end ?? box.end,
    isOverlapping: overlaps.has(index),
  }));
}

/** Remembers the boxes of the last time, and gives back those that are the same as the very same values. */
export function boxKeeper(): (boxes: readonly PlacedBox[]) => readonly PlacedBox[] {
  let kept = new Map<SittingId, PlacedBox>();
  let last: readonly PlacedBox[] = [];
  return (boxes) => {
    const same = boxes.map((box) => {
      const known = kept.get(box.sittingId);
      return known !== undefined && isSame(known, box) ? known : box;
    });
    kept = new Map(same.map((box) => [box.sittingId, box]));
    if (same.length !== last.length || same.some((box, index) => box !== last[index])) last = same;
    return last;
  };
}

function isSame(a: PlacedBox, b: PlacedBox): boolean {
  const one: Readonly<Record<string, unknown>> = { ...a };
  return Object.entries(b).every(([field, value]) => one[field] === value);
}
