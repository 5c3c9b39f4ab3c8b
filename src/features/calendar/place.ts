// Where in the calendar one is: the view, the day, what is filtered, whether the list stands beside. All of it is in
// the address, so that reload, back and a link sent to somebody land on the same thing.
import { isDay, type Day } from '#domain/time.ts';
import { calendarAddress, type CalendarView } from '#ui/addresses.ts';

export const CALENDAR_VIEWS: readonly CalendarView[] = ['month', 'work_week', 'week', 'day', 'agenda'];

export interface CalendarPlace {
  readonly view: CalendarView;
  readonly day: Day;
  /** Only this event; null = all. */
  readonly eventId: string | null;
  /** Only what contains every one of these words. */
  readonly text: string;
  readonly hasList: boolean;
}

export interface PlaceDefaults {
  readonly view: CalendarView;
  readonly day: Day;
}

/** What the search of the address says; anything missing or unknown is the default. */
export function readPlace(search: string, defaults: PlaceDefaults): CalendarPlace {
  const said = new URLSearchParams(search);
  const date = said.get('date');
  const event = said.get('event');
  return {
    view: CALENDAR_VIEWS.find((view) => view === said.get('view')) ?? defaults.view,
    day: isDay(date) ? date : defaults.day,
    eventId: event === null || event === '' ? null : event,
    text: said.get('text') ?? '',
    hasList: said.get('list') === 'shown',
  };
}

export function addressOfPlace({ view, day, eventId, text, hasList }: CalendarPlace): string {
  const more = new URLSearchParams();
  if (eventId !== null) more.set('event', eventId);
  if (text !== '') more.set('text', text);
  if (hasList) more.set('list', 'shown');
  const address = calendarAddress(view, day);
  return more.size === 0 ? address : `${address}&${more}`;
}
