import { memo } from 'react';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
import type { Minutes } from '#domain/time.ts';
import { formatTime } from '#languages/times.ts';
import { useWords } from '#ui/useWords.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { hourLines } from './scale.ts';
import styles from './RoomsView.module.css';

interface TimeAxisProps {
  readonly until: Minutes;
  readonly minuteHeight: number;
}

/** The hours beside the columns, in the event's own style. */
export const TimeAxis = memo(function TimeAxis({ until, minuteHeight }: TimeAxisProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const style = useSheetEvent((event) => event.houseStyle) ?? DEFAULT_HOUSE_STYLE;
  return (
    <ol className={styles['axis']} aria-hidden>
      {hourLines(until)
        .slice(0, -1)
        .map((minutes) => (
          <li key={minutes} style={{ insetBlockStart: minutes * minuteHeight }} lang={language}>
            <bdi>{formatTime(minutes, style.timeStyle, language)}</bdi>
            {minutes === 1440 && <small>{words('nextDay')}</small>}
          </li>
        ))}
    </ol>
  );
});
