// Two tabs wrote the same field within moments: the later text stands, the other is kept here until the user has
// seen it, so that neither is lost.
import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { isMap, type Change } from '../changes.ts';

export interface Conflict {
  readonly id: string;
  /** Where in the library: `['eventsById', 'e1', 'title', 'en']`. */
  readonly path: readonly string[];
  readonly lost: unknown;
  /** What stands there instead; null = the thing itself is gone. */
  readonly kept: unknown;
  /** Milliseconds. */
  readonly time: number;
}

const conflictsStore = createStore<readonly Conflict[]>(() => []);

/** Newest first. */
export function useConflicts(): readonly Conflict[] {
  return useSyncExternalStore(conflictsStore.subscribe, conflictsStore.getState, conflictsStore.getState);
}

export function putConflicts(conflicts: readonly Conflict[]): void {
  conflictsStore.setState(
    conflicts.toSorted((a, b) => b.time - a.time),
    true,
  );
}

/** A conflict, or null where nothing a person wrote is lost by it. */
export function conflictAt(change: Change, lost: unknown, kept: unknown, time: number): Conflict | null {
  if (!isWritten(change.path, lost)) return null;
  // Seen from two tabs it is one conflict: its name comes from what was lost where.
  const id = JSON.stringify([change.path, lost]);
  return { id, path: change.path, lost, kept: kept ?? null, time };
}

/** Order keys and references are strings too, but nobody wrote them. */
function isWritten(path: readonly string[], value: unknown): boolean {
  const field = path.at(-1) ?? '';
  if (field === 'order' || field.endsWith('Id')) return false;
  return (
    (typeof value === 'string' && value !== '') || (Array.isArray(value) && value.length > 0) || isMap(value)
  );
}
