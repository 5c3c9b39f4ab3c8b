// The one index of this page. Made when somebody first searches, a few milliseconds at a time between what else the
// page does, and brought up to date while anybody searches; whoever shows results is told when there is more to find.
import { libraryNow, subscribeToStore } from '#store/store.ts';
import type { Language } from '#languages/language.ts';
import { emptySearchIndex, type SearchIndex } from './searchIndex.ts';

export interface SearchState {
  readonly index: SearchIndex;
  /** Another object whenever other things may be found. */
  readonly isWhole: boolean;
}

/** Milliseconds; half a frame. */
const SLICE = 7;
/** Milliseconds between two tellings while the index is made: every telling searches anew. */
const TELL_AGAIN = 150;

const index = emptySearchIndex();
let state: SearchState = { index, isWhole: false };
let language: Language = 'en';
let toldAt = 0;
let isWaiting = false;
let stopWatching: (() => void) | null = null;
const listeners = new Set<() => void>();

export const searchNow = (): SearchState => state;

/** Keeps the index up to date for as long as anybody listens. */
export function subscribeToSearch(wanted: Language, listener: () => void): () => void {
  listeners.add(listener);
  language = wanted;
  stopWatching ??= subscribeToStore(begin);
  begin();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopWatching?.();
    stopWatching = null;
  };
}

function begin(): void {
  if (isWaiting) return;
  isWaiting = true;
  // Behind the paint of the key or the opening that asked for it.
  setTimeout(slice, 0);
}

function slice(): void {
  isWaiting = false;
  if (listeners.size === 0) return;
  const begun = performance.now();
  const isWhole = index.update(libraryNow(), language, () => performance.now() - begun > SLICE);
  if (!isWhole) begin();
  if (isWhole || begun - toldAt > TELL_AGAIN) {
    toldAt = begun;
    state = { index, isWhole };
    for (const listener of listeners) listener();
  }
}
