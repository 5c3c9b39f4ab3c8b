// The undo and redo steps of this tab, as changes and not as copies of the library. Lives as long as the page.
import { createStore } from 'zustand/vanilla';
import { type Change, joinChanges } from './changes.ts';
import type { Exchange } from './retrace.ts';

export interface HistoryStep {
  /** A key of the `commands` words. */
  readonly name: string;
  readonly changes: readonly Change[];
  /** Milliseconds. */
  readonly time: number;
  readonly mergeKey: string | null;
  /** Where the step parked a standing of an event: then it is taken back whole or not at all. */
  readonly exchange?: Exchange;
}

export interface History {
  /** Oldest first. */
  readonly done: readonly HistoryStep[];
  /** The next to redo last. */
  readonly undone: readonly HistoryStep[];
}

export const MOST_STEPS = 500;

/** Edits of one field closer together than this (milliseconds) are one step. */
export const MERGE_WINDOW = 2000;

export const NO_HISTORY: History = { done: [], undone: [] };

export const historyStore = createStore<History>(() => NO_HISTORY);

/** The history with one more step, joined to the last one where both belong to one bout of typing. */
export function withStep(history: History, step: HistoryStep): History {
  const last = history.done.at(-1);
  const joined = last === undefined ? null : joinedStep(last, step);
  if (joined === null) return { done: [...history.done, step].slice(-MOST_STEPS), undone: [] };
  const earlier = history.done.slice(0, -1);
  // Typed and deleted again: nothing is left to undo.
  return { done: joined.changes.length === 0 ? earlier : [...earlier, joined], undone: [] };
}

function joinedStep(last: HistoryStep, step: HistoryStep): HistoryStep | null {
  const isOneBout =
    step.mergeKey !== null &&
    step.mergeKey === last.mergeKey &&
    step.name === last.name &&
    Math.abs(step.time - last.time) <= MERGE_WINDOW;
  if (!isOneBout) return null;
  const changes = joinChanges(last.changes, step.changes);
  return changes === null ? null : { ...step, changes };
}
