// The few texts the grid makes itself: numbers of days, names of weekdays, hours. `date` is on the wall clock.
import { formatHours, formatTime } from '#languages/times.ts';
import type { Language } from '#languages/language.ts';
import { fromWall, minutesFrom } from './wallClock.ts';

interface Stretch {
  readonly start: Date;
  readonly end: Date;
}

export function gridFormats(language: Language) {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const dayOfMonth = (date: Date): string => String(date.getUTCDate());
  const hours = (stretch: Stretch): string => hoursText(stretch, language);
  return {
    dateFormat: dayOfMonth,
    dayFormat: (date: Date) => `${weekday.format(date)} ${dayOfMonth(date)}`,
    weekdayFormat: (date: Date) => weekday.format(date),
    timeGutterFormat: (date: Date) => formatTime(fromWall(date).minutes, GRID_STYLE, language),
    selectRangeFormat: hours,
    eventTimeRangeFormat: hours,
    eventTimeRangeStartFormat: hours,
    eventTimeRangeEndFormat: hours,
  };
}

/** Events print their times each in a style of its own; the grid, which is all of theirs, has this one. */
export const GRID_STYLE = '12h-joined';

/** "10am – 11:30am", for what is being dragged or drawn. */
export function hoursText({ start, end }: Stretch, language: Language): string {
  const { day, minutes } = fromWall(start);
  return formatHours(
    { start: minutes, end: minutesFrom(day, end) },
    { style: GRID_STYLE, dash: 'en-spaced' },
    language,
  );
}
