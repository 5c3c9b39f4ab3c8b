import { memo } from 'react';
import type { SessionId, SittingId } from '#domain/ids.ts';
import type { RoomColumn as Column } from './dayLayout.ts';
import { GapBand } from './GapBand.tsx';
import type { PlacedBox } from './placedBoxes.ts';
import { SittingBox } from './SittingBox.tsx';
import { useRoomName } from './useRoomName.ts';
import styles from './RoomsView.module.css';

interface RoomColumnProps {
  readonly column: Column;
  readonly boxes: readonly PlacedBox[];
  readonly minuteHeight: number;
  readonly numbers: ReadonlyMap<SessionId, string>;
  readonly firstBox: SittingId | null;
}

/** One room from midnight to midnight. */
export const RoomColumn = memo(function RoomColumn({
  column,
  boxes,
  minuteHeight,
  numbers,
  firstBox,
}: RoomColumnProps) {
  const name = useRoomName(column.roomId);
  return (
    <div className={styles['column']} data-column={column.roomId ?? ''} role="group" aria-label={name}>
      {column.bands.map((band) => (
        <GapBand key={band.gapId} band={band} minuteHeight={minuteHeight} />
      ))}
      {boxes.map((box) => (
        <SittingBox
          key={box.sittingId}
          box={box}
          minuteHeight={minuteHeight}
          number={numbers.get(box.sessionId) ?? ''}
          isFirst={box.sittingId === firstBox}
        />
      ))}
    </div>
  );
});
