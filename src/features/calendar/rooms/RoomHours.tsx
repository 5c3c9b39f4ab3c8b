import { memo, type PointerEvent } from 'react';
import type { Minutes } from '#domain/time.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import type { GridHandlers } from '../gridContext.ts';
import type { Stretch } from '../place.ts';
import { RoomBox } from './RoomBox.tsx';
import type { RoomColumn } from './roomColumns.ts';
import { spanStyle } from './spanStyle.ts';
import type { RoomGhost } from './useRoomsDrag.ts';
import styles from './RoomsGrid.module.css';

interface RoomHoursProps {
  readonly column: RoomColumn;
  readonly label: string;
  /** null on another day than today. */
  readonly now: Minutes | null;
  readonly wanted: Stretch | null;
  readonly ghost: RoomGhost | null;
  readonly liftedId: string | null;
  readonly on: GridHandlers;
  readonly onPress: (press: PointerEvent<HTMLElement>) => void;
}

/** The hours of one room: its sittings, and what is just being dragged or drawn over it. */
export const RoomHours = memo(function RoomHours({
  column,
  label,
  now,
  wanted,
  ghost,
  liftedId,
  on,
  onPress,
}: RoomHoursProps) {
  return (
    <div
      className={styles['hours']}
      role="group"
      aria-label={label}
      data-room={column.roomId ?? ''}
      onPointerDown={onPress}
    >
      {wanted !== null && (
        <div className={styles['wanted']} style={spanStyle(wanted.start, Math.min(wanted.end, 1440))} />
      )}
      {column.boxes.map((place) => (
        <RoomBox
          key={place.item.id}
          item={place.item}
          place={place}
          isLifted={place.item.id === liftedId}
          on={on}
        />
      ))}
      {now !== null && <div className={styles['now']} style={spanStyle(now, now)} />}
      {ghost !== null && (
        <div
          className={joinClasses(styles['ghost'], styles[ghostLook(ghost)])}
          style={spanStyle(ghost.start, ghost.end)}
        >
          <strong>
            <bdi>{ghost.hours}</bdi>
          </strong>
          {ghost.title !== '' && (
            <span>
              <bdi>{ghost.title}</bdi>
            </span>
          )}
          {ghost.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </div>
  );
});

function ghostLook({ isPossible, lines }: RoomGhost): 'impossible' | 'amiss' | 'fine' {
  if (!isPossible) return 'impossible';
  return lines.length > 0 ? 'amiss' : 'fine';
}
