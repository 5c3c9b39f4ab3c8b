// What of the visible items is wanted: those of one event, or those whose words are all in the item's own.
import type { Room } from '#domain/room.ts';
import { LANGUAGES, textIn } from '#languages/language.ts';
import type { CalendarItem } from './items.ts';
import type { CalendarPlace } from './place.ts';

type Wanted = Pick<CalendarPlace, 'eventId' | 'text'>;

/** Looks in titles, hours and rooms. A room is found by any of its names. */
export function wantedItems(
  items: readonly CalendarItem[],
  { eventId, text }: Wanted,
  roomsById: Readonly<Record<string, Room>>,
): readonly CalendarItem[] {
  const sought = folded(text).split(/\s+/).filter(Boolean);
  if (eventId === null && sought.length === 0) return items;
  return items.filter((item) => {
    if (eventId !== null && item.eventId !== eventId) return false;
    const own = folded(textOfItem(item, roomsById));
    return sought.every((word) => own.includes(word));
  });
}

function textOfItem(item: CalendarItem, roomsById: Readonly<Record<string, Room>>): string {
  if (item.type === 'event') return item.title;
  const room = item.roomId === null ? undefined : roomsById[item.roomId];
  return [item.title, item.eventTitle, item.hours, ...namesOf(room)].join(' ');
}

function namesOf(room: Room | undefined): readonly string[] {
  if (room === undefined) return [];
  const names = LANGUAGES.flatMap((language) => [
    textIn(room.name, language),
    textIn(room.shortName, language),
  ]);
  return [...names, ...room.aliases];
}

/** Without regard to capitals and accents: "cote" finds "Côte". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
