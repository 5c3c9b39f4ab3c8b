// The columns of the rooms view; null in the views that have none.
import { useMemo } from 'react';
import type { Library } from '#domain/library.ts';
import type { Room } from '#domain/room.ts';
import { useLibrary } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import type { CalendarItem } from './items.ts';
import type { CalendarPlace } from './place.ts';
import { columnsOf, type RoomColumn } from './rooms/roomColumns.ts';

const roomsOf = (library: Library) => library.roomsById;

export function useRoomColumns(
  items: readonly CalendarItem[],
  { view, day, hasEmptyRooms, roomId: onlyRoom }: CalendarPlace,
): readonly RoomColumn[] | null {
  const roomsById = useLibrary(roomsOf);
  const language = useInterfaceLanguage();
  return useMemo(
    () =>
      view === 'rooms'
        ? columnsOf(items, day, { rooms: Object.values<Room>(roomsById), hasEmptyRooms, onlyRoom, language })
        : null,
    [items, view, day, hasEmptyRooms, onlyRoom, roomsById, language],
  );
}
