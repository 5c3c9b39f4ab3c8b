// When each item of a session comes, if all keep their time: minutes are added up from the start, through the hours the
// session is suspended, and what is left over goes to the floor.
import type { Sitting } from '#domain/programme/session.ts';
import type { Minutes } from '#domain/time.ts';

export interface ClockItem<Item> {
  readonly item: Item;
  /** null = takes no time of its own. */
  readonly minutes: Minutes | null;
  /** Gets whatever the others leave. */
  readonly takesRest: boolean;
}

export type ClockRow<Item> =
  | {
      readonly type: 'item';
      readonly at: Minutes | null;
      readonly minutes: Minutes | null;
      readonly item: Item;
    }
  | { readonly type: 'suspended'; readonly at: Minutes; readonly until: Minutes }
  | { readonly type: 'resumed'; readonly at: Minutes };

export interface RunningClock<Item> {
  readonly rows: readonly ClockRow<Item>[];
  /** Minutes that the items take and the sittings do not have; 0 where all fit or no end is set. */
  readonly over: Minutes;
  readonly end: Minutes | null;
}

/** Only the sittings that have a start count; without one the rows have no hour. */
export function runningClock<Item>(
  items: readonly ClockItem<Item>[],
  sittings: readonly Sitting[],
): RunningClock<Item> {
  const stretches = sittings.flatMap(({ start, end }) => (start === null ? [] : [{ start, end }]));
  const end = stretches.at(-1)?.end ?? null;
  const isBounded = stretches.length > 0 && stretches.every((stretch) => stretch.end !== null);
  const room = stretches.reduce((sum, stretch) => sum + ((stretch.end ?? stretch.start) - stretch.start), 0);
  const taken = items.reduce((sum, { minutes, takesRest }) => sum + (takesRest ? 0 : (minutes ?? 0)), 0);
  const rest = isBounded ? room - taken : null;

  const rows: ClockRow<Item>[] = [];
  let place = 0;
  let at = stretches[0]?.start ?? null;
  const suspendIfDue = (): void => {
    for (;;) {
      const ending = stretches[place]?.end ?? null;
      const next = stretches[place + 1];
      if (at === null || ending === null || next === undefined || at < ending) return;
      rows.push({ type: 'suspended', at: ending, until: next.start }, { type: 'resumed', at: next.start });
      at = next.start + (at - ending);
      place += 1;
    }
  };
  for (const { item, minutes, takesRest } of items) {
    const own = takesRest ? (rest === null || rest <= 0 ? null : rest) : minutes;
    rows.push({ type: 'item', at, minutes: own, item });
    if (at !== null) at += own ?? 0;
    suspendIfDue();
  }
  return { rows, over: rest === null ? 0 : Math.max(0, -rest), end };
}
