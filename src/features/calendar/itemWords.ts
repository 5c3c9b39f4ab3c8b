// What an item is called on screen and read out: title, hours, event, room, in the words of the interface.
import type { RoomId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { useLibrary } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
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

export function useItemTitle(item: CalendarItem): string {
  useWords('calendar');
  return itemTitle(item);
}

export function roomNameOf(library: Library, roomId: RoomId | null, language: Language): string {
  const room = roomId === null ? undefined : library.roomsById[roomId];
  return room === undefined ? '' : textIn(room.shortName, language) || textIn(room.name, language);
}

/** Empty where there is none. */
export function useRoomName(item: CalendarItem): string {
  const language = useInterfaceLanguage();
  const roomId = item.type === 'event' ? null : item.roomId;
  return useLibrary((library) => roomNameOf(library, roomId, language));
}

/** "10am – 11 am, Opening Remarks, Fighting Human Trafficking, Conference Room 2 (NLB)". */
export function useItemLabel(item: CalendarItem): string {
  const say = useWords('calendar');
  const room = useRoomName(item);
  const title = itemTitle(item);
  if (item.type === 'event') return `${title}, ${say('allDay')}`;
  const hours = item.start === null ? say('untimed') : item.hours;
  const openEnded = item.isOpenEnded ? say('openEnded') : '';
  return [hours, openEnded, title, item.eventTitle, room].filter((part) => part !== '').join(', ');
}
