// The name of a room in the language being edited; "No room" for the column of sittings that name none.
import type { RoomId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { useWords } from '#ui/useWords.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';

export function useRoomName(roomId: RoomId | null): string {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const main = useSheetEvent((event) => event.mainLanguage) ?? language;
  const name = useLibrary(({ roomsById }) =>
    roomId === null ? '' : textIn(roomsById[roomId]?.name ?? {}, language, main),
  );
  return name === '' ? words('noRoom') : name;
}
