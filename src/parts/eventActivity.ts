// Which events and papers were opened and changed on this device, and when: for "Recent" in the rail, the order of
// lists and the last change of a paper.
// A convenience of the device, not part of anybody's work, so it lives in localStorage and may be lost.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { EventId, PaperId } from '#domain/ids.ts';
import { subscribeToSteps } from '#store/execute.ts';

interface EventActivity {
  /** Milliseconds, by event. */
  readonly openedAt: Readonly<Record<EventId, number>>;
  readonly changedAt: Readonly<Record<EventId, number>>;
  readonly papersChangedAt: Readonly<Record<PaperId, number>>;
}

/** Changes closer together than this count as one: typing must not write to the disk at every key. */
const GRAIN_MILLISECONDS = 30_000;

export const useEventActivity = create<EventActivity>()(
  persist(() => ({ openedAt: {}, changedAt: {}, papersChangedAt: {} }), {
    name: 'rostrum-activity',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    merge: (stored) => readActivity(stored),
  }),
);

export function noteOpened(eventId: EventId, now: number): void {
  useEventActivity.setState(({ openedAt }) => ({ openedAt: withTime(openedAt, [eventId], now, 0) }));
}

/** Notes every change of an event and of its papers from now on. Returns how to stop. */
export function watchEventChanges(): () => void {
  return subscribeToSteps(({ changes, step }) => {
    const { changedAt, papersChangedAt } = useEventActivity.getState();
    const events = changes.flatMap(({ path: [table, id] }) =>
      table === 'eventsById' && id !== undefined ? [id] : [],
    );
    const papers = changes.flatMap(({ path: [table, , part, id] }) =>
      table === 'eventsById' && part === 'papersById' && id !== undefined ? [id] : [],
    );
    const laterEvents = withTime(changedAt, events, step.time, GRAIN_MILLISECONDS);
    const laterPapers = withTime(papersChangedAt, papers, step.time, GRAIN_MILLISECONDS);
    if (laterEvents === changedAt && laterPapers === papersChangedAt) return;
    useEventActivity.setState({ changedAt: laterEvents, papersChangedAt: laterPapers });
  });
}

/** What was stored may be anybody's: only times by id are taken. */
export function readActivity(stored: unknown): EventActivity {
  const { openedAt, changedAt, papersChangedAt } = Object(stored) as Partial<
    Record<keyof EventActivity, unknown>
  >;
  return {
    openedAt: timesOf(openedAt),
    changedAt: timesOf(changedAt),
    papersChangedAt: timesOf(papersChangedAt),
  };
}

function timesOf(value: unknown): Record<string, number> {
  const entries = Object.entries(Object(value) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/**
 * The times with this one for these ids, unless theirs is within `grain` of it. What is marked later than that was
 * marked before the clock was set back, and happened before all the same.
 */
export function withTime<Times extends Readonly<Record<string, number>>>(
  times: Times,
  ids: readonly string[],
  time: number,
  grain: number,
): Times {
  const late = [...new Set(ids)].filter((id) => Math.abs(time - (times[id] ?? 0)) > grain);
  if (late.length === 0) return times;
  const earlier = Object.entries<number>(times).map(([id, each]) => [id, Math.min(each, time - 1)] as const);
  return { ...times, ...Object.fromEntries(earlier), ...Object.fromEntries(late.map((id) => [id, time])) };
}
