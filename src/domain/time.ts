// Days and minutes. A day is 'yyyy-MM-dd', a time is whole minutes from midnight on the event's wall clock:
// neither is an instant, so no clock change can move a meeting. The only file that imports date-fns.
import type { Brand } from '#base/brand.ts';

export type Day = Brand<string, 'Day'>;

/** Whole minutes: a time counted from midnight (may pass 1440) or a length. */
export type Minutes = number;
