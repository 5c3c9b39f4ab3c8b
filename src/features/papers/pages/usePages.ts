// The pages of a paper, set anew shortly after it changes: while someone types, the last ones stay.
import { useEffect, useState } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import { makePages } from './makePages.ts';
import type { PaperPage } from './makePages.ts';
import { paperFonts } from './paperFonts.ts';

/** Milliseconds after the last change. */
const PAUSE = 120;

/** null = not set yet. A failure is thrown while rendering, for the boundary round the preview. */
export function usePages(tree: DocumentTree): readonly PaperPage[] | null {
  const [pages, setPages] = useState<readonly PaperPage[] | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly tree: DocumentTree } | null>(
    null,
  );
  const isFirst = pages === null;
  useEffect(() => {
    let isStale = false;
    const set = async () => {
      await paperFonts();
      if (isStale) return;
      try {
        setPages(makePages(tree, 'preview-'));
      } catch (error) {
        setFailure({ error, tree });
      }
    };
    const timer = setTimeout(() => void set(), isFirst ? 0 : PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [tree, isFirst]);
  if (failure !== null && failure.tree === tree) throw failure.error;
  return pages;
}
