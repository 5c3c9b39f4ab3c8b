// How the dialog of duplicating reads what was typed: the day may stay empty where the event has none.
import { nearestSameWeekday } from '#domain/editions/duplicate.ts';
import { type Day, isDay } from '#domain/time.ts';

/** As typed. */
export interface DuplicateForm {
  readonly title: string;
  readonly firstDay: string;
  readonly keepsWeekdays: boolean;
  readonly people: 'kept' | 'seats';
}

/** Where the first day comes to lie; null = the days stay; undefined = what was typed is no day. */
export function firstDayOf(
  { firstDay, keepsWeekdays }: Pick<DuplicateForm, 'firstDay' | 'keepsWeekdays'>,
  original: Day | null,
): Day | null | undefined {
  if (original === null) return null;
  if (!isDay(firstDay)) return undefined;
  return keepsWeekdays ? nearestSameWeekday(original, firstDay) : firstDay;
}
