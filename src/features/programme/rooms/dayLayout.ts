// What lies where on one day of the rooms view, in minutes and rooms: a column a room, the sittings in each, what
// spans all of them, and what has no time yet. Pure, and not a word about pixels.
import type { GapId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { rowKeyOf, type RowKey } from '#domain/programme/rows.ts';
import { sittingsOf, type Session, type Sitting } from '#domain/programme/session.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import type { Day, Minutes } from '#domain/time.ts';

/** One sitting as a box. */
export interface Box {
  readonly sittingId: SittingId;
  readonly sessionId: SessionId;
  readonly rowKey: RowKey;
  readonly roomId: RoomId | null;
  readonly start: Minutes;
  /** Where it ends, or where an open end is drawn to. */
  readonly end: Minutes;
  readonly isOpenEnded: boolean;
  /** A pause without a room of its own lies across every column. */
  readonly spansRooms: boolean;
  /** "1 of 2" among the sittings of its session; 0 of 0 where it is the only one. */
  readonly place: number;
  readonly of: number;
}

export interface Band {
  readonly gapId: GapId;
  readonly start: Minutes;
  readonly end: Minutes;
}

export interface RoomColumn {
  /** null = sittings of an event that names no room for them. */
  readonly roomId: RoomId | null;
  /** By start. */
  readonly boxes: readonly Box[];
  /** Gaps fixed to the clock in this room alone. */
  readonly bands: readonly Band[];
  /** Sittings of the day without a time. */
  readonly untimed: readonly Box[];
}

export interface DayLayout {
  readonly columns: readonly RoomColumn[];
  readonly spanning: readonly Box[];
  /** Gaps fixed to the clock in every room. */
  readonly bands: readonly Band[];
  readonly hasUntimed: boolean;
}

/** What of an event decides where its boxes lie. */
export type LaidOutEvent = Pick<PlannedEvent, 'sessionsById' | 'gapsById' | 'defaultRoomId'>;

/** How long a sitting without an end is drawn where nothing follows it. */
const OPEN_LENGTH: Minutes = 60;

/** `order` puts rooms in the order of the columns; `added` are rooms to show though nothing sits there. */
export function dayLayout(
  event: LaidOutEvent,
  day: Day,
  { added, order }: { readonly added: readonly RoomId[]; readonly order: (a: RoomId, b: RoomId) => number },
): DayLayout {
  const found = sittingsOn(event, day);
  const inRooms = found.filter((each) => !spansRooms(each));
  const rooms = columnRooms(event, inRooms, added, order);
  const columns = rooms.map((roomId) => columnOf(event, day, roomId, inRooms));
  const spanning = boxesOf(
    event,
    found.filter((each) => spansRooms(each) && each.sitting.start !== null),
  );
  return {
    columns: columns.map((column, index) => {
      // What spans the rooms and has no time waits in the first column.
      const waiting =
        index === 0 ? found.filter((each) => spansRooms(each) && each.sitting.start === null) : [];
      return { ...column, untimed: [...untimedBoxes(event, waiting), ...column.untimed] };
    }),
    spanning,
    bands: bandsOf(event, day, null),
    hasUntimed: found.some(({ sitting }) => sitting.start === null),
  };
}

/** The rooms of a day in the order of their columns: the event's own first, a column without a room last. */
function columnRooms(
  event: LaidOutEvent,
  found: readonly Found[],
  added: readonly RoomId[],
  order: (a: RoomId, b: RoomId) => number,
): readonly (RoomId | null)[] {
  const named = new Set<RoomId>(added);
  let hasNone = false;
  for (const { sitting } of found) {
    const roomId = roomIn(event, sitting);
    if (roomId === null) hasNone = true;
    else named.add(roomId);
  }
  const own = event.defaultRoomId;
  if (own !== null) named.delete(own);
  const rooms: (RoomId | null)[] = [...(own === null ? [] : [own]), ...[...named].sort(order)];
  return hasNone || rooms.length === 0 ? [...rooms, null] : rooms;
}

interface Found {
  readonly session: Session;
  readonly sitting: Sitting;
  readonly place: number;
  readonly of: number;
}

function sittingsOn(event: LaidOutEvent, day: Day): readonly Found[] {
  const found: Found[] = [];
  for (const session of Object.values(event.sessionsById)) {
    const all = sittingsOf(session);
    all.forEach((sitting, index) => {
      if (sitting.day !== day) return;
      const isOnly = all.length === 1;
      found.push({ session, sitting, place: isOnly ? 0 : index + 1, of: isOnly ? 0 : all.length });
    });
  }
  return found;
}

function spansRooms({ session, sitting }: Pick<Found, 'session' | 'sitting'>): boolean {
  return sitting.roomId === null && kindOf(session).isPause;
}

function columnOf(event: LaidOutEvent, day: Day, roomId: RoomId | null, found: readonly Found[]): RoomColumn {
  const here = found.filter(({ sitting }) => roomIn(event, sitting) === roomId);
  return {
    roomId,
    boxes: boxesOf(
      event,
      here.filter(({ sitting }) => sitting.start !== null),
    ),
    bands: roomId === null ? [] : bandsOf(event, day, roomId),
    untimed: untimedBoxes(
      event,
      here.filter(({ sitting }) => sitting.start === null),
    ),
  };
}

function boxesOf(event: LaidOutEvent, found: readonly Found[]): readonly Box[] {
  const starts = found.flatMap(({ sitting }) => sitting.start ?? []).sort((a, b) => a - b);
  return found
    .map((each) => {
      const start = each.sitting.start ?? 0;
      const next = starts.find((other) => other > start) ?? Infinity;
      const end = each.sitting.end ?? Math.min(next, start + OPEN_LENGTH);
      return boxOf(event, each, start, Math.max(start, end));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.sittingId < b.sittingId ? -1 : 1));
}

function untimedBoxes(event: LaidOutEvent, found: readonly Found[]): readonly Box[] {
  return found
    .toSorted((a, b) => (a.session.order < b.session.order ? -1 : 1))
    .map((each) => boxOf(event, each, 0, 0));
}

function boxOf(event: LaidOutEvent, found: Found, start: Minutes, end: Minutes): Box {
  const { session, sitting, place, of } = found;
  return {
    sittingId: sitting.id,
    sessionId: session.id,
    rowKey: rowKeyOf(session.id, sitting.day),
    roomId: roomIn(event, sitting),
    start,
    end,
    isOpenEnded: sitting.start !== null && sitting.end === null,
    spansRooms: spansRooms(found),
    place,
    of,
  };
}

function bandsOf(event: LaidOutEvent, day: Day, roomId: RoomId | null): readonly Band[] {
  return Object.values(event.gapsById)
    .filter((gap) => gap.day === day && gap.roomId === roomId)
    .map(({ id, start, end }) => ({ gapId: id, start, end }))
    .sort((a, b) => a.start - b.start);
}

function roomIn({ defaultRoomId }: LaidOutEvent, sitting: Sitting): RoomId | null {
  return sitting.roomId ?? defaultRoomId;
}
