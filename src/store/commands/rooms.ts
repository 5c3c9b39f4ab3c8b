// Writes to rooms and offices.
import { castDraft, original } from 'mutative';
import type { OfficeId, RoomId } from '#domain/ids.ts';
import { mergeRooms } from '#domain/mergeRooms.ts';
import type { Office } from '#domain/office.ts';
import type { Room } from '#domain/room.ts';
import type { Command } from '../command.ts';

export const createRoom: Command<{ readonly room: Room }> = {
  name: 'createRoom',
  run: (draft, { room }) => {
    draft.roomsById[room.id] = castDraft(room);
  },
};

export const editRoom: Command<{ readonly roomId: RoomId; readonly change: Partial<Omit<Room, 'id'>> }> = {
  name: 'editRoom',
  run: (draft, { roomId, change }) => {
    const room = draft.roomsById[roomId];
    if (room !== undefined) Object.assign(room, change);
  },
  mergeKey: ({ roomId, change }) => `room.${roomId}.${Object.keys(change).join()}`,
};

/** Nobody asks here whether anything is held there: whoever offers it has. */
export const deleteRoom: Command<{ readonly roomId: RoomId }> = {
  name: 'deleteRoom',
  run: (draft, { roomId }) => {
    delete draft.roomsById[roomId];
  },
};

/** Everything that was held in the other room is held in the one that stays. */
export const mergeTwoRooms: Command<{ readonly keptId: RoomId; readonly otherId: RoomId }> = {
  name: 'mergeRooms',
  run: (draft, { keptId, otherId }) => {
    Object.assign(draft, castDraft(mergeRooms(original(draft), keptId, otherId)));
  },
};

export const saveOffice: Command<{ readonly office: Office }> = {
  name: 'saveOffice',
  run: (draft, { office }) => {
    draft.officesById[office.id] = castDraft(office);
  },
};

export const editOffice: Command<{
  readonly officeId: OfficeId;
  readonly change: Partial<Omit<Office, 'id'>>;
}> = {
  name: 'editOffice',
  run: (draft, { officeId, change }) => {
    const office = draft.officesById[officeId];
    if (office !== undefined) Object.assign(office, change);
  },
  mergeKey: ({ officeId, change }) => `office.${officeId}.${Object.keys(change).join()}`,
};
