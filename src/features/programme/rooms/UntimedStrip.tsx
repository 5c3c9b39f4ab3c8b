import type { SessionId, SittingId } from '#domain/ids.ts';
import { useWords } from '#ui/useWords.ts';
import { useProgramme } from '../programmeStore.ts';
import type { RoomColumn } from './dayLayout.ts';
import { UntimedBox } from './UntimedBox.tsx';
import styles from './RoomsView.module.css';

interface UntimedStripProps {
  readonly columns: readonly RoomColumn[];
  readonly numbers: ReadonlyMap<SessionId, string>;
  readonly firstBox: SittingId | null;
}

/** What sits on this day without a time waits over its room, to be dragged down; what is dropped here loses its time. */
export function UntimedStrip({ columns, numbers, firstBox }: UntimedStripProps) {
  const words = useWords('roomsView');
  const aimed = useProgramme(({ lift }) =>
    lift?.target?.type === 'spot' && lift.target.start === null ? (lift.target.roomId ?? '') : null,
  );
  return (
    <div className={styles['untimed']} role="group" aria-label={words('untimed')}>
      <div className={styles['untimedLabel']}>{words('untimed')}</div>
      {columns.map(({ roomId, untimed }) => (
        <div
          key={roomId ?? ''}
          data-untimed={roomId ?? ''}
          data-aimed={aimed === (roomId ?? '')}
          className={styles['untimedCell']}
        >
          {untimed.map((box) => (
            <UntimedBox
              key={box.sittingId}
              box={box}
              number={numbers.get(box.sessionId) ?? ''}
              isFirst={box.sittingId === firstBox}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
