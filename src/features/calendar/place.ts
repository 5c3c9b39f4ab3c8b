// Where in the calendar one is: the view, the day, what is filtered, whether the list stands beside. All of it is in
// the address, so that reload, back and a link sent to somebody land on the same thing.
import { isDay, type Day, type Minutes } from '#domain/time.ts';
import { calendarAddress, type CalendarView } from '#ui/addresses.ts';

export const CALENDAR_VIEWS: readonly CalendarView[] = [
  'month',
  'work_week',
  'week',
  'day',
  'rooms',
  'agenda',
];

/** Stands for no room, where otherwise the id of one stands. */
export const NO_ROOM = 'none';

/** What is to be seen; null and empty = everything. */
export interface Wanted {
  readonly eventId: string | null;
  /** An id of session-kinds/registry.ts. */
  readonly kindId: string | null;
  readonly roomId: string | null;
  readonly personId: string | null;
  /** Only what contains every one of these words. */
  readonly text: string;
}

export interface CalendarPlace extends Wanted {
  readonly view: CalendarView;
  readonly day: Day;
  readonly hasList: boolean;
  /** In the rooms view, rooms in which nothing is that day have a column too. */
  readonly hasEmptyRooms: boolean;
  /** The search for a free room that is open; null = none is. */
  readonly search: RoomSearch | null;
}

export interface Stretch {
  readonly start: Minutes;
  readonly end: Minutes;
}

export interface RoomSearch {
  /** The stretch of the day that is needed, or only how long a room is needed; null = not said yet. */
  readonly need: Stretch | Minutes | null;
  /** What the room is for, an item of the calendar; null = something new. */
  readonly itemId: string | null;
}

export interface PlaceDefaults {
  readonly view: CalendarView;
  readonly day: Day;
}

export const WANT_ALL: Wanted = { eventId: null, kindId: null, roomId: null, personId: null, text: '' };

const FILTERS = { eventId: 'event', kindId: 'kind', roomId: 'room', personId: 'person' } as const;

/** What the search of the address says; anything missing or unknown is the default. */
export function readPlace(search: string, defaults: PlaceDefaults): CalendarPlace {
  const said = new URLSearchParams(search);
  const date = said.get('date');
  const id = (name: string): string | null => said.get(name) || null;
  return {
    view: CALENDAR_VIEWS.find((view) => view === said.get('view')) ?? defaults.view,
    day: isDay(date) ? date : defaults.day,
    eventId: id(FILTERS.eventId),
    kindId: id(FILTERS.kindId),
    roomId: id(FILTERS.roomId),
    personId: id(FILTERS.personId),
    text: said.get('text') ?? '',
    hasList: said.get('list') === 'shown',
    hasEmptyRooms: said.get('rooms') === 'all',
    search: said.has('free') ? { need: needFrom(said.get('free') ?? ''), itemId: id('for') } : null,
  };
}

export function addressOfPlace(place: CalendarPlace): string {
  const { view, day, text, hasList, hasEmptyRooms, search } = place;
  const more = new URLSearchParams();
  if (place.eventId !== null) more.set(FILTERS.eventId, place.eventId);
  if (place.kindId !== null) more.set(FILTERS.kindId, place.kindId);
  if (place.roomId !== null) more.set(FILTERS.roomId, place.roomId);
  if (place.personId !== null) more.set(FILTERS.personId, place.personId);
  if (text !== '') more.set('text', text);
  if (hasList) more.set('list', 'shown');
  if (hasEmptyRooms) more.set('rooms', 'all');
  if (search !== null) more.set('free', textOfNeed(search.need));
  if (search !== null && search.itemId !== null) more.set('for', search.itemId);
  const address = calendarAddress(view, day);
  return more.size === 0 ? address : `${address}&${more}`;
}

/** How many of the filters are set. */
export function filterCount({ eventId, kindId, roomId, personId, text }: Wanted): number {
  const chosen = [eventId, kindId, roomId, personId].filter((id) => id !== null).length;
  return chosen + (text.trim() === '' ? 0 : 1);
}

/** "13:15-14:45", or "90" for so many minutes at any time. */
function needFrom(text: string): RoomSearch['need'] {
  if (/^\d{1,4}$/.test(text)) return Number(text) > 0 && Number(text) <= 1440 ? Number(text) : null;
  const found = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(text);
  if (found === null) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const stretch = { start: fromHour * 60 + fromMinute, end: toHour * 60 + toMinute };
  return stretch.start < stretch.end && stretch.end <= 2880 ? stretch : null;
}

function textOfNeed(need: RoomSearch['need']): string {
  if (need === null || typeof need === 'number') return String(need ?? '');
  return [need.start, need.end]
    .map((minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`)
    .join('-');
}

export function isStretch(need: RoomSearch['need']): need is Stretch {
  return need !== null && typeof need !== 'number';
}
