// The findings of the library on screen. They are worked out when the page is idle, never while somebody types, and
// only for events that changed; what shows them hears when there is news.
import { useCallback, useSyncExternalStore } from 'react';
import { startChecking } from '#domain/checks/checking.ts';
import { NO_FINDINGS, type EventFindings } from '#domain/checks/eventFindings.ts';
import type { Severity } from '#domain/checks/finding.ts';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { libraryNow, subscribeToStore } from '#store/store.ts';

export type FindingCounts = Readonly<Record<Severity, number>>;

const checking = startChecking();

/** The findings of an event; the same object for as long as nothing they rest on has changed. */
export function findingsOf(library: Library, eventId: EventId): EventFindings {
  return checking.findingsOf(library, eventId);
}

/** Null until they have been worked out for the first time. */
export function useFindings(eventId: EventId): EventFindings | null {
  const subscribe = useCallback((listener: () => void) => watch(eventId, listener), [eventId]);
  const read = useCallback(() => shown.get(eventId) ?? null, [eventId]);
  return useSyncExternalStore(subscribe, read, read);
}

export function useFindingCounts(eventId: EventId): FindingCounts | null {
  const findings = useFindings(eventId);
  return findings === null ? null : countsOf(findings);
}

export function countsOf({ open }: EventFindings): FindingCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of open) counts[severity] += 1;
  return counts;
}

/** What is on screen: by event that somebody looks at. */
const shown = new Map<EventId, EventFindings>();
const watchers = new Map<EventId, Set<() => void>>();

/** Milliseconds: far below what a hand at the keys would feel. */
const SLICE = 8;

/** Milliseconds without a change, longer than between two keys. */
const REST = 300;

let isWaiting = false;
let resting = 0;
let stopListening: (() => void) | null = null;

function watch(eventId: EventId, listener: () => void): () => void {
  const listeners = watchers.get(eventId) ?? new Set();
  watchers.set(eventId, listeners.add(listener));
  stopListening ??= subscribeToStore(lookOnceQuiet);
  lookSoon();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    watchers.delete(eventId);
    shown.delete(eventId);
    if (watchers.size > 0) return;
    stopListening?.();
    stopListening = null;
  };
}

/** After a change: at once, but while somebody types only when the hand rests. */
function lookOnceQuiet(): void {
  window.clearTimeout(resting);
  const isTyping = document.activeElement?.matches('input, textarea, [contenteditable]') === true;
  if (isTyping) resting = window.setTimeout(lookSoon, REST);
  else lookSoon();
}

function lookSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(look, { timeout: 500 });
  else setTimeout(look, 50);
}

function look(): void {
  isWaiting = false;
  if (watchers.size === 0) return;
  const library = libraryNow();
  // Comparing all names takes a while in a large library: a little in each idle moment.
  const begun = performance.now();
  const hasTime = (): boolean => performance.now() - begun < SLICE;
  if (!checking.prepare(library, hasTime)) {
    lookSoon();
    return;
  }
  for (const [eventId, listeners] of watchers) {
    const before = shown.get(eventId);
    const now = library.eventsById[eventId] === undefined ? NO_FINDINGS : findingsOf(library, eventId);
    if (now === before) continue;
    shown.set(eventId, now);
    for (const listener of listeners) listener();
    // What is known already is given at once when it is asked again.
    if (!hasTime()) {
      lookSoon();
      return;
    }
  }
}
