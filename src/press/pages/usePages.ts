// The pages of a paper, set anew shortly after it changes: while someone types, the last ones stay.
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import { makePages } from './makePages.ts';
import type { PaperPage } from './makePages.ts';
import { paperFonts } from './paperFonts.ts';

/** Milliseconds after the last change. */
const PAUSE = 120;

/** A paper that took longer to set than LONG waits until no key was pressed for QUIET; in milliseconds. */
const LONG = 40;
const QUIET = 400;

/** null = not set yet. A failure is thrown while rendering, for the boundary round the preview. */
export function usePages(tree: DocumentTree): readonly PaperPage[] | null {
  const [pages, setPages] = useState<readonly PaperPage[] | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly tree: DocumentTree } | null>(
    null,
  );
  const isFirst = pages === null;
  const cost = useRef(0);
  const lastKey = useLastKey();
  useEffect(() => {
    let isStale = false;
    const set = async () => {
      await paperFonts();
      if (isStale) return;
      const quiet = performance.now() - lastKey.current;
      if (cost.current > LONG && quiet < QUIET) {
        timer = setTimeout(() => void set(), QUIET - quiet);
        return;
      }
      try {
        const start = performance.now();
        setPages(makePages(tree, 'preview-'));
        cost.current = performance.now() - start;
      } catch (error) {
        setFailure({ error, tree });
      }
    };
    let timer = setTimeout(() => void set(), isFirst ? 0 : PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [tree, isFirst, lastKey]);
  if (failure !== null && failure.tree === tree) throw failure.error;
  return pages;
}

/** When a key was last pressed anywhere on the page. */
function useLastKey(): RefObject<number> {
  const lastKey = useRef(-QUIET);
  useEffect(() => {
    const note = () => {
      lastKey.current = performance.now();
    };
    document.addEventListener('keydown', note, true);
    return () => document.removeEventListener('keydown', note, true);
  }, []);
  return lastKey;
}
