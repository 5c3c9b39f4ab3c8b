// The places on the page that differ, in reading order: those that say so themselves (`data-stop`), or the lines and
// rows of a redline with marked words in them. Nothing inside what is folded away.
import type { CompareWords } from './compareWords.ts';

export function stopsIn(root: HTMLElement | null): readonly HTMLElement[] {
  if (root === null) return [];
  const said = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  const hidden = [...root.querySelectorAll<HTMLElement>('[data-side]')].filter(
    (side) => !side.checkVisibility(),
  );
  const seen = (said.length > 0 ? said : linesWithMarks(root)).filter(
    (stop) => stop.closest('details:not([open])') === null && !hidden.some((side) => side.contains(stop)),
  );
  return seen.some((stop) => 'pair' in stop.dataset) ? onceEach(seen) : seen;
}

/** Of places that stand on two sides under one number, the later one. */
function onceEach(stops: readonly HTMLElement[]): readonly HTMLElement[] {
  const byNumber = new Map(stops.map((stop) => [Number(stop.dataset['pair']), stop]));
  return [...byNumber].toSorted(([a], [b]) => a - b).map(([, stop]) => stop);
}

/** A row that comes or goes whole is one place, however many lines it has. */
function linesWithMarks(root: HTMLElement): readonly HTMLElement[] {
  const lines = [...root.querySelectorAll<HTMLElement>('ins, del')].flatMap((mark) => {
    if (mark.closest('.s-legend') !== null) return [];
    return (
      mark.closest<HTMLElement>('tr[data-change]') ??
      mark.closest<HTMLElement>('p, h1, h2, h3, h4, li, blockquote') ??
      []
    );
  });
  return [...new Set(lines)];
}

/** What is to be said of such a place: its own sentence, or the words marked in it. */
export function sentenceOfStop(stop: HTMLElement, words: CompareWords): string {
  const own = stop.dataset['sentence'] ?? stop.querySelector('[data-sentence]')?.textContent ?? '';
  if (own !== '') return own;
  const marked = fellowsOf(stop).flatMap((one) => [...one.querySelectorAll('ins, del')]);
  const said = marked.map((mark) =>
    words(mark.matches('ins') ? 'marks.inserted' : 'marks.deleted', { words: mark.textContent.trim() }),
  );
  return said.join('; ');
}

/** The same place on both sides; alone where there are no sides. */
export function fellowsOf(stop: HTMLElement): readonly HTMLElement[] {
  const { pair } = stop.dataset;
  return pair === undefined ? [stop] : [...document.querySelectorAll<HTMLElement>(`[data-pair="${pair}"]`)];
}
