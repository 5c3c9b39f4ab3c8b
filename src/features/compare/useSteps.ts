// Going from change to change with buttons and keys: the focus goes to the next place on the page that differs, and it
// is said which one it is.
import { useCallback, useMemo, useState, type RefObject } from 'react';
import { useActions } from '#ui/actions.ts';
import { announce } from '#ui/announce.ts';
import { useCompareWords } from './compareWords.ts';
import { fellowsOf, sentenceOfStop, stopsIn } from './stopsIn.ts';

export interface Steps {
  /** 1 = the first; 0 = none yet. */
  readonly number: number;
  readonly total: number;
  readonly go: (step: 1 | -1) => void;
}

/** Counts anew in another `look`. */
export function useSteps(root: RefObject<HTMLElement | null>, look: string): Steps {
  const words = useCompareWords();
  const [at, setAt] = useState({ look, number: 0, total: 0 });
  const go = useCallback(
    (step: 1 | -1) => {
      const stops = stopsIn(root.current);
      const index = nextIndex(stops, step);
      const stop = stops[index];
      if (stop === undefined) return;
      stop.tabIndex = -1;
      stop.focus({ preventScroll: true });
      // Both sides, for they may have been let go of each other.
      for (const place of fellowsOf(stop)) place.scrollIntoView({ block: 'center' });
      const counted = { number: index + 1, total: stops.length };
      setAt({ look, ...counted });
      announce(words('step', { ...counted, sentence: sentenceOfStop(stop, words) }));
    },
    [root, look, words],
  );
  useActions(
    useMemo(
      () => [
        {
          id: 'compare.next',
          label: words('next'),
          group: words('actions'),
          shortcuts: ['F7'],
          run: () => go(1),
        },
        {
          id: 'compare.previous',
          label: words('previous'),
          group: words('actions'),
          shortcuts: ['Shift+F7'],
          run: () => go(-1),
        },
      ],
      [go, words],
    ),
  );
  return { number: at.look === look ? at.number : 0, total: at.total, go };
}

let last: WeakRef<HTMLElement> | null = null;

/** From the place with the focus, or the one where one was last; round the ends. */
function nextIndex(stops: readonly HTMLElement[], step: 1 | -1): number {
  const focused = document.activeElement;
  const within = stops.findLastIndex((stop) => stop.contains(focused));
  const at = within === -1 ? stops.findIndex((stop) => stop === last?.deref()) : within;
  const next = at === -1 ? (step === 1 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
  const stop = stops[next];
  if (stop !== undefined) last = new WeakRef(stop);
  return next;
}
