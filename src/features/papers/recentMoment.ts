// When something changed, as a list says it: today by the hour, before by the day.
import { momentText } from '#languages/moments.ts';

/** `moment` in milliseconds. */
export function recentMoment(moment: number, language: string): string {
  const isToday = new Date(moment).toDateString() === new Date().toDateString();
  return momentText(moment, language, isToday ? 'time' : 'day');
}
