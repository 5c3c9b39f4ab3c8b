// Minutes and pixels of the rooms view: how high a minute is drawn, how far the day reaches, which hours have a line.
import type { Minutes } from '#domain/time.ts';

/** Pixels a minute, from a whole day at a glance to a five-minute item as high as a button. */
const ZOOMS: readonly number[] = [0.6, 0.8, 1, 1.4, 2, 2.8, 4, 5];

/** The least height of a box: a target for a finger, and a line of text. */
export const LEAST_HEIGHT = 24;

const DAY: Minutes = 24 * 60;
const HOUR: Minutes = 60;

/** The next zoom in (1) or out (-1), the same where there is none. */
export function stepZoom(minuteHeight: number, step: 1 | -1): number {
  const beyond = ZOOMS.filter((zoom) => (step > 0 ? zoom > minuteHeight : zoom < minuteHeight));
  return (step > 0 ? beyond[0] : beyond.at(-1)) ?? minuteHeight;
}

/** The minute the drawn day ends at: midnight, or the end of the hour in which the last thing past it ends. */
export function endOfDrawnDay(ends: readonly Minutes[]): Minutes {
  return Math.max(DAY, Math.ceil(Math.max(0, ...ends) / HOUR) * HOUR);
}

/** The hours that have a line, midnight at both ends included. */
export function hourLines(until: Minutes): readonly Minutes[] {
  return Array.from({ length: Math.floor(until / HOUR) + 1 }, (_, index) => index * HOUR);
}

/** The minute to show at the top when a day is opened: a little ahead of the first thing, or of nine o'clock. */
export function firstInView(starts: readonly Minutes[]): Minutes {
  const first = starts.length === 0 ? 9 * HOUR : Math.min(...starts);
  return Math.max(0, first - 30);
}

/** A box as drawn, in minutes: one too short to hit is drawn as if it were longer. */
export function drawnEnd(start: Minutes, end: Minutes, minuteHeight: number): Minutes {
  return Math.max(end, start + LEAST_HEIGHT / minuteHeight);
}
