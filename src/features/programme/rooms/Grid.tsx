import { useMemo } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { applyPlan } from '#domain/programme/plan.ts';
import type { Day } from '#domain/time.ts';
import { useProgramme } from '../programmeStore.ts';
import { useSheet } from '../sheetContext.ts';
import { useNumbers } from '../useNumbers.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { GapBand } from './GapBand.tsx';
import { NowLine } from './NowLine.tsx';
import { PlannedBoxes } from './PlannedBoxes.tsx';
import { RoomColumn } from './RoomColumn.tsx';
import { endOfDrawnDay } from './scale.ts';
import { SittingBox } from './SittingBox.tsx';
import { TakenHours } from './TakenHours.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { UntimedStrip } from './UntimedStrip.tsx';
import type { DrawnDay } from './useDayLayout.ts';
import styles from './RoomsView.module.css';

interface GridProps {
  readonly event: PlannedEvent;
  readonly day: Day;
  readonly drawn: DrawnDay;
}

/** Heads, the strip of what has no time, the hours, and a column a room. */
export function Grid({ event, day, drawn }: GridProps) {
  const { language } = useSheet();
  const { layout, boxes, spanning, minuteHeight, firstBox } = drawn;
  const plan = useProgramme(({ lift }) => lift?.plan ?? null);
  const planned = useMemo(() => (plan === null ? event : applyPlan(event, plan)), [event, plan]);
  const numbers = useNumbers(planned, language);
  const ends = [...layout.columns.flatMap((column) => column.boxes), ...layout.spanning].map(
    ({ end }) => end,
  );
  const until = endOfDrawnDay(ends);
  const { columns } = layout;
  return (
    <div className={styles['grid']} style={{ minInlineSize: `${4 + columns.length * 10}rem` }}>
      <div className={styles['heads']} data-rooms-head>
        <div className={styles['corner']} />
        {columns.map((column) => (
          <ColumnHead key={column.roomId ?? ''} column={column} />
        ))}
      </div>
      {layout.hasUntimed && <UntimedStrip columns={columns} numbers={numbers} firstBox={firstBox} />}
      <div className={styles['body']} style={{ blockSize: until * minuteHeight }}>
        <TimeAxis until={until} minuteHeight={minuteHeight} />
        <div className={styles['hours']} style={{ backgroundSize: `100% ${minuteHeight * 60}px` }}>
          <TakenHours day={day} columns={columns} minuteHeight={minuteHeight} />
          <div className={styles['across']}>
            {layout.bands.map((band) => (
              <GapBand key={band.gapId} band={band} minuteHeight={minuteHeight} />
            ))}
            {spanning.map((box) => (
              <SittingBox
                key={box.sittingId}
                box={box}
                minuteHeight={minuteHeight}
                number={numbers.get(box.sessionId) ?? ''}
                isFirst={box.sittingId === firstBox}
              />
            ))}
          </div>
          {columns.map((column, index) => (
            <RoomColumn
              key={column.roomId ?? ''}
              column={column}
              boxes={boxes[index] ?? []}
              minuteHeight={minuteHeight}
              numbers={numbers}
              firstBox={firstBox}
            />
          ))}
          <PlannedBoxes day={day} columns={columns} minuteHeight={minuteHeight} />
          <NowLine day={day} timeZone={event.timeZone} minuteHeight={minuteHeight} />
        </div>
      </div>
    </div>
  );
}
