// A room named by typing: one the library knows by that name or alias, or else a new one.
import { blankRoom } from '#domain/blank.ts';
import type { EventId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { roomOf } from '#domain/programme/rows.ts';
import type { Sitting } from '#domain/programme/session.ts';
import type { Room } from '#domain/room.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { createRoom } from '#store/commands/rooms.ts';
import { setRoom } from '#store/commands/sittings.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { showToast } from '#ui/toasts.ts';

interface SittingPlace {
  readonly eventId: EventId;
  readonly sessionId: SessionId;
  readonly sittingId: SittingId;
}

/** Puts the sitting in the room of that name; an emptied name means the event's own room. Never refuses. */
export function changeRoom(place: SittingPlace, text: string, language: Language): null {
  const event = libraryNow().eventsById[place.eventId];
  if (event === undefined) return null;
  const roomId = text === '' ? null : roomNamed(text, language);
  execute(setRoom, { ...place, roomId: roomId === event.defaultRoomId ? null : roomId });
  return null;
}

/** The name of the room a sitting is held in; empty where it has none. */
export function roomNameOf(event: PlannedEvent, sitting: Sitting, language = event.mainLanguage): string {
  const roomId = roomOf(event, sitting);
  const room = roomId === null ? undefined : libraryNow().roomsById[roomId];
  return room === undefined ? '' : textIn(room.name, language, event.mainLanguage);
}

/** The id of the room known by that name, short name or alias; a new room where none is. */
export function roomNamed(text: string, language: Language): RoomId {
  const known = findRoom(text, Object.values<Room>(libraryNow().roomsById));
  if (known !== undefined) return known.id;
  const room: Room = { ...blankRoom(newId<RoomId>()), name: { [language]: text } };
  execute(createRoom, { room });
  showToast({ text: words.t('roomAdded', { ns: 'programme', room: text }) });
  return room.id;
}

function findRoom(text: string, rooms: readonly Room[]): Room | undefined {
  const wanted = folded(text);
  return rooms.find((room) =>
    [...Object.values(room.name), ...Object.values(room.shortName), ...room.aliases].some(
      (name) => folded(name) === wanted,
    ),
  );
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
