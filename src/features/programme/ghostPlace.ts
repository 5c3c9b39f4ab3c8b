// Moves the ghost by its style alone, so that following the pointer draws nothing else again.
import type { Point } from '#ui/pointerDrag.ts';

let ghost: HTMLElement | null = null;
let last: Point = { x: -1000, y: -1000 };

export function holdGhost(element: HTMLElement | null): void {
  ghost = element;
  // Pointers are measured from the left, also on a sheet that reads from the right.
  if (element !== null) element.style.left = '0';
  moveGhost(last);
}

export function moveGhost(point: Point): void {
  last = point;
  if (ghost !== null) ghost.style.transform = `translate(${point.x + 14}px, ${point.y + 12}px)`;
}
