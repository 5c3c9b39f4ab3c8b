import type { RoomId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import { editRoom } from '#store/commands/rooms.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import { MinutesField } from './MinutesField.tsx';
import styles from './Inspector.module.css';

/** The room as kept in the library: what is changed here changes in every event held there. */
export function RoomFields({ roomId }: { readonly roomId: RoomId }) {
  const { language } = useSheet();
  const words = useWords('inspector');
  const room = useLibrary(({ roomsById }) => roomsById[roomId]);
  if (room === undefined) return null;
  const edit = (change: Partial<Omit<Room, 'id'>>): void => execute(editRoom, { roomId, change });
  return (
    <details className={styles['more']}>
      <summary>{words('aboutRoom')}</summary>
      <TextField
        label={words('roomName')}
        value={room.name[language] ?? ''}
        onChange={(text) => edit({ name: { ...room.name, [language]: text } })}
      />
      <TextField
        label={words('roomShortName')}
        value={room.shortName[language] ?? ''}
        onChange={(text) => edit({ shortName: { ...room.shortName, [language]: text } })}
      />
      <TextField
        label={words('roomBuilding')}
        value={room.building[language] ?? ''}
        onChange={(text) => edit({ building: { ...room.building, [language]: text } })}
      />
      <TextField
        label={words('roomAliases')}
        description={words('roomAliasesHint')}
        value={room.aliases.join('; ')}
        onChange={(text) => edit({ aliases: text.split(';').map((alias) => alias.trimStart()) })}
      />
      <MinutesField
        label={words('roomCapacity')}
        value={room.capacity}
        onChange={(capacity) => edit({ capacity })}
      />
    </details>
  );
}
