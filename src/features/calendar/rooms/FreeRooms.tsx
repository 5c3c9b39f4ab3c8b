import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Library } from '#domain/library.ts';
import type { RoomId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import type { Day } from '#domain/time.ts';
import { readHours } from '#languages/readTimes.ts';
import { useLibrary } from '#store/store.ts';
import { IconButton } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import type { CalendarIndex } from '../calendarIndex.ts';
import type { NewPlace } from '../changes.ts';
import type { GridHandlers } from '../gridContext.ts';
import { hoursText } from '../gridFormats.ts';
import { itemOf } from '../items.ts';
import { itemName } from '../itemWords.ts';
import { isStretch, type RoomSearch, type Stretch } from '../place.ts';
import { toWall } from '../wallClock.ts';
import { FreeRoomList } from './FreeRoomList.tsx';
import { roomTitle } from './roomColumns.ts';
import styles from './RoomsView.module.css';

interface FreeRoomsProps {
  readonly day: Day;
  readonly search: RoomSearch;
  readonly index: CalendarIndex;
  readonly onSearch: (search: RoomSearch | null) => void;
  readonly onPlan: (place: NewPlace) => void;
  readonly on: GridHandlers;
}

const LENGTHS = [30, 60, 75, 90, 120, 180, 240];
const roomsOf = (library: Library) => library.roomsById;

/** Which rooms are free at a time, or for so long: for something new, or for a session that wants another room. */
export function FreeRooms({ day, search, index, onSearch, onPlan, on }: FreeRoomsProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const roomsById = useLibrary(roomsOf);
  const rooms = useMemo(() => {
    const order = new Intl.Collator(language, { numeric: true });
    const all = Object.values<Room>(roomsById);
    return all.sort((a, b) => order.compare(roomTitle(a, language), roomTitle(b, language)));
  }, [roomsById, language]);
  const { need, itemId } = search;
  const item = useLibrary((library) => (itemId === null ? null : itemOf(library.eventsById, itemId)));
  const [typed, setTyped] = useState(() => (isStretch(need) ? textOf(need) : ''));
  const [seats, setSeats] = useState('');
  const isTaken = typed !== '' && !isStretch(need);
  const type = (text: string): void => {
    setTyped(text);
    onSearch({ ...search, need: stretchIn(text) });
  };
  const choose = (roomId: RoomId, { start, end }: Stretch): void => {
    if (item === null) return onPlan({ day, start, end, roomId });
    on.drop(item, { day, start: item.start === null && !isStretch(need) ? null : start, roomId });
    onSearch(null);
  };
  const title = item === null ? words('free.title') : words('free.titleFor', { title: itemName(item) });
  return (
    <section className={styles['free']} aria-label={title}>
      <header>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <IconButton label={words('free.close')} onClick={() => onSearch(null)}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <div className={styles['need']}>
        <TextField
          label={words('free.when')}
          placeholder={words('free.whenExample')}
          error={isTaken ? words('free.notHours') : undefined}
          value={typed}
          onChange={type}
        />
        <SelectField
          label={words('free.orLength')}
          value={typeof need === 'number' ? String(need) : ''}
          options={[
            { value: '', label: words('free.anyHours') },
            ...LENGTHS.map((count) => ({ value: String(count), label: words('free.minutes', { count }) })),
          ]}
          onChange={(length) => {
            setTyped('');
            onSearch({ ...search, need: length === '' ? null : Number(length) });
          }}
        />
        <TextField
          label={words('free.seats')}
          inputMode="numeric"
          value={seats}
          onChange={(text) => setSeats(text.replace(/\D/g, ''))}
        />
      </div>
      {need !== null && (
        <FreeRoomList {...{ day, need, rooms, index, item }} seats={Number(seats)} onChoose={choose} />
      )}
    </section>
  );

  function textOf({ start, end }: Stretch): string {
    return hoursText({ start: toWall(day, start), end: toWall(day, end) }, language);
  }
}

/** One stretch that has an end; null where the text is none (yet). */
function stretchIn(text: string): Stretch | null {
  const read = readHours(text, { near: 12 * 60 });
  const [hours, ...more] = read.ok ? read.hours : (read.readings[0] ?? []);
  if (hours === undefined || more.length > 0 || hours.end === null || hours.end <= hours.start) return null;
  return { start: hours.start, end: hours.end };
}
