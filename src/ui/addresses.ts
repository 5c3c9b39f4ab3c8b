// The address of every place, one function each. They are written behind the `#` by the hash router, so that the
// build runs from any static folder: links say `href={hrefTo(address)}`, code says `goTo(address)` of hashLocation.ts.

export const PLACES = {
  start: '/',
  events: '/events',
  event: '/events/:eventId',
  papers: '/events/:eventId/papers',
  paper: '/events/:eventId/papers/:paperId',
  calendar: '/calendar',
  settings: '/settings',
} as const;

export type CalendarView = 'month' | 'work_week' | 'week' | 'day' | 'agenda';

export const startAddress = (): string => '/';

export const eventsAddress = (): string => '/events';

/** The events, with the dialog for a new one open. */
export const newEventAddress = (): string => '/events?new';

export const eventAddress = (eventId: string): string => `/events/${encodeURIComponent(eventId)}`;

/** The programme, with one session brought into view. */
export const sessionAddress = (eventId: string, sessionId: string): string =>
  `${eventAddress(eventId)}?session=${encodeURIComponent(sessionId)}`;

export const papersAddress = (eventId: string): string => `${eventAddress(eventId)}/papers`;

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

export const personAddress = (personId: string): string => `/people/${encodeURIComponent(personId)}`;

export const roomAddress = (roomId: string): string => `/rooms/${encodeURIComponent(roomId)}`;

export const settingsAddress = (): string => '/settings';

/** What stands in a link: `<a href={hrefTo(eventAddress(id))}>`. */
export const hrefTo = (address: string): string => `#${address}`;
