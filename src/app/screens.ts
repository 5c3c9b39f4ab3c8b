// Every screen, loaded when it is first wanted. `preload` fetches it ahead: when the pointer rests on its link.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { PLACES } from '#ui/addresses.ts';

export interface Preloadable {
  readonly preload: () => void;
}

export interface LazyScreen<Props> extends Preloadable {
  readonly Screen: LazyExoticComponent<ComponentType<Props>>;
}

export const START = screen(async () => (await import('#features/events/StartScreen.tsx')).StartScreen);
export const EVENTS = screen(async () => (await import('#features/events/EventsScreen.tsx')).EventsScreen);
export const PROGRAMME = screen(
  async () => (await import('#features/programme/ProgrammeScreen.tsx')).ProgrammeScreen,
);
export const PAPERS = screen(async () => (await import('#features/papers/PapersScreen.tsx')).PapersScreen);
export const PAPER = screen(async () => (await import('#features/papers/PaperScreen.tsx')).PaperScreen);
export const CHECKS = screen(async () => (await import('#features/checks/ChecksScreen.tsx')).ChecksScreen);
export const EDITIONS = screen(
  async () => (await import('#features/editions/EditionsScreen.tsx')).EditionsScreen,
);
export const COMPARE = screen(
  async () => (await import('#features/compare/CompareScreen.tsx')).CompareScreen,
);
export const IMPORT = screen(async () => (await import('#features/import/ImportScreen.tsx')).ImportScreen);
export const SEND = screen(async () => (await import('#features/send/SendScreen.tsx')).SendScreen);
export const CALENDAR = screen(
  async () => (await import('#features/calendar/CalendarScreen.tsx')).CalendarScreen,
);
export const PEOPLE = screen(async () => (await import('#features/people/PeopleScreen.tsx')).PeopleScreen);
export const PEOPLE_IMPORT = screen(
  async () => (await import('#features/people-import/PeopleImportScreen.tsx')).PeopleImportScreen,
);
export const ROOMS = screen(async () => (await import('#features/rooms/RoomsScreen.tsx')).RoomsScreen);
export const ROOM = screen(async () => (await import('#features/rooms/RoomScreen.tsx')).RoomScreen);
export const PERSON = screen(async () => (await import('#features/people/PersonScreen.tsx')).PersonScreen);
export const ITINERARY = screen(
  async () => (await import('#features/papers/itinerary/ItineraryScreen.tsx')).ItineraryScreen,
);
export const SEARCH = screen(async () => (await import('#features/search/SearchScreen.tsx')).SearchScreen);
export const SETTINGS = screen(
  async () => (await import('#features/settings/SettingsScreen.tsx')).SettingsScreen,
);

const SCREENS_BY_PLACE: Readonly<Record<keyof typeof PLACES, Preloadable>> = {
  start: START,
  events: EVENTS,
  event: PROGRAMME,
  papers: PAPERS,
  paper: PAPER,
  checks: CHECKS,
  editions: EDITIONS,
  compare: COMPARE,
  send: SEND,
  import: IMPORT,
  eventImport: IMPORT,
  calendar: CALENDAR,
  people: PEOPLE,
  peopleImport: PEOPLE_IMPORT,
  rooms: ROOMS,
  room: ROOM,
  person: PERSON,
  itinerary: ITINERARY,
  search: SEARCH,
  settings: SETTINGS,
};

/** Fetches the screen of an address ("/events/e1") while the library is still being read. */
export function preloadScreenAt(path: string, hasEvents: boolean): void {
  const place = PLACE_NAMES.find((name) => PATTERNS[name].test(path));
  if (place !== undefined) SCREENS_BY_PLACE[place].preload();
  if (place === 'start' && hasEvents) EVENTS.preload();
}

const PLACE_NAMES = Object.keys(PLACES) as readonly (keyof typeof PLACES)[];
const PATTERNS = Object.fromEntries(
  PLACE_NAMES.map((name) => [name, new RegExp(`^${PLACES[name].replaceAll(/:\w+/g, '[^/]+')}$`)]),
) as Readonly<Record<keyof typeof PLACES, RegExp>>;

function screen<Props>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  return {
    Screen: lazy(async () => ({ default: await load() })),
    // A fetch that fails here is tried, and told, when the screen is opened.
    preload: () => void load().catch(() => undefined),
  };
}
