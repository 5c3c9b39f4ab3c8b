// The library on screen and how well it is saved. Reading is open to all; only `execute` and saving put a library in.
import { useMemo, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { shallow } from 'zustand/shallow';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';

export interface SavingState {
  readonly status: 'loading' | 'saved' | 'saving' | 'failed' | 'read-only';
  /** Milliseconds; when the last edit reached the disk. */
  readonly savedAt: number | null;
  /** Edits that are on screen and not yet on the disk. */
  readonly unsaved: number;
  readonly problem: SavingProblem | null;
}

export type SavingProblem =
  | 'disk-full'
  | 'store-deleted'
  | 'store-broken'
  /** The browser gives this page no storage (private window, blocked site data). */
  | 'no-storage'
  /** Another tab runs an older build and has not let go of the store. */
  | 'older-tab-open'
  /** Another tab has updated the store: this page is old and must be reloaded. */
  | 'reload-needed'
  /** The data was written by a newer build than this one. */
  | 'newer-data'
  /** There was a library on this computer and it cannot be found; nothing is written until the user decides. */
  | 'data-missing';

const store = createStore<{ readonly library: Library }>(() => ({ library: EMPTY_LIBRARY }));

// Apart from the library: it changes twice with every key, and nothing that reads the library need look again.
const savingStore = createStore<SavingState>(() => ({
  status: 'loading',
  savedAt: null,
  unsaved: 0,
  problem: null,
}));

/**
 * What a component needs of the library. A fresh list with the same items counts as the same, so a selector may
 * filter and map; keep it narrow all the same, it runs on every edit.
 */
export function useLibrary<T>(select: (library: Library) => T): T {
  const read = useMemo(() => remember(select), [select]);
  return useSyncExternalStore(store.subscribe, read, read);
}

export function libraryNow(): Library {
  return store.getState().library;
}

export function useSaving(): SavingState {
  return useSyncExternalStore(savingStore.subscribe, savingNow, savingNow);
}

export function savingNow(): SavingState {
  return savingStore.getState();
}

/** For execute, loading and other tabs' edits; everybody else writes through a command. */
export function putLibrary(library: Library): void {
  if (library !== libraryNow()) store.setState({ library });
}

export function putSaving(saving: SavingState): void {
  if (!shallow(saving, savingNow())) savingStore.setState(saving, true);
}

export function subscribeToStore(listener: () => void): () => void {
  return store.subscribe(listener);
}

export function subscribeToSaving(listener: () => void): () => void {
  return savingStore.subscribe(listener);
}

function remember<T>(select: (library: Library) => T): () => T {
  let last: { readonly library: Library; readonly value: T } | null = null;
  return () => {
    const library = libraryNow();
    if (last?.library === library) return last.value;
    const value = select(library);
    last = { library, value: last !== null && shallow(last.value, value) ? last.value : value };
    return last.value;
  };
}
