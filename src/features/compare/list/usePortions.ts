// A long list comes in portions: what fills the window at once, the rest piece by piece while the page is at rest, so
// that five hundred sessions hold nothing up and all of them can be searched in the page in the end.
import { useEffect, useState } from 'react';

interface Counted {
  readonly count: number;
}

/** Entries, not sections: a section may be long. */
const AT_ONCE = 60;
const PORTION = 120;

/** How many of the sections are to be drawn by now. A new list begins anew. */
export function usePortions(sections: readonly Counted[]): number {
  const [drawn, setDrawn] = useState({ sections, entries: AT_ONCE });
  const entries = drawn.sections === sections ? drawn.entries : AT_ONCE;
  const count = sectionsWithin(sections, entries);
  useEffect(() => {
    if (count >= sections.length) return undefined;
    const timer = setTimeout(() => setDrawn({ sections, entries: entries + PORTION }), 16);
    return () => clearTimeout(timer);
  }, [count, entries, sections]);
  return count;
}

/** One at least. */
export function sectionsWithin(sections: readonly Counted[], entries: number): number {
  let sum = 0;
  const crossing = sections.findIndex(({ count }) => {
    sum += count;
    return sum >= entries;
  });
  return crossing === -1 ? sections.length : crossing + 1;
}
