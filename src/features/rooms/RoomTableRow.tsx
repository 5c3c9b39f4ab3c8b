import { formatDate } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import type { Room } from '#domain/room.ts';
import { editRoom } from '#store/commands/rooms.ts';
import { execute } from '#store/execute.ts';
import { hrefTo, roomAddress } from '#ui/addresses.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { roomName, wholeNumber } from './roomActions.ts';
import type { RoomUse } from './roomUses.ts';
import styles from './Rooms.module.css';

interface RoomTableRowProps {
  readonly room: Room;
  readonly uses: number;
  readonly next: RoomUse | null;
}

/** A room in one line; names, numbers and aliases are changed where they stand. */
export function RoomTableRow({ room, uses, next }: RoomTableRowProps) {
  const words = useWords('rooms');
  const language = useInterfaceLanguage();
  const name = roomName(room);
  const edit = (change: Partial<Omit<Room, 'id'>>): null => {
    execute(editRoom, { roomId: room.id, change });
    return null;
  };
  const text = (label: string, value: string, onCommit: (typed: string) => string | null) => (
    <InlineText
      field={label}
      label={words('partOf', { part: label, room: name })}
      value={value}
      placeholder="–"
      isTabbable
      onCommit={onCommit}
    />
  );
  const number = (part: 'capacity' | 'booths' | 'changeover', value: number | null) =>
    text(words(part), value === null ? '' : String(value), (typed) => {
      const count = wholeNumber(typed);
      if (count === undefined) return words('noNumber', { typed });
      if (part === 'capacity') return edit({ capacity: count });
      return part === 'booths' ? edit({ interpretationBooths: count }) : edit({ changeover: count ?? 0 });
    });
  return (
    <tr>
      <th scope="row">
        <a className={styles['name']} href={hrefTo(roomAddress(room.id))}>
          <bdi>{name}</bdi>
        </a>
        <span className={styles['narrow']}>{words('sittingsCount', { count: uses })}</span>
      </th>
      <td className={styles['shortName']}>
        {text(words('shortName'), textIn(room.shortName, 'en'), (typed) =>
          edit({ shortName: { ...room.shortName, en: typed } }),
        )}
      </td>
      <td className={styles['aliases']}>
        {text(words('aliases'), room.aliases.join('; '), (typed) => edit({ aliases: aliasesIn(typed) }))}
      </td>
      <td className={styles['building']}>
        {text(words('building'), textIn(room.building, 'en'), (typed) =>
          edit({ building: { ...room.building, en: typed } }),
        )}
      </td>
      <td className={styles['capacity']}>{number('capacity', room.capacity)}</td>
      <td className={styles['booths']}>{number('booths', room.interpretationBooths)}</td>
      <td className={styles['changeover']}>{number('changeover', room.changeover)}</td>
      <td className={styles['uses']}>{uses}</td>
      <td className={styles['next']}>
        {next === null ? '–' : formatDate(next.sitting.day, 'day-month-year', language)}
      </td>
    </tr>
  );
}

function aliasesIn(typed: string): readonly string[] {
  return [...new Set(typed.split(';').map((alias) => alias.trim()))].filter((alias) => alias !== '');
}
