import { ZoomIn, ZoomOut } from 'lucide-react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, roomsViewAddress } from '#ui/addresses.ts';
import { IconButton } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import { daysShown } from './address.ts';
import type { RoomColumn } from './dayLayout.ts';
import { roomOfElement } from './geometry.ts';
import { showRoom } from './roomsStore.ts';
import { zoom } from './zooming.ts';
import styles from './RoomsView.module.css';

interface RoomsToolsProps {
  readonly event: PlannedEvent;
  readonly day: Day;
  readonly columns: readonly RoomColumn[];
}

/** The days, a room more, and how high an hour is drawn. */
export function RoomsTools({ event, day, columns }: RoomsToolsProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const roomsById = useLibrary((library) => library.roomsById);
  const shown = new Set(columns.map(({ roomId }) => roomId));
  const others = Object.values<Room>(roomsById)
    .filter(({ id }) => !shown.has(id))
    .map((room) => ({
      value: room.id as string,
      label: textIn(room.name, language, event.mainLanguage) || room.id,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
  return (
    <div className={styles['tools']}>
      <nav aria-label={words('days')} className={styles['days']}>
        {daysShown(event).map((each) => (
          <a
            key={each}
            href={hrefTo(roomsViewAddress(event.id, each))}
            aria-current={each === day ? 'page' : undefined}
            className={styles['day']}
          >
            {formatDate(each, event.houseStyle.dateStyle, language)}
          </a>
        ))}
      </nav>
      {others.length > 0 && (
        <SelectField
          label={words('addRoom')}
          isLabelHidden
          className={styles['addRoom']}
          value=""
          options={[{ value: '', label: words('addRoomHint') }, ...others]}
          onChange={(id) => {
            const roomId = roomOfElement(id);
            if (roomId !== null) showRoom(roomId);
          }}
        />
      )}
      <div role="group" aria-label={words('zoom')} className={styles['zoom']}>
        <IconButton label={words('zoomOut')} onClick={() => zoom(-1)}>
          <ZoomOut />
        </IconButton>
        <IconButton label={words('zoomIn')} onClick={() => zoom(1)}>
          <ZoomIn />
        </IconButton>
      </div>
    </div>
  );
}
