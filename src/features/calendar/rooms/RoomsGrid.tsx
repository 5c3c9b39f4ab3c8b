import { useLayoutEffect, useRef, type CSSProperties } from 'react';
import { formatTime } from '#languages/times.ts';
import type { Day } from '#domain/time.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { GRID_STYLE } from '../gridFormats.ts';
import type { GridHandlers } from '../gridContext.ts';
import type { Stretch } from '../place.ts';
import { RoomBox } from './RoomBox.tsx';
import { RoomHours } from './RoomHours.tsx';
import type { RoomColumn } from './roomColumns.ts';
import { useNowLine } from './useNowLine.ts';
import { useRoomsDrag } from './useRoomsDrag.ts';
import styles from './RoomsGrid.module.css';

interface RoomsGridProps {
  readonly label: string;
  readonly day: Day;
  readonly columns: readonly RoomColumn[];
  /** The hours a room is looked for. */
  readonly wanted: Stretch | null;
  readonly on: GridHandlers;
}

/** Above the first meeting of a usual day, in hours. */
const FIRST_SEEN = 7.5;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** One day, time downwards, a column a room. What stands in no time yet lies over the hours. */
export function RoomsGrid({ label, day, columns, wanted, on }: RoomsGridProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { ghost, press } = useRoomsDrag({ day, columns, scroller, on });
  const now = useNowLine(day);
  const hasUntimed = columns.some(({ untimed }) => untimed.length > 0);
  useLayoutEffect(() => {
    const home = scroller.current;
    const hours = home?.querySelector<HTMLElement>('[data-hours]');
    if (home === null || hours === null || hours === undefined) return;
    // Scrolled by keys too, even where nothing stands in it that could take the focus.
    home.tabIndex = 0;
    home.scrollTop = (hours.offsetHeight / HOURS.length) * FIRST_SEEN;
  }, []);
  const count: CSSProperties & Record<'--columns', number> = { '--columns': columns.length };
  return (
    <div ref={scroller} className={styles['scroller']} data-part="grid" role="group" aria-label={label}>
      <div className={styles['grid']} style={count}>
        <div className={styles['corner']} />
        {columns.map(({ roomId, name, capacity }) => (
          <div key={roomId ?? ''} className={styles['head']}>
            <h3>
              <bdi>{name || words('noRoom')}</bdi>
            </h3>
            {capacity !== null && <p>{words('seats', { count: capacity })}</p>}
          </div>
        ))}
        {hasUntimed && <div className={styles['untimedHead']}>{words('untimedHead')}</div>}
        {hasUntimed &&
          columns.map(({ roomId, untimed }) => (
            <div key={roomId ?? ''} className={styles['untimed']}>
              {untimed.map((item) => (
                <RoomBox key={item.id} item={item} place={null} isLifted={false} on={on} />
              ))}
            </div>
          ))}
        <div className={styles['gutter']} aria-hidden="true" data-hours>
          {HOURS.map((hour) => (
            <span key={hour}>{formatTime(hour * 60, GRID_STYLE, language)}</span>
          ))}
        </div>
        {columns.map((column, index) => (
          <RoomHours
            key={column.roomId ?? ''}
            column={column}
            label={column.name || words('noRoom')}
            now={now}
            wanted={wanted}
            ghost={ghost?.column === index ? ghost : null}
            liftedId={ghost?.item?.id ?? null}
            on={on}
            onPress={press}
          />
        ))}
      </div>
    </div>
  );
}
