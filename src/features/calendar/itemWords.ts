// What an item is called on screen and read out: title, hours, event, room, in the words of the interface. Asked by
// hundreds of boxes at each step through the months, so the words are not asked for through a hook in each of them.
import type { RoomId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { useLibrary } from '#store/store.ts';
import type { CalendarItem } from './items.ts';

/** A session that has no title yet goes by its kind. */
export function itemTitle(item: CalendarItem): string {
  if (item.title !== '') return item.title;
  return item.type === 'event'
    ? words.t('untitledEvent', { ns: 'calendar' })
    : words.t(`sessionKind.${item.kindId}`, { ns: 'vocabulary' });
}

/** The same, as short as can be: "Panel II". */
export function itemName(item: CalendarItem): string {
  return item.name === '' ? itemTitle(item) : item.name;
}

export function roomNameOf(library: Library, roomId: RoomId | null, language: Language): string {
  const room = roomId === null ? undefined : library.roomsById[roomId];
  return room === undefined ? '' : textIn(room.shortName, language) || textIn(room.name, language);
}

/** Empty where there is none. */
export function useRoomName(item: CalendarItem, language: Language): string {
  const roomId = item.type === 'event' ? null : item.roomId;
  return useLibrary((library) => roomNameOf(library, roomId, language));
}

/** "10am – 11 am, Opening Remarks, Fighting Human Trafficking, Conference Room 2 (NLB)". */
export function itemLabel(item: CalendarItem, room: string, reasons: readonly string[] = []): string {
  const title = itemTitle(item);
  if (item.type === 'event') return `${title}, ${words.t('allDay', NS)}`;
  const hours = item.start === null ? words.t('untimed', NS) : item.hours;
  const openEnded = item.isOpenEnded ? words.t('openEnded', NS) : '';
  const amiss = reasons.length === 0 ? '' : words.t('doubleBooked', { ...NS, reasons: reasons.join(' ') });
  return [hours, openEnded, title, item.eventTitle, room, amiss].filter((part) => part !== '').join(', ');
}

const NS = { ns: 'calendar' } as const;
