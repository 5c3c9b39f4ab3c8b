// Test support: what a file or a text would do to an event of a library, as the screen would say it.
import type { EventId } from '#domain/ids.ts';
import { proposedEvent } from '#domain/importing/proposedEvent.ts';
import { peopleIn } from '#domain/importing/mergeRest.ts';
import { nameIndexOf, peopleMatcher } from '#domain/importing/proposedPeople.ts';
import type { Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import type { ProgrammeReading } from '#imports/programme/reading.ts';
import { readProgrammeText } from '#imports/pasted-text/readProgramme.ts';
import { readFile } from '#imports/readFile.ts';
import { type Corrections, NO_CORRECTIONS } from './corrections.ts';
import { type Merged, mergedWith } from './merge.ts';
import { type Merge, mergeInWords } from './mergeWords.ts';
import { reviewed } from './reviewed.ts';
import { personFor } from './usePeopleMatches.ts';

export interface SampleMerge {
  readonly merged: Merged;
  readonly inWords: Merge;
  /** Row by row as the source has them. */
  readonly rows: readonly {
    readonly title: string;
    readonly becomes: string | null;
    readonly sentences: readonly string[];
  }[];
  readonly notInSource: readonly string[];
}

/** No identity is given twice. */
let count = 0;

export function mergeOf(
  library: Library,
  there: PlannedEvent,
  reading: ProgrammeReading,
  corrections: Corrections = NO_CORRECTIONS,
): SampleMerge {
  const days = daysOf(there).map(({ date }) => date);
  const review = reviewed(reading, corrections, { zone: there.timeZone, days });
  const found = peopleMatcher(nameIndexOf(Object.values<Person>(library.peopleById)))(review.programme);
  const inEvent = peopleIn(there);
  const personByKey = new Map(
    found.flatMap((match) => {
      const id = personFor(match, corrections.people, inEvent);
      return id === null ? [] : [[match.key, id] as const];
    }),
  );
  const matches = { doubtful: [], known: [], personByKey, inEvent };
  const merged = mergedWith(library, there, review, corrections.merging, matches, {
    eventId: there.id,
    programmePaper: null,
    makeId: () => `new-${(count += 1)}`,
  });
  const inWords = mergeInWords(library, there, merged, corrections.merging, 'en');
  const rows = reading.days.flatMap(({ sessions }) =>
    sessions.map(({ key, title }) => {
      const row = inWords.rowByKey.get(key);
      return {
        title: title.value,
        becomes: row?.there === undefined || row.there === null ? null : row.name,
        sentences: row?.sentences ?? [],
      };
    }),
  );
  return { merged, inWords, rows, notInSource: inWords.notInSource.map(({ name }) => name) };
}

export function readText(text: string): ProgrammeReading {
  return readProgrammeText(text, { language: null, today: null, answers: {} });
}

export async function readBytes(name: string, text: string): Promise<ProgrammeReading> {
  const bytes = new TextEncoder().encode(text);
  const outcome = await readFile(
    { name, bytes },
    { language: null, today: null, answers: {}, columnsByTable: {} },
  );
  if (!outcome.isRead) throw new Error(`${name} was not read: ${outcome.reason}`);
  return outcome.reading;
}

/** The library with what the screen makes of a source that goes into an event of its own. */
export function takenAsNew(library: Library, reading: ProgrammeReading) {
  const { programme } = reviewed(reading, NO_CORRECTIONS, { zone: 'America/New_York', days: [] });
  const known = { peopleById: library.peopleById, roomsById: library.roomsById, personByKey: new Map() };
  const made = proposedEvent(programme, known, {
    eventId: `event-${(count += 1)}` as EventId,
    programmePaper: 'Programme',
    makeId: () => `made-${(count += 1)}`,
  });
  return {
    library: takenInto(library, { made, event: made.event }),
    event: made.event,
    sourceIds: Object.fromEntries(made.sourceIds),
  };
}

/** The library with one of its events as it stands after a merge. */
export function takenInto(library: Library, { made, event }: Pick<Merged, 'made' | 'event'>): Library {
  return {
    ...library,
    eventsById: { ...library.eventsById, [event.id]: event },
    peopleById: { ...library.peopleById, ...Object.fromEntries(made.people.map((one) => [one.id, one])) },
    roomsById: { ...library.roomsById, ...Object.fromEntries(made.rooms.map((one) => [one.id, one])) },
  };
}

export function changedRows({ rows }: SampleMerge): SampleMerge['rows'] {
  return rows.filter(({ becomes, sentences }) => becomes === null || sentences.length > 0);
}
