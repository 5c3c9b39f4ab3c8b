import { useMemo, useState } from 'react';
import type { RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import { useLibrary, useSaving } from '#store/store.ts';
import { hrefTo, roomsAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { deleteUnusedRoom, mergeInto, roomName } from './roomActions.ts';
import { RoomFacts } from './RoomFacts.tsx';
import { RoomSittings } from './RoomSittings.tsx';
import { roomsNamed } from './roomUses.ts';
import styles from './Rooms.module.css';

/** One room: its names and numbers, what is held there, and another record of it merged into it. */
export function RoomScreen({ roomId }: { readonly roomId: RoomId }) {
  const words = useWords('rooms');
  const [otherId, setOtherId] = useState<RoomId | ''>('');
  const roomsById = useLibrary((library) => library.roomsById);
  const eventsById = useLibrary((library) => library.eventsById);
  const isNamed = useMemo(
    () => roomsNamed(Object.values<PlannedEvent>(eventsById)).has(roomId),
    [eventsById, roomId],
  );
  const isReadOnly = useSaving().status === 'read-only';
  const room = roomsById[roomId];
  const back = <a href={hrefTo(roomsAddress())}>{words('all')}</a>;
  if (room === undefined)
    return (
      <>
        <ScreenHead title={words('gone')} />
        <EmptyState title={words('gone')} isTitleHidden about={words('goneAbout')} action={back} />
      </>
    );
  const others = Object.values<Room>(roomsById)
    .filter(({ id }) => id !== roomId)
    .sort((a, b) => roomName(a).localeCompare(roomName(b), 'en', { numeric: true }));
  return (
    <div className={styles['screen']}>
      <ScreenHead title={roomName(room)}>{back}</ScreenHead>
      <RoomFacts room={room} />
      {others.length > 0 && (
        <section className={styles['merge']}>
          <h2>{words('mergeTitle')}</h2>
          <p className={styles['about']}>{words('mergeAbout', { room: roomName(room) })}</p>
          <div className={styles['mergeChoice']}>
            <SelectField
              label={words('mergeWith')}
              value={otherId}
              options={[
                { value: '' as const, label: words('chooseRoom') },
                ...others.map((other) => ({ value: other.id, label: roomName(other) })),
              ]}
              onChange={setOtherId}
            />
            <Button
              disabled={otherId === '' || isReadOnly}
              onClick={() => {
                if (otherId !== '') mergeInto(roomId, otherId);
                setOtherId('');
              }}
            >
              {words('merge')}
            </Button>
          </div>
        </section>
      )}
      <RoomSittings roomId={roomId} />
      <Button look="danger" disabled={isNamed || isReadOnly} onClick={() => deleteUnusedRoom(roomId)}>
        {words('delete')}
      </Button>
      {isNamed && <p className={styles['about']}>{words('deleteAbout')}</p>}
    </div>
  );
}
