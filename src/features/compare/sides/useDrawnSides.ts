// Draws both sides into their columns and keeps them level, whenever the columns change their width.
import { useLayoutEffect, type RefObject } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import { alignSides } from './alignSides.ts';
import { drawSide, markStops, type Say } from './drawSide.ts';

type Column = RefObject<HTMLElement | null>;

export function useDrawnSides(before: Column, after: Column, tree: DocumentTree, say: Say): void {
  useLayoutEffect(() => {
    const [left, right] = [before.current, after.current];
    if (left === null || right === null) return undefined;
    const sides = { before: drawSide(tree, 'before'), after: drawSide(tree, 'after') };
    // They scroll, so the keyboard must be able to get into them.
    left.tabIndex = 0;
    right.tabIndex = 0;
    left.replaceChildren(sides.before.root);
    right.replaceChildren(sides.after.root);
    const pairs = sides.before.blocks.map((block, index) => ({
      before: block,
      after: sides.after.blocks[index] ?? null,
    }));
    markStops(tree.blocks, pairs, say);
    let width = 0;
    const level = () => {
      const now = left.clientWidth + right.clientWidth;
      if (now === width) return;
      width = now;
      alignSides(pairs);
    };
    level();
    // The serif of papers may still be on its way, and it is wider than what stands in for it.
    let isStale = false;
    const levelInOwnLetters = async () => {
      await document.fonts.ready;
      width = 0;
      if (!isStale) level();
    };
    void levelInOwnLetters();
    const observer = new ResizeObserver(level);
    observer.observe(left);
    observer.observe(right);
    return () => {
      isStale = true;
      observer.disconnect();
    };
  }, [before, after, tree, say]);
}
