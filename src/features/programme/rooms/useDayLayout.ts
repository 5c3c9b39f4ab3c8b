// The layout of the day on the screen, worked out when the event, the rooms shown or the zoom change, never while a
// pointer moves; and made known to the gestures.
import { useLayoutEffect, useMemo, useState } from 'react';
import type { RoomId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import type { Day } from '#domain/time.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { usePreferences } from '#ui/preferences.ts';
import { dayLayout, type Box, type DayLayout } from './dayLayout.ts';
import { boxKeeper, placedBoxes, type PlacedBox } from './placedBoxes.ts';
import { useRooms } from './roomsStore.ts';
import { setShown } from './shown.ts';

export interface DrawnDay {
  readonly layout: DayLayout;
  /** By column, in the order of the columns. */
  readonly boxes: readonly (readonly PlacedBox[])[];
  readonly spanning: readonly PlacedBox[];
  readonly minuteHeight: number;
  readonly firstBox: SittingId | null;
}

export function useDayLayout(event: PlannedEvent, day: Day): DrawnDay {
  const roomsById = useLibrary((library) => library.roomsById);
  const added = useRooms((state) => state.added);
  const minuteHeight = usePreferences((preferences) => preferences.minuteHeight);
  const [keep] = useState(keepers);
  const { sessionsById, gapsById, defaultRoomId, mainLanguage } = event;
  const drawn = useMemo(() => {
    const known = added.filter((roomId) => roomsById[roomId] !== undefined);
    const order = byName(roomsById, mainLanguage);
    const layout = dayLayout({ sessionsById, gapsById, defaultRoomId }, day, { added: known, order });
    const place = (key: string, boxes: readonly Box[]) => keep(key)(placedBoxes(boxes, minuteHeight));
    return {
      layout,
      boxes: layout.columns.map(({ roomId, boxes }) => place(roomId ?? '', boxes)),
      spanning: place('spanning', layout.spanning),
      minuteHeight,
      firstBox: firstOf(layout),
    };
  }, [sessionsById, gapsById, defaultRoomId, mainLanguage, day, added, roomsById, minuteHeight, keep]);
  useLayoutEffect(() => {
    setShown({ eventId: event.id, day, layout: drawn.layout, minuteHeight });
    return () => setShown(null);
  }, [event.id, day, drawn, minuteHeight]);
  return drawn;
}

function byName(
  rooms: Readonly<Record<RoomId, Room>>,
  language: PlannedEvent['mainLanguage'],
): (a: RoomId, b: RoomId) => number {
  const name = (id: RoomId): string => textIn(rooms[id]?.name ?? {}, language, language);
  return (a, b) => name(a).localeCompare(name(b), language, { numeric: true }) || (a < b ? -1 : 1);
}

function firstOf({ columns, spanning }: DayLayout): SittingId | null {
  const first = columns.flatMap(({ untimed, boxes }) => [...untimed, ...boxes])[0] ?? spanning[0];
  return first?.sittingId ?? null;
}

function keepers(): (key: string) => ReturnType<typeof boxKeeper> {
  const known = new Map<string, ReturnType<typeof boxKeeper>>();
  return (key) => {
    const keeper = known.get(key) ?? boxKeeper();
    known.set(key, keeper);
    return keeper;
  };
}
