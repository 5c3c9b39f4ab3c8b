import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import { today } from '#domain/time.ts';
import { fold } from '#languages/foldedText.ts';
import { useLibrary, useSaving } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { Table } from '#ui/Table.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { addRoom, roomName } from './roomActions.ts';
import { RoomTableRow } from './RoomTableRow.tsx';
import { nextUse, usesByRoom } from './roomUses.ts';
import styles from './Rooms.module.css';

const COLUMNS = [
  'shortName',
  'aliases',
  'building',
  'capacity',
  'booths',
  'changeover',
  'uses',
  'next',
] as const;

/** Every room of the library: what it is called, what it holds, how often it is used. */
export function RoomsScreen() {
  const words = useWords('rooms');
  const [query, setQuery] = useState('');
  const [now] = useState(() => today(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  const roomsById = useLibrary((library) => library.roomsById);
  const eventsById = useLibrary((library) => library.eventsById);
  const uses = useMemo(() => usesByRoom(Object.values<PlannedEvent>(eventsById)), [eventsById]);
  const isReadOnly = useSaving().status === 'read-only';
  const rooms = Object.values<Room>(roomsById)
    .filter((room) => namesOf(room).includes(fold(query)))
    .sort((a, b) => roomName(a).localeCompare(roomName(b), 'en', { numeric: true }));
  const add = (
    <Button look="primary" icon={<Plus />} disabled={isReadOnly} onClick={addRoom}>
      {words('newRoom')}
    </Button>
  );
  if (Object.keys(roomsById).length === 0)
    return (
      <>
        <ScreenHead title={words('screen')} />
        <EmptyState title={words('none')} about={words('noneAbout')} action={add} />
      </>
    );
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('screen')}>{add}</ScreenHead>
      <TextField
        className={styles['search']}
        type="search"
        label={words('search')}
        value={query}
        onChange={setQuery}
      />
      {rooms.length === 0 && <p role="status">{words('nothingFound', { query })}</p>}
      <Table caption={words('screen')} className={styles['table']} isHidden={rooms.length === 0}>
        <thead>
          <tr>
            <th scope="col">{words('name')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {words(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => {
            const ofRoom = uses.get(room.id) ?? [];
            return (
              <RoomTableRow key={room.id} room={room} uses={ofRoom.length} next={nextUse(ofRoom, now)} />
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}

function namesOf(room: Room): string {
  const texts = [room.name, room.shortName, room.building].flatMap((text) => Object.values(text));
  return fold([...texts, ...room.aliases].join(' '));
}
