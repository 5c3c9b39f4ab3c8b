// Which events were opened and changed on this device, and when: for "Recent" in the rail and the order of lists.
// A convenience of the device, not part of anybody's work, so it lives in localStorage and may be lost.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { EventId } from '#domain/ids.ts';
import { subscribeToSteps } from '#store/execute.ts';

interface EventActivity {
  /** Milliseconds, by event. */
  readonly openedAt: Readonly<Record<EventId, number>>;
  readonly changedAt: Readonly<Record<EventId, number>>;
}

/** Changes closer together than this count as one: typing must not write to the disk at every key. */
const GRAIN_MILLISECONDS = 30_000;

export const useEventActivity = create<EventActivity>()(
  persist(() => ({ openedAt: {}, changedAt: {} }), {
    name: 'rostrum-activity',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    merge: (stored) => readActivity(stored),
  }),
);

export function noteOpened(eventId: EventId, now: number): void {
  useEventActivity.setState(({ openedAt }) => ({ openedAt: { ...openedAt, [eventId]: now } }));
}

/** Notes every change of an event from now on. Returns how to stop. */
export function watchEventChanges(): () => void {
  return subscribeToSteps(({ changes, step }) => {
    const { changedAt } = useEventActivity.getState();
    const touched = new Set(
      changes.flatMap(({ path: [table, id] }) => (table === 'eventsById' && id !== undefined ? [id] : [])),
    );
    const late = [...touched].filter((id) => step.time - (timeIn(changedAt, id) ?? 0) > GRAIN_MILLISECONDS);
    if (late.length === 0) return;
    const entries = late.map((id) => [id, step.time] as const);
    useEventActivity.setState({ changedAt: { ...changedAt, ...Object.fromEntries(entries) } });
  });
}

/** What was stored may be anybody's: only times by id are taken. */
export function readActivity(stored: unknown): EventActivity {
  const { openedAt, changedAt } = Object(stored) as Partial<Record<keyof EventActivity, unknown>>;
  return { openedAt: timesOf(openedAt), changedAt: timesOf(changedAt) };
}

function timesOf(value: unknown): Record<string, number> {
  const entries = Object.entries(Object(value) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function timeIn(times: Readonly<Record<string, number>>, id: string): number | undefined {
  return times[id];
}
