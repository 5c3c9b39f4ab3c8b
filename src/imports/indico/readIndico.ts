// Indico's timetable as it exports it (timetable/ID.json): entries by day, sessions with their contributions in them.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { at, objectOf, objectsOf, textOf, valuesOf } from '../structured/jsonValues.ts';
import { clockOf, dateIn, momentOf } from '../structured/clockReading.ts';
import { NO_SITTING } from '../structured/programmeFacts.ts';
import type { PersonFacts, ProgrammeFacts, SittingFacts } from '../structured/programmeFacts.ts';
import { plainWords } from '../structured/plainWords.ts';
import { readingOfFacts } from '../structured/readingOfFacts.ts';

export async function readIndico(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  return { reading: readingOfFacts(indicoFacts(file.json()), options), tables: [] };
}

const isDayKey = (key: string): boolean => /^\d{8}$/.test(key);

function indicoFacts(file: unknown): ProgrammeFacts {
  const results = at(file, 'results');
  const [event] = objectsOf(results);
  if (event !== undefined) return eventFacts(event);
  const sittings = Object.entries(objectOf(results) ?? {}).flatMap(([eventId, timetable]) =>
    Object.entries(objectOf(timetable) ?? {})
      .filter(([key]) => isDayKey(key))
      .flatMap(([, entries]) => valuesOf(entries).map((entry) => entrySitting(entry, eventId))),
  );
  return { title: '', venue: '', timeZone: zoneOf(results), language: null, sittings, remarks: [] };
}

/** The zone the first entry names: an event has one. */
function zoneOf(results: unknown): string {
  for (const timetable of valuesOf(results)) {
    for (const entries of valuesOf(timetable)) {
      for (const entry of valuesOf(entries)) {
        const zone = textOf(at(at(entry, 'startDate'), 'tz'));
        if (zone !== '') return zone;
      }
    }
  }
  return '';
}

/** A session block is a session; its contributions are lines in it, and who gives them takes part in it. */
function entrySitting(entry: unknown, eventId: string): SittingFacts {
  const own = sittingOf(entry, eventId);
  const inner = valuesOf(at(entry, 'entries'))
    .map((one) => sittingOf(one, eventId))
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return {
    ...own,
    subItems: inner.map(({ title, start, end }) => ({
      text: title,
      minutes: start === null || end === null ? null : end - start,
    })),
    people: [...own.people, ...inner.flatMap(({ people }) => people)],
    remarks: [...own.remarks, ...inner.flatMap(({ remarks }) => remarks)],
  };
}

function sittingOf(entry: unknown, eventId: string): SittingFacts {
  const from = momentIn(at(entry, 'startDate'));
  const to = momentIn(at(entry, 'endDate'));
  const slot = textOf(at(entry, 'slotTitle'));
  const title = textOf(at(entry, 'title'));
  const id = textOf(at(entry, 'uniqueId')) || textOf(at(entry, 'id'));
  return {
    ...NO_SITTING,
    key: id || `${from?.date} ${from?.minutes} ${title}`,
    sourceId: id === '' ? '' : `indico ${eventId} ${id}`,
    date: from?.date ?? null,
    start: from?.minutes ?? null,
    end: endOf(from, to),
    title: slot !== '' && slot !== title ? `${title}: ${slot}` : title,
    room: textOf(at(entry, 'room')) || textOf(at(entry, 'location')),
    track: textOf(at(entry, 'session')),
    kind: textOf(at(entry, 'entryType')) === 'Break' ? 'break' : '',
    remarks: plainWords(at(entry, 'description')),
    people: [
      ...peopleOf(at(entry, 'conveners'), 'Convener'),
      ...peopleOf(at(entry, 'presenters') ?? at(entry, 'speakers'), ''),
    ],
  };
}

interface DayAndMinutes {
  readonly date: string;
  readonly minutes: number;
}

/** { date: "2026-06-03", time: "10:00:00", tz: "Europe/Geneva" }, on the zone's own clock. */
function momentIn(value: unknown): DayAndMinutes | null {
  if (typeof value === 'string') return momentOf(value, '');
  const date = dateIn(textOf(at(value, 'date')));
  const minutes = clockOf(textOf(at(value, 'time')));
  return date === null || minutes === null ? null : { date, minutes };
}

function endOf(from: DayAndMinutes | null, to: DayAndMinutes | null): number | null {
  if (from === null || to === null) return null;
  const days = Math.round((Date.parse(to.date) - Date.parse(from.date)) / 86_400_000);
  const end = days * 1440 + to.minutes;
  return days >= 0 && days <= 1 && end > from.minutes ? end : null;
}

function peopleOf(list: unknown, role: string): readonly PersonFacts[] {
  return valuesOf(list).map((one) => {
    const parts = [textOf(at(one, 'title')), textOf(at(one, 'firstName') ?? at(one, 'first_name'))];
    const family = textOf(at(one, 'familyName') ?? at(one, 'last_name'));
    const name = [...parts, family].filter((part) => part !== '').join(' ');
    return {
      name: name || textOf(at(one, 'fullName')) || textOf(at(one, 'name')),
      function: textOf(at(one, 'affiliation')),
      role,
      isToBeConfirmed: false,
    };
  });
}

function eventFacts(event: unknown): ProgrammeFacts {
  const contributions = [
    ...objectsOf(at(event, 'contributions')),
    ...objectsOf(at(event, 'sessions')).flatMap((session) => [
      session,
      ...objectsOf(at(session, 'contributions')).map((one) => ({ session: at(session, 'title'), ...one })),
    ]),
  ];
  return {
    title: textOf(at(event, 'title')),
    venue: [textOf(at(event, 'room')), textOf(at(event, 'location'))]
      .filter((part) => part !== '')
      .join(', '),
    timeZone: textOf(at(event, 'timezone')),
    language: null,
    sittings: contributions.map((one) => sittingOf(one, textOf(at(event, 'id')))),
    remarks: [],
  };
}
