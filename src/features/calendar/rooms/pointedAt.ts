// Which column, and which minute of the day, lies under the pointer.
import type { Minutes } from '#domain/time.ts';

/** The nearest one, where the pointer is beside them all. */
export function columnAt(home: HTMLElement, x: number): number {
  const boxes = columnsIn(home).map((column) => column.getBoundingClientRect());
  const distances = boxes.map(({ left, right }) => Math.max(left - x, x - right, 0));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

export function minutesAt(home: HTMLElement, column: number, y: number): Minutes {
  const box = columnsIn(home)[column]?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return 0;
  return Math.max(0, Math.min(((y - box.top) / box.height) * 1440, 1440));
}

function columnsIn(home: HTMLElement): readonly HTMLElement[] {
  return [...home.querySelectorAll<HTMLElement>('[data-room]')];
}
