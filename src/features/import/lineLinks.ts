// Links the lines of the source with what was read from them, both ways: what the pointer or the focus is on marks its
// counterpart, and a click, the focus or a key brings it into view. The marks are set on the page itself, not drawn
// anew: with thousands of lines a mark must not cost a drawing of all.

const MARK = 'data-marked';

export const lineId = (line: number): string => `import-line-${line}`;

/** What stands in `data-lines` of a part of the result, and in `data-lit` of what is only about it. */
export const linesText = (lines: readonly number[]): string => lines.join(' ');

let waiting = 0;

/** Calls `then` with what `find` finds, which may be drawn only in a moment: a long list grows piece by piece. */
export function whenDrawn(find: () => HTMLElement | null, then: (found: HTMLElement) => void): void {
  cancelAnimationFrame(waiting);
  const found = find();
  if (found !== null) then(found);
  else if (document.querySelector('[data-growing]') !== null)
    waiting = requestAnimationFrame(() => whenDrawn(find, then));
}

/** Marks the lines a part of the result came from. `scrolls`: the list of lines alone, or the page with it on a phone. */
export function markLines(lines: readonly number[], scrolls: 'list' | 'page'): void {
  clearMarks();
  for (const line of lines) document.getElementById(lineId(line))?.setAttribute(MARK, '');
  const first = document.getElementById(lineId(lines[0] ?? 0));
  if (first !== null) scrollWithin(first, scrolls);
}

/** Marks what was read from a line: what came from the fewest lines with it, and of several such the one that holds the others. */
export function markResult(line: number, doesScroll: boolean): HTMLElement | null {
  clearMarks();
  document.getElementById(lineId(line))?.setAttribute(MARK, '');
  const found = [...document.querySelectorAll<HTMLElement>(`[data-lines~="${line}"]`)];
  const smallest = found.toSorted((a, b) => countOf(a) - countOf(b) || depthOf(a) - depthOf(b))[0] ?? null;
  smallest?.setAttribute(MARK, '');
  if (doesScroll) smallest?.scrollIntoView({ block: 'center' });
  return smallest;
}

export function clearMarks(): void {
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
}

/** Marks in the source what the pointer or the focus is on in the result. Returns how to stop. */
export function markingFrom(result: HTMLElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const mark = ({ target }: Event): Element | null => {
    const part = partAt(target);
    if (part !== null) markLines(linesOfPart(part), 'list');
    return part;
  };
  result.addEventListener('pointerover', mark, { signal });
  // Where the focus is stays to be seen; where the pointer is, one sees anyhow.
  result.addEventListener('focusin', (event) => mark(event)?.setAttribute(MARK, ''), { signal });
  result.addEventListener('pointerleave', clearMarks, { signal });
  return () => listening.abort();
}

/** The part of the result an event came from; null = it came from no part. */
function partAt(target: EventTarget | null): HTMLElement | null {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-lines], [data-lit]') : null;
  return part === null || linesOfPart(part).length === 0 ? null : part;
}

function linesOfPart(part: HTMLElement): readonly number[] {
  const text = part.dataset['lines'] ?? part.dataset['lit'] ?? '';
  return text === '' ? [] : text.split(' ').map(Number);
}

function countOf(part: HTMLElement): number {
  return linesOfPart(part).length;
}

function depthOf(part: Element): number {
  let depth = 0;
  for (let up = part.parentElement; up !== null; up = up.parentElement) depth += 1;
  return depth;
}

let correcting = 0;

/** What the bars at the top and the foot of a phone cover, in pixels. */
const BARS = 72;

/**
 * Where there is room for both, only the list of lines moves: the result under the pointer stays. Lines out of view have
 * the height of a guess: once those around the item are measured, it is brought into view again.
 */
function scrollWithin(item: HTMLElement, scrolls: 'list' | 'page', times = 4): void {
  cancelAnimationFrame(correcting);
  const list = item.closest<HTMLElement>('[role="listbox"]');
  if (list === null) return;
  // On a phone the source is the page itself.
  const isPage = getComputedStyle(list).maxBlockSize === 'none';
  if (isPage && scrolls === 'list') return;
  const [own, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  const [top, bottom] = isPage ? [BARS, window.innerHeight - BARS] : [outer.top, outer.bottom];
  if (own.height === 0 || (own.top >= top && own.bottom <= bottom)) return;
  if (isPage) item.scrollIntoView({ block: 'center' });
  else list.scrollTop += own.top - outer.top - outer.height / 3;
  if (times > 0) correcting = requestAnimationFrame(() => scrollWithin(item, scrolls, times - 1));
}
