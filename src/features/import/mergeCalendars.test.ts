import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleFacts, type ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { blankPerson, blankRoom } from '#domain/blank.ts';
import type { EventId, PersonId, RoomId, SessionId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { anyEvent } from '#domain/programme/sampleArbitraries.ts';
import { sampleEvent } from '#domain/programme/sampleProgramme.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { programmeFile } from '#exports/programmeFile.ts';
import { eventNamedBy } from './knownNames.ts';
import { mergeOf, readBytes, readText } from './mergeSample.ts';

/** What a calendar can hold: something that is scheduled, and nothing that ends as it begins. */
const anyScheduled = anyEvent
  .map((event) => ({
    ...event,
    daysByDate: Object.fromEntries(
      ['2017-09-26', '2017-09-27', '2017-09-28'].map((date) => [date, { date: date as Day, label: {} }]),
    ),
  }))
  .filter((event) => {
    const sittings = Object.values(event.sessionsById).flatMap(sittingsOf);
    return sittings.length > 0 && sittings.every(({ start, end }) => start === null || end !== start);
  });

const PEOPLE = [
  ['chair', 'Ms. Ada Falk'],
  ['guest', 'Mr. Boris Renko'],
  ['host', 'Dr. Chiara Nunes'],
] as const;

function libraryWith(event: PlannedEvent): Library {
  const people = PEOPLE.map(([id, name]): Person => {
    const [honorific = '', givenName = '', familyName = ''] = name.split(' ');
    return { ...blankPerson(id as PersonId), honorific, givenName, familyName };
  });
  const rooms = ['hall', 'chamber'].map((id) => ({ ...blankRoom(id as RoomId), name: { en: `The ${id}` } }));
  return {
    ...EMPTY_LIBRARY,
    eventsById: { [event.id]: event },
    peopleById: Object.fromEntries(people.map((one) => [one.id, one])),
    roomsById: Object.fromEntries(rooms.map((one) => [one.id, one])),
  };
}

const calendarOf = (facts: ScheduleFacts): Promise<string> =>
  programmeFile({
    form: 'calendar',
    calendar: { facts, earlier: [], sequence: 1, issuedAt: 0, name: facts.title },
  });

const factsOf = (library: Library, event: PlannedEvent): ScheduleFacts =>
  scheduleFacts({ event, ...library, lettersById: {} }, 'en');

describe('any programme, sent as a calendar and merged into itself', () => {
  it('stays as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyScheduled, async (event) => {
        const library = libraryWith(event);
        const reading = await readBytes('a.ics', await calendarOf(factsOf(library, event)));
        expect(mergeOf(library, event, reading).merged.event).toEqual(event);
      }),
      { numRuns: 40 },
    );
  });

  it('takes over what was changed on the way, and that alone', async () => {
    const edits = fc.record({
      retitled: fc.subarray([0, 1, 2, 3, 4]),
      moved: fc.subarray([1, 2, 3, 4, 5]),
      dropped: fc.subarray([6, 7, 8]),
    });
    await fc.assert(
      fc.asyncProperty(anyScheduled, edits, async (event, { retitled, moved, dropped }) => {
        const library = libraryWith(event);
        const facts = factsOf(library, event);
        const is = (places: readonly number[], id: string): boolean =>
          places.some((place) => id === `s${place}`);
        const sent = {
          ...facts,
          sittings: facts.sittings
            .filter(({ sessionId }) => !is(dropped, sessionId))
            .map((sitting) => ({
              ...sitting,
              title: is(retitled, sitting.sessionId) ? `Quite another: ${sitting.sessionId}x` : sitting.title,
              ...(is(moved, sitting.sessionId) && sitting.start !== null
                ? { start: sitting.start + 7, end: sitting.end === null ? null : sitting.end + 7 }
                : {}),
            })),
        };
        fc.pre(sent.sittings.length > 0);
        const reading = await readBytes('a.ics', await calendarOf(sent));
        const { merged, inWords } = mergeOf(library, event, reading);
        const titles = (one: PlannedEvent) =>
          Object.fromEntries(Object.values(one.sessionsById).map(({ id, title }) => [id, title.en]));
        const isSent = (id: string): boolean => sent.sittings.some(({ sessionId }) => sessionId === id);
        expect(titles(merged.event)).toEqual(
          Object.fromEntries(
            Object.entries(titles(event)).map(([id, title]) => [
              id,
              is(retitled, id) && isSent(id) ? `Quite another: ${id}x` : title,
            ]),
          ),
        );
        expect(hoursIn(merged.event)).toEqual(
          hoursIn(event).map(([id, ...sittings]) => [
            id,
            ...sittings.map(([day, start, end]) =>
              is(moved, id) && start !== null
                ? [day, start + 7, end === null ? null : end + 7]
                : [day, start, end],
            ),
          ]),
        );
        const untouched = Object.keys(event.sessionsById).filter((id) => !is([...retitled, ...moved], id));
        for (const id of untouched as SessionId[])
          expect(merged.event.sessionsById[id]).toEqual(event.sessionsById[id]);
        expect(inWords.notInSource.map(({ id }) => id).toSorted()).toEqual(
          Object.keys(event.sessionsById)
            .filter((id) => !isSent(id))
            .toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

type Hours = readonly [Day, number | null, number | null];

function hoursIn(event: PlannedEvent): readonly (readonly [string, ...Hours[]])[] {
  return Object.values(event.sessionsById)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((session) => [
      session.id,
      ...sittingsOf(session)
        .map(({ day, start, end }): Hours => [day, start, end])
        .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]);
}

it('a calendar that is known to belong to an event goes into that event, and anything else into a new one', async () => {
  const events = ['a', 'b'].map((id): PlannedEvent => {
    const sitting = { hours: '10:00-11:00' };
    const event = sampleEvent({
      sessions: [1, 2, 3].map((count) => ({ id: `${id}${count}`, sittings: [sitting] })),
    });
    return { ...event, id: id as EventId };
  });
  const [a, b] = events;
  if (a === undefined || b === undefined) throw new Error('two events');
  const sent = await readBytes('a.ics', await calendarOf(factsOf(libraryWith(b), b)));
  expect(eventNamedBy(sent, events)).toBe(b.id);
  expect(eventNamedBy(sent, [a])).toBe(null);
  expect(eventNamedBy(readText('6 May 2031\n10:00-11:00 Opening'), events)).toBe(null);
});
