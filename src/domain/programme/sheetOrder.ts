// Gives sessions the order keys under which the sheet of a day reads as it was dropped. Keys decide only between rows
// that start together and where untimed rows stand, so most moves change none, and a drop seldom more than its own.
import { orderBetween, type OrderKey } from '#base/ordered.ts';
import type { SessionId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { inSheetOrder } from './rows.ts';
import type { Session } from './session.ts';

/**
 * The event with order keys under which the rows of `day` read in the order `dropped` wherever their hours leave it
 * open: timed rows by start, rows that start together and untimed rows as dropped. Sessions in `moved` give way first.
 */
export function settledInOrder(
  event: PlannedEvent,
  day: Day,
  dropped: readonly SessionId[],
  moved: ReadonlySet<SessionId>,
): PlannedEvent {
  const rows = [...new Set(dropped)].flatMap((id) => rowOn(event, day, id));
  const wanted = inSheetOrder(rows);
  if (readsAs(rows, wanted)) return event;
  const others = wanted.filter(({ session }) => !moved.has(session.id));
  const inPlace = new Set(longestRise(others));
  const own = new Set(wanted.filter(({ session }) => moved.has(session.id)));
  const all = new Set(wanted.filter((row) => !inPlace.has(row)));
  const ownKeys = keysFor(event, wanted, own);
  return withKeys(event, readsAs(rows, wanted, ownKeys) ? ownKeys : keysFor(event, wanted, all));
}

interface SheetRow {
  readonly session: Session;
  readonly start: Minutes | null;
}

type Keys = ReadonlyMap<SessionId, OrderKey>;

function rowOn(event: PlannedEvent, day: Day, id: SessionId): readonly SheetRow[] {
  const session = event.sessionsById[id];
  if (session === undefined) return [];
  const sittings = Object.values(session.sittingsById).filter((sitting) => sitting.day === day);
  if (sittings.length === 0) return [];
  const starts = sittings.flatMap(({ start }) => (start === null ? [] : [start]));
  return [{ session, start: starts.length === 0 ? null : Math.min(...starts) }];
}

function readsAs(rows: readonly SheetRow[], wanted: readonly SheetRow[], keys: Keys = new Map()): boolean {
  const keyOf = ({ session }: SheetRow): OrderKey => keys.get(session.id) ?? session.order;
  const byKey = [...rows].sort((a, b) =>
    keyOf(a) === keyOf(b) ? (a.session.id < b.session.id ? -1 : 1) : keyOf(a) < keyOf(b) ? -1 : 1,
  );
  return inSheetOrder(byKey).every((row, index) => row === wanted[index]);
}

/** New keys for the rows in `changing`, each right behind the row above it and ahead of every other key of the event. */
function keysFor(event: PlannedEvent, wanted: readonly SheetRow[], changing: ReadonlySet<SheetRow>): Keys {
  const keys = new Map<SessionId, OrderKey>();
  const taken = Object.values(event.sessionsById).map(({ order }) => order);
  let above: OrderKey | null = null;
  for (const row of wanted) {
    if (changing.has(row)) {
      const key: OrderKey = orderBetween(above, nextAbove(taken, above));
      keys.set(row.session.id, key);
      taken.push(key);
      above = key;
    } else {
      above = row.session.order;
    }
  }
  return keys;
}

function nextAbove(keys: readonly OrderKey[], than: OrderKey | null): OrderKey | null {
  let next: OrderKey | null = null;
  for (const key of keys) {
    if ((than === null || key > than) && (next === null || key < next)) next = key;
  }
  return next;
}

/** The most rows that can keep their keys: the longest run, with holes, whose keys rise. */
function longestRise(rows: readonly SheetRow[]): readonly SheetRow[] {
  const ends: { readonly row: SheetRow; readonly before: number; readonly place: number }[][] = [];
  for (const row of rows) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = ends[middle]?.at(-1);
      if (last !== undefined && last.row.session.order < row.session.order) low = middle + 1;
      else high = middle;
    }
    const entry = { row, before: (ends[low - 1]?.length ?? 0) - 1, place: low };
    const level = ends[low];
    if (level === undefined) ends.push([entry]);
    else level.push(entry);
  }
  const rise: SheetRow[] = [];
  let entry = ends.at(-1)?.at(-1);
  while (entry !== undefined) {
    rise.push(entry.row);
    entry = ends[entry.place - 1]?.[entry.before];
  }
  return rise.toReversed();
}

function withKeys(event: PlannedEvent, keys: Keys): PlannedEvent {
  const sessions: Record<SessionId, Session> = { ...event.sessionsById };
  for (const [id, order] of keys) {
    const session = sessions[id];
    if (session !== undefined) sessions[id] = { ...session, order };
  }
  return { ...event, sessionsById: sessions };
}
