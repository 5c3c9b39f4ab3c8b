// The forms in which a programme leaves as data. Each is written from plain values, so that the worker beside the page can
// write it, and its writer is fetched when it is first wanted.
import { assertNever } from '#base/assertNever.ts';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { CalendarWish } from './ics/calendarFile.ts';

export type ProgrammeFileWish =
  | { readonly form: 'calendar'; readonly calendar: CalendarWish }
  | { readonly form: 'programme' | 'speakers'; readonly facts: ScheduleFacts }
  /** `version`: what the edition is called. */
  | { readonly form: 'json' | 'xml'; readonly facts: ScheduleFacts; readonly version: string };

export async function programmeFile(wish: ProgrammeFileWish): Promise<string> {
  switch (wish.form) {
    case 'calendar':
      return (await import('./ics/calendarFile.ts')).calendarFile(wish.calendar);
    case 'programme':
      return (await import('./csv/programmeTables.ts')).programmeTable(wish.facts);
    case 'speakers':
      return (await import('./csv/programmeTables.ts')).speakersTable(wish.facts);
    case 'json':
      return (await import('./schedule/scheduleJson.ts')).scheduleJson(await scheduleIn(wish));
    case 'xml':
      return (await import('./schedule/scheduleXml.ts')).scheduleXml(await scheduleIn(wish));
    default:
      return assertNever(wish);
  }
}

async function scheduleIn({ facts, version }: { readonly facts: ScheduleFacts; readonly version: string }) {
  return (await import('./schedule/schedule.ts')).scheduleOf(facts, version);
}
