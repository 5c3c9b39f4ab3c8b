// The one door: every change of the library goes through here, leaves a step to undo, and is told to whoever saves,
// shows a toast or announces. It knows nothing of disks and screens.
import { useSyncExternalStore } from 'react';
import { create } from 'mutative';
import { hasUnread } from '#domain/editions/frozenText.ts';
import type { Library } from '#domain/library.ts';
import { type Change, changesBetween } from './changes.ts';
import type { Command } from './command.ts';
import { type HistoryStep, historyStore, NO_HISTORY, withStep } from './history.ts';
import { withEditionsKept } from './keepEditions.ts';
import { exchangeIn, retraced } from './retrace.ts';
import { libraryNow, putLibrary, savingNow } from './store.ts';

export interface StepEvent {
  readonly kind: 'done' | 'undone' | 'redone' | 'refused';
  readonly step: HistoryStep;
  /** What changed in the library just now (for an undo, the changes turned round). */
  readonly changes: readonly Change[];
  /** What an undo or redo left alone, because it is gone or another tab has changed it since. */
  readonly skipped: readonly Change[];
}

export interface StepOptions {
  /** Milliseconds. */
  readonly time?: number;
}

/**
 * Runs a command. One that changes nothing leaves no step; in a read-only library it is refused and told so, and so is
 * one that brings or takes editions while what they froze is still being read.
 */
export function execute<Args>(command: Command<Args>, args: Args, options: StepOptions = {}): void {
  const before = libraryNow();
  // Frozen while developing, so that a write past this door is found at once.
  const after = create(before, (draft) => command.run(draft, args), {
    enableAutoFreeze: import.meta.env.DEV,
  });
  takeStep(command.name, after, { ...options, mergeKey: command.mergeKey?.(args) ?? null });
}

/** Puts a whole library in as one step, but for the editions that stay: for restore, import and examples. */
export function takeStep(
  name: string,
  wanted: Library,
  options: StepOptions & { readonly mergeKey?: string | null } = {},
): void {
  const before = libraryNow();
  const after = withEditionsKept(before, wanted);
  const changes = changesBetween(before, after);
  if (changes.length === 0) return;
  const exchange = exchangeIn(before, after, changes);
  const step: HistoryStep = {
    name,
    changes,
    time: options.time ?? Date.now(),
    mergeKey: options.mergeKey ?? null,
    ...(exchange === null ? {} : { exchange }),
  };
  const isReading = hasUnread(before) && changes.some(({ path }) => path[0] === 'editionsById');
  if (savingNow().status === 'read-only' || isReading)
    return tell({ kind: 'refused', step, changes: [], skipped: changes });
  putLibrary(after);
  historyStore.setState(withStep(historyStore.getState(), step));
  tell({ kind: 'done', step, changes, skipped: [] });
}

/** Takes the last step back and returns it; null when there is none. */
export function undo(): HistoryStep | null {
  const { done, undone } = historyStore.getState();
  const step = done.at(-1);
  if (step === undefined || savingNow().status === 'read-only') return null;
  historyStore.setState({ done: done.slice(0, -1), undone: [...undone, step] });
  retrace('undone', step);
  return step;
}

/** Does the step last taken back again; null when there is none. */
export function redo(): HistoryStep | null {
  const { done, undone } = historyStore.getState();
  const step = undone.at(-1);
  if (step === undefined || savingNow().status === 'read-only') return null;
  // Without its key: what is typed after a redo is a step of its own.
  historyStore.setState({ done: [...done, { ...step, mergeKey: null }], undone: undone.slice(0, -1) });
  retrace('redone', step);
  return step;
}

export interface HistoryNames {
  readonly undoName: string | null;
  readonly redoName: string | null;
}

export function useHistory(): HistoryNames {
  const history = useSyncExternalStore(historyStore.subscribe, historyStore.getState, historyStore.getState);
  return { undoName: history.done.at(-1)?.name ?? null, redoName: history.undone.at(-1)?.name ?? null };
}

export function forgetHistory(): void {
  historyStore.setState(NO_HISTORY);
}

/** Hears of every step right after the library has changed. Returns how to stop. */
export function subscribeToSteps(listener: (event: StepEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const listeners = new Set<(event: StepEvent) => void>();

function retrace(kind: 'undone' | 'redone', step: HistoryStep): void {
  const { root, done, skipped } = retraced(libraryNow(), step, kind);
  putLibrary(root);
  tell({ kind, step, changes: done, skipped });
}

function tell(event: StepEvent): void {
  for (const listener of listeners) listener(event);
}
