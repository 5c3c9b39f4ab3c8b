// The forms in which a programme goes out as data: what each file is made of, how it is called.
import type { Edition } from '#domain/editions/edition.ts';
import { nextSequence } from '#domain/editions/issue.ts';
import { oneEventLibrary } from '#domain/file/oneEvent.ts';
import { writeLibraryFile } from '#domain/file/writeLibraryFile.ts';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { fileNameFrom } from '#exports/fileName.ts';
import type { ProgrammeFileWish } from '#exports/programmeFile.ts';
import type { FileContent } from '#exports/zipFile.ts';
import { pause, writeInBackground } from '#press/leaving/background.ts';
import { libraryNow } from '#store/store.ts';
import { publicFacts, type SharedStanding } from './share/shareOrder.ts';
import type { Subject } from './subjects.ts';

export interface SendWish {
  readonly standing: SharedStanding;
  /** What it says in the language chosen. */
  readonly facts: ScheduleFacts;
  /** What a calendar is of. */
  readonly subject: Subject;
}

interface Way {
  readonly group: 'calendar' | 'tables' | 'data';
  readonly extension: string;
  readonly mediaType: string;
  readonly needsHours: boolean;
}

export const WAYS = {
  calendar: {
    group: 'calendar',
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    needsHours: false,
  },
  programme: { group: 'tables', extension: 'csv', mediaType: 'text/csv;charset=utf-8', needsHours: false },
  speakers: { group: 'tables', extension: 'csv', mediaType: 'text/csv;charset=utf-8', needsHours: false },
  json: { group: 'data', extension: 'json', mediaType: 'application/json', needsHours: true },
  xml: { group: 'data', extension: 'xml', mediaType: 'application/xml', needsHours: true },
  own: { group: 'data', extension: 'json', mediaType: 'application/json', needsHours: false },
} as const satisfies Record<ProgrammeFileWish['form'] | 'own', Way>;

export type WayId = keyof typeof WAYS;
const WAY_IDS = [
  'calendar',
  'programme',
  'speakers',
  'json',
  'xml',
  'own',
] as const satisfies readonly WayId[];

/** A programme in which no sitting has an hour has no schedule. */
export function waysFor({ sittings }: ScheduleFacts): readonly WayId[] {
  const isTimed = sittings.some(({ start }) => start !== null);
  return WAY_IDS.filter((id) => isTimed || !WAYS[id].needsHours);
}

/** "2012-04-03 Fighting Human Trafficking – Programme (final).ics"; `what` is the word for the form. */
export function sentFileName(way: WayId, { facts, subject }: SendWish, what: string): string {
  const of = way === 'calendar' ? subject.name : '';
  const words = [facts.shortTitle, of, what].filter((part) => part !== '').join(' – ');
  // "Programme (programme)" would say it twice.
  const isSaid = facts.stageName === '' || what.toLowerCase().includes(facts.stageName.toLowerCase());
  const stage = isSaid ? '' : `(${facts.stageName})`;
  const name = [facts.days[0] ?? '', words, stage].filter((part) => part !== '').join(' ');
  return `${fileNameFrom(name)}.${WAYS[way].extension}`;
}

/** Rejects with the error of the writer, or with an AbortError. */
export async function writeWay(way: WayId, wish: SendWish, signal: AbortSignal): Promise<FileContent> {
  if (way === 'own') return ownFile(wish.standing);
  return writeInBackground({ type: 'programme', wish: await fileWish(way, wish, signal) }, signal);
}

async function fileWish(
  form: ProgrammeFileWish['form'],
  wish: SendWish,
  signal: AbortSignal,
): Promise<ProgrammeFileWish> {
  const { facts, standing } = wish;
  switch (form) {
    case 'calendar':
      return { form, calendar: await calendarOf(wish, signal) };
    case 'json':
    case 'xml':
      return { form, facts, version: String(standing.edition?.sequence ?? 'draft') };
    default:
      return { form, facts };
  }
}

async function calendarOf({ standing, facts, subject }: SendWish, signal: AbortSignal) {
  const earlier: ScheduleFacts[] = [];
  for (const one of standing.earlier) {
    // Each opens a whole event: the screen answers in between.
    await pause();
    signal.throwIfAborted();
    const before = publicFacts(one, facts.language);
    if (before !== null) earlier.push(before);
  }
  return {
    facts,
    earlier,
    sequence: standing.edition?.sequence ?? sequenceOfDraft(standing),
    issuedAt: issuedAt(standing.edition),
    name: subject.name === '' ? facts.shortTitle : `${facts.shortTitle} – ${subject.name}`,
    ...(subject.only === null ? {} : { only: subject.only }),
  };
}

/** What the next edition will have; the event in the library knows of editions that were taken back, too. */
function sequenceOfDraft({ content }: SharedStanding): number {
  const library = libraryNow();
  return nextSequence(library, library.eventsById[content.event.id] ?? content.event);
}

function issuedAt(edition: Edition | null): number {
  return edition === null ? Date.now() : edition.issuedAt || Date.parse(`${edition.asOf}T12:00:00Z`);
}

function ownFile({ content }: SharedStanding): string {
  const library = oneEventLibrary(libraryNow(), content.event.id);
  if (library === null) throw new Error('The event is not in the library');
  return writeLibraryFile(library, new Date().toISOString());
}
