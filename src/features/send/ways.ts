// The forms in which a programme goes out as data: what each file is made of, how it is called.
import type { Edition } from '#domain/editions/edition.ts';
import { nextSequence } from '#domain/editions/issue.ts';
import { oneEventLibrary } from '#domain/file/oneEvent.ts';
import { writeLibraryFile } from '#domain/file/writeLibraryFile.ts';
import type { PersonId } from '#domain/ids.ts';
import { scheduleFacts, type ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { programmeTable, speakersTable } from '#exports/csv/programmeTables.ts';
import { fileNameFrom } from '#exports/fileName.ts';
import { calendarFile } from '#exports/ics/calendarFile.ts';
import { scheduleOf } from '#exports/schedule/schedule.ts';
import { scheduleJson } from '#exports/schedule/scheduleJson.ts';
import { scheduleXml } from '#exports/schedule/scheduleXml.ts';
import type { Language } from '#languages/language.ts';
import { pause } from '#press/leaving/background.ts';
import { libraryNow } from '#store/store.ts';
import { publicFacts, type SharedStanding } from './share/shareOrder.ts';

export interface SendWish {
  readonly standing: SharedStanding;
  readonly language: Language;
  /** Whose sittings a calendar has; null = all of them. */
  readonly personId: PersonId | null;
}

interface Way {
  readonly group: 'calendar' | 'tables' | 'data';
  readonly extension: string;
  readonly mediaType: string;
  readonly needsHours: boolean;
  readonly write: (wish: SendWish, facts: ScheduleFacts) => Promise<string>;
}

export const WAYS = {
  calendar: {
    group: 'calendar',
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    needsHours: true,
    write: calendarOf,
  },
  programme: {
    group: 'tables',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    needsHours: false,
    write: async (_wish, facts) => programmeTable(facts),
  },
  speakers: {
    group: 'tables',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    needsHours: false,
    write: async (_wish, facts) => speakersTable(facts),
  },
  json: {
    group: 'data',
    extension: 'json',
    mediaType: 'application/json',
    needsHours: true,
    write: async (wish, facts) => scheduleJson(scheduleOf(facts, versionOf(wish))),
  },
  xml: {
    group: 'data',
    extension: 'xml',
    mediaType: 'application/xml',
    needsHours: true,
    write: async (wish, facts) => scheduleXml(scheduleOf(facts, versionOf(wish))),
  },
  own: {
    group: 'data',
    extension: 'json',
    mediaType: 'application/json',
    needsHours: false,
    write: async ({ standing }) => ownFile(standing),
  },
} satisfies Record<string, Way>;

export type WayId = keyof typeof WAYS;
export const WAY_IDS = Object.keys(WAYS) as readonly WayId[];

export const factsOf = ({ standing, language }: SendWish): ScheduleFacts =>
  scheduleFacts(standing.content, language);

export const hasHours = ({ sittings }: ScheduleFacts): boolean =>
  sittings.some(({ start }) => start !== null);

/** "2012-04-03 Fighting Human Trafficking – Calendar (final).ics"; `what` is the word for the form. */
export function sentFileName(way: WayId, wish: SendWish, what: string): string {
  const facts = factsOf(wish);
  const person = personIn(facts, way === 'calendar' ? wish.personId : null);
  const words = [facts.shortTitle, person, what].filter((part) => part !== '').join(' – ');
  const name = [facts.days[0] ?? '', words, facts.stageName === '' ? '' : `(${facts.stageName})`];
  return `${fileNameFrom(name.filter((part) => part !== '').join(' '))}.${WAYS[way].extension}`;
}

function personIn({ sittings }: ScheduleFacts, personId: PersonId | null): string {
  if (personId === null) return '';
  return sittings.flatMap(({ people }) => people).find((one) => one.personId === personId)?.name ?? '';
}

async function calendarOf(wish: SendWish, facts: ScheduleFacts): Promise<string> {
  const { standing, personId } = wish;
  const { edition, content } = standing;
  const earlier: ScheduleFacts[] = [];
  for (const one of standing.earlier) {
    // Each opens a whole event: the screen answers in between.
    await pause();
    const before = publicFacts(one, wish.language);
    if (before !== null) earlier.push(before);
  }
  return calendarFile({
    facts,
    earlier,
    sequence: edition?.sequence ?? nextSequence(libraryNow(), content.event),
    issuedAt: issuedAt(edition),
    name: facts.shortTitle,
    ...(personId === null ? {} : { only: ({ people }) => people.some((one) => one.personId === personId) }),
  });
}

function issuedAt(edition: Edition | null): number {
  return edition === null ? Date.now() : edition.issuedAt || Date.parse(`${edition.asOf}T12:00:00Z`);
}

const versionOf = ({ standing }: SendWish): string => String(standing.edition?.sequence ?? 'draft');

function ownFile({ content }: SharedStanding): string {
  const library = oneEventLibrary(libraryNow(), content.event.id);
  if (library === null) throw new Error('The event is not in the library');
  return writeLibraryFile(library, new Date().toISOString());
}
