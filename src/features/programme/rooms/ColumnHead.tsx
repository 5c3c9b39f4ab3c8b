import { X } from 'lucide-react';
import { useLibrary } from '#store/store.ts';
import { IconButton } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { useProgramme } from '../programmeStore.ts';
import { useSheetEvent } from '../sheetContext.ts';
import type { RoomColumn } from './dayLayout.ts';
import { hideRoom } from './roomsStore.ts';
import { useRoomName } from './useRoomName.ts';
import styles from './RoomsView.module.css';

/** The name of a room over its column, and how many it seats. A room shown on demand can be taken away again. */
export function ColumnHead({ column }: { readonly column: RoomColumn }) {
  const words = useWords('roomsView');
  const { roomId, boxes, untimed } = column;
  const name = useRoomName(roomId);
  const capacity = useLibrary(({ roomsById }) =>
    roomId === null ? null : (roomsById[roomId]?.capacity ?? null),
  );
  const isOwn = useSheetEvent((event) => event.defaultRoomId === roomId) ?? false;
  const isAimed = useProgramme(({ lift }) => lift?.target?.type === 'spot' && lift.target.roomId === roomId);
  const isOnDemand = roomId !== null && !isOwn && boxes.length === 0 && untimed.length === 0;
  return (
    <div className={styles['head']} data-aimed={isAimed}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {capacity !== null && <span>{words('capacity', { count: capacity })}</span>}
      {isOnDemand && (
        <IconButton label={words('removeColumn', { room: name })} onClick={() => hideRoom(roomId)}>
          <X />
        </IconButton>
      )}
    </div>
  );
}
