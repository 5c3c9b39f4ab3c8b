import { useEffect, useState } from 'react';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
import { wallClockOf, type Day } from '#domain/time.ts';
import { formatTime } from '#languages/times.ts';
import { useWords } from '#ui/useWords.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import styles from './RoomsView.module.css';

interface NowLineProps {
  readonly day: Day;
  readonly timeZone: string;
  readonly minuteHeight: number;
}

/** Where the clock of the event's zone stands, on the day it is. */
export function NowLine({ day, timeZone, minuteHeight }: NowLineProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const style = useSheetEvent((event) => event.houseStyle) ?? DEFAULT_HOUSE_STYLE;
  const [now, setNow] = useState(() => wallClockOf(new Date(), timeZone));
  useEffect(() => {
    const look = (): void => setNow(wallClockOf(new Date(), timeZone));
    look();
    const ticking = setInterval(look, 20_000);
    return () => clearInterval(ticking);
  }, [timeZone]);
  if (now.day !== day) return null;
  const time = formatTime(now.minutes, style.timeStyle, language);
  return (
    <div className={styles['now']} style={{ insetBlockStart: now.minutes * minuteHeight }}>
      <span className="visually-hidden">{words('now', { time })}</span>
    </div>
  );
}
