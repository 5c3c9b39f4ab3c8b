import { useMemo } from 'react';
import type { RoomId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { formatTime } from '#languages/times.ts';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import type { CalendarIndex } from '../calendarIndex.ts';
import { GRID_STYLE, hoursText } from '../gridFormats.ts';
import type { SittingItem } from '../items.ts';
import { nameOfOther } from '../moveFindings.ts';
import type { Stretch } from '../place.ts';
import { toWall } from '../wallClock.ts';
import { roomsBetween, roomsForLength } from './freeRooms.ts';
import { roomTitle } from './roomColumns.ts';
import styles from './RoomsView.module.css';

interface FreeRoomListProps {
  readonly day: Day;
  readonly need: Stretch | Minutes;
  readonly rooms: readonly Room[];
  readonly seats: number;
  readonly index: CalendarIndex;
  /** The session a room is looked for; null = something new. */
  readonly item: SittingItem | null;
  readonly onChoose: (roomId: RoomId, stretch: Stretch) => void;
}

interface Choice {
  readonly room: Room;
  readonly stretch: Stretch;
  /** What speaks against it; empty = nothing. */
  readonly but: string;
}

/** The rooms to choose from, each with its seats; those that are taken, with what takes them. */
export function FreeRoomList({ day, need, rooms, seats, index, item, onChoose }: FreeRoomListProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const fitting = useMemo(() => rooms.filter(({ capacity }) => (capacity ?? 0) >= seats), [rooms, seats]);
  const asked = { day, rooms: fitting, exceptId: item?.id ?? null };
  const findings = typeof need === 'number' ? [] : roomsBetween(index, need, asked);
  const choices: readonly Choice[] =
    typeof need === 'number'
      ? roomsForLength(index, need, asked).flatMap(({ room, stretches }) =>
          stretches.map((stretch) => ({ room, stretch, but: '' })),
        )
      : [...findings]
          .sort((a, b) => Number(a.state === 'tight') - Number(b.state === 'tight'))
          .flatMap((finding) =>
            finding.state === 'taken' ? [] : [{ room: finding.room, stretch: need, but: butOf(finding) }],
          );
  const taken = findings.filter((finding) => finding.state === 'taken');
  const smaller = rooms.length - fitting.length;
  const time = (minutes: Minutes) => formatTime(minutes, GRID_STYLE, language);
  const hoursOf = ({ start, end }: Stretch) =>
    hoursText({ start: toWall(day, start), end: toWall(day, end) }, language);
  const heading =
    typeof need === 'number'
      ? words('free.forLength', { count: need })
      : words('free.from', { start: time(need.start), end: time(need.end) });
  return (
    <div className={styles['found']}>
      <div role="status">
        <h4>{choices.length === 0 ? words(rooms.length === 0 ? 'free.noRooms' : 'free.none') : heading}</h4>
      </div>
      <ul>
        {choices.map(({ room, stretch, but }) => (
          <li key={`${room.id} ${stretch.start}`}>
            <Button aria-label={nameOf(room, stretch, but)} onClick={() => onChoose(room.id, cut(stretch))}>
              <bdi>{roomTitle(room, language)}</bdi>
            </Button>
            <span>
              {[
                typeof need === 'number' ? hoursOf(stretch) : '',
                room.capacity === null ? '' : words('seats', { count: room.capacity }),
                but,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {smaller > 0 && <p>{words('free.tooSmall', { count: smaller })}</p>}
      {taken.length > 0 && (
        <details>
          <summary>{words('free.taken', { count: taken.length })}</summary>
          <ul>
            {taken.map(({ room, by }) => (
              <li key={room.id}>
                <bdi>
                  {words('free.takenBy', {
                    room: roomTitle(room, language),
                    other: nameOfOther(by, ''),
                    hours: by.hours,
                  })}
                </bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );

  function butOf(finding: ReturnType<typeof roomsBetween>[number]): string {
    if (finding.state !== 'tight') return '';
    const { gap, by, room } = finding;
    return words('free.tight', { count: gap, other: nameOfOther(by, ''), needed: room.changeover });
  }

  function nameOf(room: Room, stretch: Stretch, but: string): string {
    const parts = { room: roomTitle(room, language), hours: hoursOf(cut(stretch)) };
    return [words(item === null ? 'free.plan' : 'free.moveTo', parts), but]
      .filter((part) => part !== '')
      .join(', ');
  }

  /** Of a longer free stretch, its beginning. */
  function cut({ start, end }: Stretch): Stretch {
    return { start, end: typeof need === 'number' ? start + need : end };
  }
}
