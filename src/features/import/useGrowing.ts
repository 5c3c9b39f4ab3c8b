// A long list put on the page piece by piece, without waiting for anybody to scroll: the first rows at once, the others
// right behind them. After a moment all of it is there for searching in the page, for print and for a screen reader.
import { useEffect, useState } from 'react';

/** How many of `total` rows stand on the page by now. `least` = at once, `step` = with each piece after. */
export function useGrowing(total: number, least: number, step: number): number {
  const [grown, setGrown] = useState(least);
  const shown = Math.min(total, Math.max(grown, least));
  useEffect(() => {
    if (shown >= total) return undefined;
    // A pause between two pieces, so that a key or a click is never behind more than one.
    const timer = setTimeout(() => setGrown(shown + step), 16);
    return () => clearTimeout(timer);
  }, [shown, total, step]);
  return shown;
}
