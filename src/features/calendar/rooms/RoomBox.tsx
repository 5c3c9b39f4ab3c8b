import { TriangleAlert } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import { joinClasses } from '#ui/joinClasses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import type { GridHandlers } from '../gridContext.ts';
import { ITEM_KEYS } from '../itemKeys.ts';
import { itemLabel, itemTitle, useRoomName } from '../itemWords.ts';
import type { SittingItem } from '../items.ts';
import { useBookingLines } from '../useBookingLines.ts';
import type { PlacedBox } from './roomColumns.ts';
import { laneStyle, spanStyle } from './spanStyle.ts';
import tones from '../GridEntry.module.css';
import styles from './RoomsGrid.module.css';

interface RoomBoxProps {
  readonly item: SittingItem;
  /** null = it has no time. */
  readonly place: PlacedBox | null;
  readonly isLifted: boolean;
  readonly on: GridHandlers;
}

/** Lower than this there is room for one line only. */
const ONE_LINE = 40;

/** A sitting in its room: a button that opens it, and is dragged by its middle and resized by its edges. */
export const RoomBox = memo(function RoomBox({ item, place, isLifted, on }: RoomBoxProps) {
  const language = useInterfaceLanguage();
  const room = useRoomName(item, language);
  const reasons = useBookingLines(item, language);
  const style: CSSProperties =
    place === null ? {} : { ...spanStyle(place.top, place.bottom), ...laneStyle(place.lane, place.lanes) };
  const isLow = place !== null && place.bottom - place.top < ONE_LINE;
  return (
    <div
      role="button"
      tabIndex={0}
      className={joinClasses(
        styles['box'],
        tones[item.tone],
        isLow && styles['low'],
        reasons.length > 0 && styles['double'],
        isLifted && styles['lifted'],
      )}
      style={style}
      aria-label={itemLabel(item, room, reasons)}
      aria-keyshortcuts={ITEM_KEYS}
      data-item={item.id}
      title={reasons.length > 0 ? reasons.join(' ') : undefined}
      onClick={() => on.open(item)}
      onKeyDown={(press) => on.key(item, press)}
    >
      {item.hours !== '' && (
        <span className={styles['when']}>
          {reasons.length > 0 && <TriangleAlert aria-hidden="true" />}
          <bdi>{item.hours}</bdi>
        </span>
      )}
      <span className={styles['title']}>
        <bdi>{itemTitle(item)}</bdi>
      </span>
      <span className={styles['event']}>
        <bdi>{item.eventTitle}</bdi>
      </span>
      {reasons.map((reason) => (
        <span key={reason} className={styles['reason']}>
          {reason}
        </span>
      ))}
      {place !== null && <span className={styles['edge']} data-edge="start" />}
      {place !== null && <span className={styles['edge']} data-edge="end" />}
    </div>
  );
});
