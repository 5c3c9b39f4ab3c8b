// The address of every place, one function each. They are written behind the `#` by the hash router, so that the
// build runs from any static folder; links use `hrefTo`, code that navigates uses the address itself.
import { navigate } from 'wouter/use-hash-location';

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

export const settingsAddress = (): string => '/settings';

/** What stands in a link: `<a href={hrefTo(eventAddress(id))}>`. */
export const hrefTo = (address: string): string => `#${address}`;

/** Goes to an address; `replace` leaves no way back to the place before. */
export function goTo(address: string, options: { readonly replace?: boolean } = {}): void {
  navigate(address, { replace: options.replace ?? false });
}
