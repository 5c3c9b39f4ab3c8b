// Switching the way of moving while something is carried: by its key, or by resting on its button.
import type { Point } from '#ui/pointerDrag.ts';
import { changeMode, useProgramme } from './programmeStore.ts';

export function switchModeByKey(key: string): boolean {
  const mode = ({ 1: 'push', 2: 'swap', 3: 'place' } as const)[key];
  if (mode === undefined) return false;
  changeMode({ mode });
  return true;
}

/** Resting on a mode's button while dragging switches to it. */
export function switchModeUnder(point: Point): boolean {
  const button = document.elementFromPoint(point.x, point.y)?.closest<HTMLElement>('[data-mode]');
  const mode = button?.dataset['mode'];
  if (mode === 'push' || mode === 'swap' || mode === 'place') {
    if (useProgramme.getState().mode !== mode) changeMode({ mode });
    return true;
  }
  return false;
}
