// What the directory and a room's page do to a room: the command, and a toast that says so with the way back.
import { blankRoom } from '#domain/blank.ts';
import type { RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import { textIn } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { createRoom, deleteRoom, mergeTwoRooms } from '#store/commands/rooms.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { roomAddress, roomsAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { showToast } from '#ui/toasts.ts';
import { roomsNamed } from './roomUses.ts';

export function roomName(room: Room): string {
  return textIn(room.name, 'en') || textIn(room.shortName, 'en') || words.t('rooms:noName');
}

/** Opens the page of a new room, where the name is typed. */
export function addRoom(): void {
  const room = blankRoom(newId<RoomId>());
  execute(createRoom, { room });
  if (libraryNow().roomsById[room.id] !== undefined) goTo(roomAddress(room.id));
}

/** Left alone while any event names it. */
export function deleteUnusedRoom(roomId: RoomId): void {
  const { roomsById, eventsById } = libraryNow();
  const room = roomsById[roomId];
  if (room === undefined) return;
  if (roomsNamed(Object.values<PlannedEvent>(eventsById)).has(roomId)) {
    showToast({ text: words.t('rooms:stillUsed', { room: roomName(room) }) });
    return;
  }
  execute(deleteRoom, { roomId });
  goTo(roomsAddress());
  tell(words.t('rooms:deleted', { room: roomName(room) }));
}

export function mergeInto(keptId: RoomId, otherId: RoomId): void {
  const { [keptId]: kept, [otherId]: other } = libraryNow().roomsById;
  if (kept === undefined || other === undefined) return;
  execute(mergeTwoRooms, { keptId, otherId });
  tell(words.t('rooms:merged', { room: roomName(kept), other: roomName(other) }));
}

function tell(text: string): void {
  showToast({ text, actionLabel: words.t('ui:undo'), onAction: undo });
}

/** A whole number as typed; null for nothing, undefined for what is none. */
export function wholeNumber(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
}
