// Draws both sides into their columns and keeps them level, whenever the columns change their width. Of a long
// programme what fills the window comes at once, the rest in stretches with room between them for the page to answer.
import { useLayoutEffect, type RefObject } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import { drawSides, type DrawnSides, type Say } from './drawSides.ts';
import { levelBlocks, levelRows, type Fellows } from './levelling.ts';

type Column = RefObject<HTMLElement | null>;

export function useDrawnSides(before: Column, after: Column, tree: DocumentTree, say: Say): void {
  useLayoutEffect(() => {
    const [left, right] = [before.current, after.current];
    if (left === null || right === null) return undefined;
    const sides = drawSides(tree, say);
    const controller = new AbortController();
    const rowsToCome = takeLaterRows(sides);
    // They scroll, so the keyboard must be able to get into them.
    left.tabIndex = 0;
    right.tabIndex = 0;
    left.replaceChildren(sides.roots.before);
    right.replaceChildren(sides.roots.after);
    const drawRest = async () => {
      for (const stretch of rowsToCome) {
        await pause();
        if (controller.signal.aborted) return;
        for (const putBack of stretch) putBack();
        level();
      }
    };
    let width = 0;
    let levelled = 0;
    const level = () => {
      const now = left.clientWidth + right.clientWidth;
      const drawn = sides.rows.filter(isDrawn);
      levelRows(now === width ? drawn.slice(levelled) : drawn);
      levelBlocks(sides.blocks);
      width = now;
      levelled = drawn.length;
    };
    const levelAnew = () => {
      if (left.clientWidth + right.clientWidth !== width) level();
    };
    level();
    void drawRest();
    // The serif of papers may still be on its way, and it is wider than what stands in for it.
    const levelInOwnLetters = async () => {
      if (document.fonts.status === 'loaded') return;
      await document.fonts.ready;
      width = 0;
      if (!controller.signal.aborted) level();
    };
    void levelInOwnLetters();
    const observer = new ResizeObserver(levelAnew);
    observer.observe(left);
    observer.observe(right);
    return () => {
      controller.abort();
      observer.disconnect();
    };
  }, [before, after, tree, say]);
}

const AT_ONCE = 40;
const STRETCH = 40;

/** Takes off the rows that come later; each stretch of what is given back puts its rows where they were. */
function takeLaterRows({ rows }: DrawnSides): readonly (readonly (() => void)[])[] {
  const later = rows.slice(AT_ONCE).flatMap(({ before, after }) => [takeOff(before), takeOff(after)]);
  const stretches: (readonly (() => void)[])[] = [];
  for (let at = 0; at < later.length; at += 2 * STRETCH) stretches.push(later.slice(at, at + 2 * STRETCH));
  return stretches;
}

function takeOff(row: HTMLElement): () => void {
  const body = row.parentElement;
  row.remove();
  return () => body?.append(row);
}

function isDrawn({ before }: Fellows): boolean {
  return before.isConnected;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
