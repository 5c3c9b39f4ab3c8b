import { memo } from 'react';
import { DragNote } from './DragNote.tsx';
import { isDragged, shownHours } from './draggedTo.ts';
import { useGridLanguage } from './gridContext.ts';
import type { GridEntry } from './gridEntries.ts';
import { itemTitle, useRoomName } from './itemWords.ts';
import styles from './GridEntry.module.css';

interface EntryProps {
  readonly event: GridEntry;
  /** Given where the entry stands in a row of days, not among the hours. */
  readonly slotStart?: Date | undefined;
}

/** What stands inside a bar or a box. Hours and room give way first where there is little height. */
export const Entry = memo(function Entry({ event, slotStart }: EntryProps) {
  const { item } = event;
  const language = useGridLanguage();
  const title = itemTitle(item);
  const room = useRoomName(item, language);
  const isRow = slotStart !== undefined;
  const isLifted = isDragged(event);
  const note = isLifted && <DragNote entry={event} isOverDays={isRow || event.allDay} />;
  if (item.type === 'event')
    return (
      <>
        <bdi>{title}</bdi>
        {note}
      </>
    );
  const hours = isLifted && !event.allDay && !isRow ? shownHours({ ...event, item }) : item.hours;
  return (
    <>
      {hours !== '' && (
        <span className={styles['hours']} data-row={isRow || undefined}>
          <bdi>{hours}</bdi>
        </span>
      )}
      {isRow && ' '}
      <bdi className={styles['title']}>{title}</bdi>
      {!isRow && room !== '' && (
        <span className={styles['room']}>
          <bdi>{room}</bdi>
        </span>
      )}
      {note}
    </>
  );
});
