// Work that may wait: one piece after the other, each when the page has nothing better to do.

/** Returns how to take the work back. */
export function whenIdle(work: () => void): () => void {
  waiting.push(work);
  goOnSoon();
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
}

const waiting: (() => void)[] = [];
let isAsked = false;

function goOnSoon(): void {
  if (isAsked || waiting.length === 0) return;
  isAsked = true;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(goOn, { timeout: 2_000 });
  else setTimeout(goOn, 50);
}

function goOn(): void {
  isAsked = false;
  waiting.shift()?.();
  goOnSoon();
}
