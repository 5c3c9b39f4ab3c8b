// The hours of a sitting as they print: in the event's house style, or exactly as somebody typed them for as long as
// that still says the same start and end. Retiming a sitting therefore needs no care for what was typed.
import type { Language } from '#languages/language.ts';
import { isHoursWordingOf, readHours } from '#languages/readTimes.ts';
import { type Hours, formatHours, leftToRight } from '#languages/times.ts';
import type { HouseStyle } from '../houseStyle.ts';
import { type Minutes, minutesOfDay } from '../time.ts';
import type { Sitting } from './session.ts';

type TimedSitting = Pick<Sitting, 'start' | 'end' | 'timeAs'>;
type TimePrinting = Pick<HouseStyle, 'timeStyle' | 'rangeDash'>;

/** "10am – 11am"; the start alone while the end is open; empty for an untimed sitting. */
export function hoursOfSitting(sitting: TimedSitting, style: TimePrinting, language: Language): string {
  const { start, end, timeAs } = sitting;
  if (start === null) return '';
  if (timeAs !== null && isHoursWordingOf(timeAs, language) && saysHours(timeAs, { start, end })) {
    return leftToRight(timeAs.trim(), language);
  }
  return formatHours({ start, end }, { style: style.timeStyle, dash: style.rangeDash }, language);
}

/** The hours of several sittings that share a cell, in the order given: "11AM-1PM 3PM-6PM". Untimed ones say nothing. */
export function hoursOfSittings(
  sittings: readonly TimedSitting[],
  style: TimePrinting,
  language: Language,
): string {
  return sittings
    .map((sitting) => hoursOfSitting(sitting, style, language))
    .filter((text) => text !== '')
    .join(' ');
}

/** Minutes from start to end; null while either is open. */
export function lengthOf(sitting: Pick<Sitting, 'start' | 'end'>): Minutes | null {
  return sitting.start === null || sitting.end === null ? null : sitting.end - sitting.start;
}

/** Can the text be read as exactly these hours? "3-4:30" says 15:00 to 16:30 as well as 3:00 to 4:30. */
export function saysHours(text: string, hours: Hours): boolean {
  const read = readHours(text, { near: hours.start });
  const readings = read.ok ? [read.hours] : read.readings;
  return readings.some((reading) => {
    const [only] = reading;
    return reading.length === 1 && only !== undefined && isSameHours(only, hours);
  });
}

/** The same hours of the clock and the same length; a start past midnight prints like one before it. */
function isSameHours(a: Hours, b: Hours): boolean {
  const sameStart = minutesOfDay(a.start) === minutesOfDay(b.start);
  if (a.end === null || b.end === null) return sameStart && a.end === b.end;
  return sameStart && a.end - a.start === b.end - b.start;
}
