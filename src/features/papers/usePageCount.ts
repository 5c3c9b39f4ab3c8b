// How many pages a paper takes, counted by setting it once the browser has nothing better to do.
import { useEffect, useState } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import '#exports/html/print.css';
import { makePages } from '#press/pages/makePages.ts';
import { paperFonts } from '#press/pages/paperFonts.ts';

/** null until it is known, and where the paper cannot be set. */
export function usePageCount(tree: DocumentTree): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isStale = false;
    const counted = async () => {
      await paperFonts();
      await idle();
      if (!isStale) setCount(makePages(tree, 'count-').length);
    };
    counted().catch((error: unknown) => {
      console.error(error);
      setCount(null);
    });
    return () => {
      isStale = true;
    };
  }, [tree]);
  return count;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 0);
  });
}
