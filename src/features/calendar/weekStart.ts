// The first day of the week where the reader lives, as the browser's own locale has it.
import type { Weekday } from '#domain/time.ts';

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** As in ISO 8601, where the browser does not say. */
const MONDAY: Weekday = 1;

interface WeekInfo {
  /** 1 = Monday … 7 = Sunday. */
  readonly firstDay: number;
}

/** The interface may be in one language and its reader in a country of another: the browser's locale decides. */
export function firstWeekday(locale: string = navigator.language): Weekday {
  const info = weekInfoOf(locale);
  return (info === null ? undefined : WEEKDAYS[info.firstDay % 7]) ?? MONDAY;
}

/** Browsers differ on whether this is a method or a property, and TypeScript knows neither yet. */
function weekInfoOf(tag: string): WeekInfo | null {
  const locale: Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo } = new Intl.Locale(tag);
  return locale.getWeekInfo?.() ?? locale.weekInfo ?? null;
}
