// The calendar file of a programme of five thousand sessions, from the edition to the text; beside it the `ics` package,
// which makes a file of the same sittings. Both run in Node, in the engine the browser has too, one after the other.
import { createEvents, type EventAttributes } from 'ics';
import {
  scheduleFacts,
  type ScheduleFacts,
  type ScheduleSitting,
} from '#documents/schedule/scheduleFacts.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { addDays, dayPartsOf, type Day, type Minutes } from '#domain/time.ts';
import { calendarFile } from '#exports/ics/calendarFile.ts';
import type { Measure } from '../bench.ts';
import { medianOf, type Figure } from '../figures.ts';
import { eventWith, libraryOf } from '../libraries.ts';

const SESSIONS = 5000;
const ROUNDS = 9;

export const ics: Measure = () => Promise.resolve(figures());

function figures(): readonly Figure[] {
  const event = eventWith('event-0', SESSIONS);
  const { peopleById, roomsById, officesById } = libraryOf([event]);
  const content: EditionContent = { event, peopleById, roomsById, officesById, lettersById: {} };
  const [whole, file, other]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    // As new each time: what is remembered of a value would otherwise come from the round before.
    const fresh = structuredClone(content);
    whole.push(timeOf(() => written(scheduleFacts(fresh, 'en'))));
    const facts = scheduleFacts(fresh, 'en');
    file.push(timeOf(() => written(facts)));
    const entries = facts.sittings.map((sitting) => entryOf(sitting, facts));
    other.push(timeOf(() => writtenByOther(entries)));
  }
  return [
    {
      what: `calendar file of ${SESSIONS.toLocaleString('en')} sessions, over the ics package`,
      value: medianOf(whole) / medianOf(other),
      unit: '×',
      bar: 0.3,
    },
    { what: '  from the event to the file, median', value: medianOf(whole), unit: 'ms', bar: null },
    { what: '  the file alone, median', value: medianOf(file), unit: 'ms', bar: null },
    { what: '  the ics package, median', value: medianOf(other), unit: 'ms', bar: null },
  ];
}

function written(facts: ScheduleFacts): void {
  const text = calendarFile({ facts, earlier: [], sequence: 1, issuedAt: 0, name: facts.title });
  if (!text.endsWith('END:VCALENDAR\r\n')) throw new Error('The file is not whole');
}

function writtenByOther(entries: EventAttributes[]): void {
  const { error, value } = createEvents(entries);
  if (error != null || value === undefined) throw new Error(`The ics package failed: ${String(error)}`);
}

/** The same words, as far as the package takes them. */
function entryOf(
  { day, start, end, title, people, sittingId }: ScheduleSitting,
  facts: ScheduleFacts,
): EventAttributes {
  return {
    uid: sittingId,
    start: moment(day, start ?? 0),
    end: moment(day, end ?? start ?? 0),
    startInputType: 'local',
    startOutputType: 'local',
    title,
    description: [facts.title, ...people.map(({ role, name }) => `${role}: ${name}`)].join('\n'),
    categories: [facts.kind],
    status: 'CONFIRMED',
    classification: 'PUBLIC',
    method: 'PUBLISH',
    sequence: 1,
    attendees: people.filter(({ isChair }) => isChair).map(({ name }) => ({ name, role: 'CHAIR' })),
  };
}

function moment(day: Day, minutes: Minutes): [number, number, number, number, number] {
  const { year, month, day: date } = dayPartsOf(addDays(day, Math.floor(minutes / 1440)));
  return [year, month, date, Math.floor((minutes % 1440) / 60), minutes % 60];
}

function timeOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
