// How an event is named and dated in lists, rails and results: in the interface's language, with something to show
// even where nothing has been typed yet.
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { formatDates } from '#languages/dates.ts';
import { textIn, type Language } from '#languages/language.ts';

/** The short title where there is one; empty where the event has no title at all. */
export function briefTitleOf(event: PlannedEvent, language: Language): string {
  return textIn(event.shortTitle, language, event.mainLanguage) || titleOf(event, language);
}

export function titleOf(event: PlannedEvent, language: Language): string {
  return textIn(event.title, language, event.mainLanguage);
}

/** "27-28 September 2017"; empty where the event has no day. */
export function datesTextOf(event: PlannedEvent, language: Language): string {
  const days = daysOf(event).map((day) => day.date);
  return days.length === 0 ? '' : formatDates(days, 'day-month-year', language);
}
