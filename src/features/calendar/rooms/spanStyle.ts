// Where a stretch of the day stands in a column, in percent of its 24 hours.
import type { CSSProperties } from 'react';
import type { Minutes } from '#domain/time.ts';

export function spanStyle(start: Minutes, end: Minutes): CSSProperties {
  return { insetBlockStart: `${start / 14.4}%`, blockSize: `${(end - start) / 14.4}%` };
}

/** One of several stripes side by side. */
export function laneStyle(lane: number, lanes: number): CSSProperties {
  return { insetInlineStart: `${(lane / lanes) * 100}%`, inlineSize: `calc(${100 / lanes}% - 3px)` };
}
