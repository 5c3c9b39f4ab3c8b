// What of the visible items is wanted: of one event, kind, room or person, or with certain words. The bar of an event
// stays while any of its sittings does, so that what is seen is never without the event it belongs to.
import type { EventId, PersonId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import { LANGUAGES, textIn } from '#languages/language.ts';
import type { CalendarItem, SittingItem } from './items.ts';
import { NO_ROOM, type Wanted } from './place.ts';

/** Words are looked for in titles, hours and rooms. A room is found by any of its names. */
export function wantedItems(
  items: readonly CalendarItem[],
  wanted: Wanted,
  roomsById: Readonly<Record<string, Room>>,
): readonly CalendarItem[] {
  const sought = folded(wanted.text).split(/\s+/).filter(Boolean);
  const { eventId, kindId, roomId, personId } = wanted;
  const isAboutSittings = kindId !== null || roomId !== null || personId !== null;
  if (eventId === null && !isAboutSittings && sought.length === 0) return items;
  const hasWords = (text: string): boolean => {
    const own = folded(text);
    return sought.every((word) => own.includes(word));
  };
  const kept = new Set<EventId>();
  for (const item of items) {
    if (item.type !== 'sitting' || !isWanted(item, wanted)) continue;
    if (sought.length === 0 || hasWords(textOfSitting(item, roomsById))) kept.add(item.eventId);
  }
  return items.filter((item) => {
    if (eventId !== null && item.eventId !== eventId) return false;
    if (item.type === 'sitting')
      return isWanted(item, wanted) && (sought.length === 0 || hasWords(textOfSitting(item, roomsById)));
    if (isAboutSittings) return kept.has(item.eventId);
    return sought.length === 0 || hasWords(item.title);
  });
}

function isWanted(item: SittingItem, { eventId, kindId, roomId, personId }: Wanted): boolean {
  return (
    (eventId === null || item.eventId === eventId) &&
    (kindId === null || item.kindId === kindId) &&
    (roomId === null || item.roomId === (roomId === NO_ROOM ? null : roomId)) &&
    (personId === null || item.personIds.has(personId as PersonId))
  );
}

function textOfSitting(item: SittingItem, roomsById: Readonly<Record<string, Room>>): string {
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
