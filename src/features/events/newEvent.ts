// From the form of a new event to an event in the library. Reading is pure and names each problem; nothing is guessed.
import { blankRoom } from '#domain/blank.ts';
import type { EventId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import { starterEvent } from '#domain/starterEvent.ts';
import { isDay, isTimeZone, type Day } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { createEvent } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';

/** As typed. */
export interface EventForm {
  readonly title: string;
  readonly firstDay: string;
  readonly dayCount: string;
  readonly room: string;
}

export interface EventWish {
  readonly title: string;
  readonly firstDay: Day;
  readonly dayCount: number;
  readonly room: string;
}

export interface EventFormProblems {
  readonly firstDay?: 'dayMissing' | 'dayWrong';
  readonly dayCount?: 'countWrong';
}

export type EventFormReading =
  | { readonly ok: true; readonly wish: EventWish }
  | { readonly ok: false; readonly problems: EventFormProblems };

const MOST_DAYS = 60;

export function readEventForm({ title, firstDay, dayCount, room }: EventForm): EventFormReading {
  const count = Number(dayCount.trim() === '' ? '1' : dayCount);
  const isCountRight = Number.isInteger(count) && count >= 1 && count <= MOST_DAYS;
  if (isDay(firstDay) && isCountRight) {
    return { ok: true, wish: { title: title.trim(), firstDay, dayCount: count, room: room.trim() } };
  }
  return {
    ok: false,
    problems: {
      ...(isDay(firstDay) ? {} : { firstDay: firstDay === '' ? 'dayMissing' : 'dayWrong' }),
      ...(isCountRight ? {} : { dayCount: 'countWrong' }),
    },
  };
}

/** Adds the event, and its room where the library does not know one of that name, as one step. */
export function addStarterEvent(wish: EventWish, language: Language): EventId {
  const known = wish.room === '' ? null : roomNamed(wish.room, Object.values(libraryNow().roomsById));
  const added: Room | null =
    wish.room === '' || known !== null ? null : { ...blankRoom(newId()), name: { [language]: wish.room } };
  const event = starterEvent(
    {
      title: wish.title,
      language,
      firstDay: wish.firstDay,
      dayCount: wish.dayCount,
      timeZone: timeZoneHere(),
      defaultRoomId: (known ?? added)?.id ?? null,
      sessionTitles: {
        opening: words.t('events:starter.opening'),
        panel: words.t('events:starter.panel'),
        closing: words.t('events:starter.closing'),
      },
    },
    { eventId: newId(), sessionId: newId, sittingId: newId },
  );
  execute(createEvent, { event, rooms: added === null ? [] : [added] });
  return event.id;
}

/** The room that goes by this name, its short name or an alias, whatever the capitals. */
export function roomNamed(name: string, rooms: readonly Room[]): Room | null {
  const sought = name.trim().toLocaleLowerCase();
  const namesOf = (room: Room) => [
    ...Object.values(room.name),
    ...Object.values(room.shortName),
    ...room.aliases,
  ];
  return rooms.find((room) => namesOf(room).some((known) => known.toLocaleLowerCase() === sought)) ?? null;
}

function timeZoneHere(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'America/New_York';
}
