// The moves of the keyboard: one row up or down, five minutes earlier or later, the next room. Each gives the target
// for a push or a place. A step always changes what one sees: places that would come to the same are passed over.
import type { RoomId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import type { PushTarget } from './drop.ts';
import { fixedGapsOf } from './gaps.ts';
import { applyPlan } from './plan.ts';
import { planPush } from './push.ts';
import { programmeOf, type Row, type RowKey } from './rows.ts';

export type Direction = 'up' | 'down';

/**
 * Where rows go when they take one step from where they are held (`from`; null = where they stand). Null = there is
 * nothing further that way.
 */
export function stepRows(
  event: PlannedEvent,
  rows: readonly RowKey[],
  from: PushTarget | null,
  direction: Direction,
): PushTarget | null {
  const places = dropPlacesOf(event, rows);
  const held = from === null ? readingOf(event) : readingAfter(event, from);
  const index =
    from === null ? placeWhereTheyStand(event, places, rows) : places.findIndex((one) => isSame(one, from));
  if (index === -1) return null;
  const by = direction === 'down' ? 1 : -1;
  for (let next = index + by; next >= 0 && next < places.length; next += by) {
    const place = places[next];
    if (place !== undefined && readingAfter(event, place) !== held) return place;
  }
  return null;
}

/** Every place rows can be dropped at, from the top of the first day to the end of the last; two at a fixed gap. */
export function dropPlacesOf(event: PlannedEvent, rows: readonly RowKey[]): readonly PushTarget[] {
  const moving = new Set(rows);
  return programmeOf(event).flatMap((programme) => {
    const { day } = programme;
    const staying = programme.rows.filter(({ key }) => !moving.has(key));
    const rooms = roomsOf(event, moving);
    const places = staying.flatMap((row, index): readonly PushTarget[] => {
      const target = { rows, day, before: row.key };
      return isBehindFixedGap(event, day, rooms, staying, index)
        ? [
            { ...target, side: 'before-gap' },
            { ...target, side: 'after-gap' },
          ]
        : [target];
    });
    return [...places, { rows, day, before: null }];
  });
}

/** The next start on the grid of the step: 10:02 goes to 10:05 or 10:00. */
export function stepTime(start: Minutes, direction: 'earlier' | 'later', step: 5 | 1): Minutes {
  return direction === 'later' ? (Math.floor(start / step) + 1) * step : (Math.ceil(start / step) - 1) * step;
}

/** The neighbouring room in a list of rooms, or null where it is the last that way. */
export function stepRoom(
  rooms: readonly RoomId[],
  from: RoomId | null,
  direction: 'previous' | 'next',
): RoomId | null {
  const index = from === null ? -1 : rooms.indexOf(from);
  if (index === -1) return (direction === 'next' ? rooms[0] : rooms.at(-1)) ?? null;
  return rooms[index + (direction === 'next' ? 1 : -1)] ?? null;
}

/** The place that comes to nothing, nearest to where the first of the rows stands. */
function placeWhereTheyStand(
  event: PlannedEvent,
  places: readonly PushTarget[],
  rows: readonly RowKey[],
): number {
  const moving = new Set(rows);
  const programme = programmeOf(event).find((one) => one.rows.some(({ key }) => moving.has(key)));
  if (programme === undefined) return -1;
  const first = programme.rows.findIndex(({ key }) => moving.has(key));
  const below = programme.rows.slice(first).find(({ key }) => !moving.has(key))?.key ?? null;
  const here = places.flatMap((place, index) =>
    place.day === programme.day && place.before === below ? [{ place, index }] : [],
  );
  const reading = readingOf(event);
  const unmoved = here.find(({ place }) => readingAfter(event, place) === reading);
  return (unmoved ?? here[0])?.index ?? -1;
}

function roomsOf(event: PlannedEvent, moving: ReadonlySet<RowKey>): readonly (RoomId | null)[] {
  const rows = programmeOf(event).flatMap((programme) => programme.rows);
  return [...new Set(rows.filter(({ key }) => moving.has(key)).map(({ roomId }) => roomId))];
}

/** Whether a fixed gap of one of the rooms lies between the row at `index` and the one above it. */
function isBehindFixedGap(
  event: PlannedEvent,
  day: Day,
  rooms: readonly (RoomId | null)[],
  staying: readonly Row[],
  index: number,
): boolean {
  const start = staying[index]?.start ?? null;
  if (start === null) return false;
  const above = staying.slice(0, index).findLast((row) => row.start !== null)?.start ?? -Infinity;
  return rooms.some((roomId) =>
    fixedGapsOf(event, day, roomId).some((gap) => gap.start <= start && gap.start > above),
  );
}

/** The programme as one reads it: the order of the rows and when each begins. */
function readingOf(event: PlannedEvent): string {
  return programmeOf(event)
    .flatMap(({ rows }) => rows.map(({ key, start }) => `${key} ${start ?? ''}`))
    .join('\n');
}

function readingAfter(event: PlannedEvent, target: PushTarget): string {
  return readingOf(applyPlan(event, planPush(event, target)));
}

function isSame(a: PushTarget, b: PushTarget): boolean {
  return a.day === b.day && a.before === b.before && a.side === b.side;
}
