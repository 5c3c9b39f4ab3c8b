import type { Day } from '#domain/time.ts';
import type { RoomColumn } from './dayLayout.ts';
import { useTakenBands } from './useTakenBands.ts';
import styles from './TakenHours.module.css';

interface TakenHoursProps {
  readonly day: Day;
  readonly columns: readonly RoomColumn[];
  readonly minuteHeight: number;
}

/** Lit while a session is carried: the hours that would clash, with the reason; all the others are free. */
export function TakenHours({ day, columns, minuteHeight }: TakenHoursProps) {
  const taken = useTakenBands(day, columns);
  if (taken === null) return null;
  return (
    <div className={styles['layer']} aria-hidden>
      {taken.columns.map((bands, index) => (
        <div key={columns[index]?.roomId ?? ''} className={styles['column']}>
          {bands.map(({ start, end, reason }) => (
            <div
              key={start}
              data-taken
              className={styles['taken']}
              style={{ insetBlockStart: start * minuteHeight, blockSize: (end - start) * minuteHeight }}
            >
              <span>{reason}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
