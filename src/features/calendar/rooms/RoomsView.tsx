import { DoorOpen } from 'lucide-react';
import type { Day } from '#domain/time.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import type { CalendarIndex } from '../calendarIndex.ts';
import type { NewPlace } from '../changes.ts';
import type { GridHandlers } from '../gridContext.ts';
import { isStretch } from '../place.ts';
import type { PlaceControl } from '../useCalendarPlace.ts';
import { DoubleBookings } from './DoubleBookings.tsx';
import { FreeRooms } from './FreeRooms.tsx';
import type { RoomColumn } from './roomColumns.ts';
import { RoomsGrid } from './RoomsGrid.tsx';
import styles from './RoomsView.module.css';

interface RoomsViewProps extends PlaceControl {
  readonly label: string;
  readonly day: Day;
  readonly columns: readonly RoomColumn[];
  readonly index: CalendarIndex;
  readonly on: GridHandlers;
  readonly onPlan: (place: NewPlace) => void;
}

/** A day of rooms, and the search for one that is free. */
export function RoomsView({ label, day, columns, index, on, onPlan, place, goToPlace }: RoomsViewProps) {
  const words = useWords('calendar');
  const { search, hasEmptyRooms } = place;
  const need = search?.need ?? null;
  return (
    <div className={styles['view']} data-beside>
      <div className={styles['bar']}>
        <Button
          icon={<DoorOpen aria-hidden="true" />}
          aria-expanded={search !== null}
          onClick={() => goToPlace({ search: search === null ? { need: null, itemId: null } : null })}
        >
          {words('free.find')}
        </Button>
        <label>
          <input
            type="checkbox"
            checked={hasEmptyRooms}
            onChange={({ target }) => goToPlace({ hasEmptyRooms: target.checked }, { replace: true })}
          />
          {words('emptyRooms')}
        </label>
      </div>
      {search !== null && (
        <FreeRooms
          key={`${day} ${search.itemId ?? ''}`}
          day={day}
          search={search}
          index={index}
          onSearch={(changed) => goToPlace({ search: changed }, { replace: true })}
          onPlan={onPlan}
          on={on}
        />
      )}
      <DoubleBookings columns={columns} index={index} />
      {columns.length === 0 ? (
        <p className={styles['nothing']}>{words('emptyRoomsDay')}</p>
      ) : (
        <RoomsGrid label={label} day={day} columns={columns} wanted={isStretch(need) ? need : null} on={on} />
      )}
    </div>
  );
}
