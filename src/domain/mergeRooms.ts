// Two records of one room as one. What the other was called stays as an alias, what the kept one does not say is taken
// from the other, and every sitting and gap that was in the other is in the kept one. Editions keep rooms of their own.
import type { LocalText } from '#languages/language.ts';
import type { RoomId } from './ids.ts';
import type { Library } from './library.ts';
import type { PlannedEvent } from './plannedEvent.ts';
import type { Session } from './programme/session.ts';
import type { Room } from './room.ts';

/** The same library where one of the two is not there. */
export function mergeRooms(library: Library, keptId: RoomId, otherId: RoomId): Library {
  const kept = library.roomsById[keptId];
  const other = library.roomsById[otherId];
  if (kept === undefined || other === undefined || keptId === otherId) return library;
  const roomsById = Object.fromEntries(
    Object.entries<Room>(library.roomsById).filter(([id]) => id !== otherId),
  );
  const inKept = (roomId: RoomId | null): RoomId | null => (roomId === otherId ? keptId : roomId);
  return {
    ...library,
    roomsById: { ...roomsById, [keptId]: mergedRoom(kept, other) },
    eventsById: changedEach(library.eventsById, (event) => eventIn(event, inKept)),
  };
}

function mergedRoom(kept: Room, other: Room): Room {
  const own = [...wordsOf(kept.name), ...wordsOf(kept.shortName)];
  const names = [...kept.aliases, ...wordsOf(other.name), ...wordsOf(other.shortName), ...other.aliases];
  return {
    ...kept,
    name: { ...other.name, ...kept.name },
    shortName: { ...other.shortName, ...kept.shortName },
    building: { ...other.building, ...kept.building },
    aliases: [...new Set(names)].filter((name) => name !== '' && !own.includes(name)),
    capacity: kept.capacity ?? other.capacity,
    interpretationBooths: kept.interpretationBooths ?? other.interpretationBooths,
    changeover: Math.max(kept.changeover, other.changeover),
    note: [kept.note, other.note].filter((note) => note !== '').join('\n'),
  };
}

const wordsOf = (text: LocalText): readonly string[] => Object.values(text);

function eventIn(event: PlannedEvent, inKept: (roomId: RoomId | null) => RoomId | null): PlannedEvent {
  const sessionIn = (session: Session): Session => {
    const sittingsById = changedEach(session.sittingsById, (sitting) => inRoom(sitting, inKept));
    return sittingsById === session.sittingsById ? session : { ...session, sittingsById };
  };
  const defaultRoomId = inKept(event.defaultRoomId);
  const sessionsById = changedEach(event.sessionsById, sessionIn);
  const gapsById = changedEach(event.gapsById, (gap) => inRoom(gap, inKept));
  const isSame =
    defaultRoomId === event.defaultRoomId &&
    sessionsById === event.sessionsById &&
    gapsById === event.gapsById;
  return isSame ? event : { ...event, defaultRoomId, sessionsById, gapsById };
}

function inRoom<Item extends { readonly roomId: RoomId | null }>(
  item: Item,
  inKept: (roomId: RoomId | null) => RoomId | null,
): Item {
  const roomId = inKept(item.roomId);
  return roomId === item.roomId ? item : { ...item, roomId };
}

/** The very same record where nothing in it changes. */
function changedEach<Item, Items extends Readonly<Record<string, Item>>>(
  items: Items & Readonly<Record<string, Item>>,
  change: (item: Item) => Item,
): Items {
  const changed = Object.entries<Item>(items).flatMap(([id, item]) => {
    const after = change(item);
    return after === item ? [] : [[id, after] as const];
  });
  return changed.length === 0 ? items : { ...items, ...Object.fromEntries(changed) };
}
