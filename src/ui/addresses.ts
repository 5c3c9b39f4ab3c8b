// The address of every place, one function each. They are written behind the `#` by the hash router, so that the
// build runs from any static folder: links say `href={hrefTo(address)}`, code says `goTo(address)` of hashLocation.ts.

export const PLACES = {
  start: '/',
  events: '/events',
  event: '/events/:eventId',
  papers: '/events/:eventId/papers',
  paper: '/events/:eventId/papers/:paperId',
  checks: '/events/:eventId/checks',
  editions: '/events/:eventId/editions',
  compare: '/events/:eventId/compare',
  send: '/events/:eventId/send',
  import: '/import',
  eventImport: '/events/:eventId/import',
  calendar: '/calendar',
  people: '/people',
  peopleImport: '/people/import',
  person: '/people/:personId',
  rooms: '/rooms',
  room: '/rooms/:roomId',
  itinerary: '/people/:personId/itinerary',
  search: '/search',
  settings: '/settings',
} as const;

export type CalendarView = 'month' | 'work_week' | 'week' | 'day' | 'rooms' | 'agenda';

export const startAddress = (): string => '/';

export const eventsAddress = (): string => '/events';

/** The events, with the dialog for a new one open. */
export const newEventAddress = (): string => '/events?new';

export const eventAddress = (eventId: string): string => `/events/${encodeURIComponent(eventId)}`;

/** The programme, with one session brought into view. */
export const sessionAddress = (eventId: string, sessionId: string): string =>
  `${eventAddress(eventId)}?session=${encodeURIComponent(sessionId)}`;

/** The programme with a column a room, on one of its days. */
export const roomsViewAddress = (eventId: string, day?: string): string =>
  `${eventAddress(eventId)}?view=rooms${day === undefined ? '' : `&day=${encodeURIComponent(day)}`}`;

export const checksAddress = (eventId: string): string => `${eventAddress(eventId)}/checks`;

/** The editions of an event: with one of them brought into view, or with a dialog open. */
export function editionsAddress(eventId: string, look: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(look);
  return `${eventAddress(eventId)}/editions${search.size === 0 ? '' : `?${search}`}`;
}

/** What an event can go out as; absent = what was issued last. */
export function sendAddress(eventId: string, ref?: string): string {
  const address = `${eventAddress(eventId)}/send`;
  return ref === undefined ? address : `${address}?edition=${encodeURIComponent(ref)}`;
}

/** Two standings of an event beside each other: which two, and how they are looked at. */
export function compareAddress(eventId: string, look: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(look);
  return `${eventAddress(eventId)}/compare${search.size === 0 ? '' : `?${search}`}`;
}

/** Reading a programme from elsewhere: into a new event, or into this one. */
export const importAddress = (eventId?: string): string =>
  eventId === undefined ? '/import' : `${eventAddress(eventId)}/import`;

export const papersAddress = (eventId: string): string => `${eventAddress(eventId)}/papers`;

/** The papers, with a letter being begun that says what changed between two standings. */
export function changeNoticeAddress(eventId: string, from: string, to: string): string {
  return `${papersAddress(eventId)}?${new URLSearchParams({ new: 'change-notice', from, to })}`;
}

/** The draft of a paper, or the paper as it stood in an edition. */
export function paperAddress(eventId: string, paperId: string, editionId?: string): string {
  const address = `${papersAddress(eventId)}/${encodeURIComponent(paperId)}`;
  return editionId === undefined ? address : `${address}?edition=${encodeURIComponent(editionId)}`;
}

export function calendarAddress(view?: CalendarView, date?: string): string {
  const search = new URLSearchParams();
  if (view !== undefined) search.set('view', view);
  if (date !== undefined) search.set('date', date);
  return search.size === 0 ? '/calendar' : `/calendar?${search}`;
}

/** The directory, as it is looked at: what is searched for, what is shown, in which order. */
export function peopleAddress(look: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(look);
  return search.size === 0 ? '/people' : `/people?${search}`;
}

export const peopleImportAddress = (): string => '/people/import';

export const personAddress = (personId: string): string => `/people/${encodeURIComponent(personId)}`;

export const roomsAddress = (): string => '/rooms';

export const roomAddress = (roomId: string): string => `/rooms/${encodeURIComponent(roomId)}`;

/** The search over the whole library, with what is looked for. */
export function searchAddress(look: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(look);
  return search.size === 0 ? '/search' : `/search?${search}`;
}

/** Choosing whom to merge a person with; or the two side by side. */
export function mergeAddress(personId: string, otherId = ''): string {
  return `${personAddress(personId)}?merge=${encodeURIComponent(otherId)}`;
}

export const itineraryAddress = (personId: string): string => `${personAddress(personId)}/itinerary`;

export const settingsAddress = (): string => '/settings';

/** What stands in a link: `<a href={hrefTo(eventAddress(id))}>`. */
export const hrefTo = (address: string): string => `#${address}`;
