import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleFacts, type ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { blankPerson, blankRoom } from '#domain/blank.ts';
import type { EventId, PersonId, RoomId, SessionId } from '#domain/ids.ts';
import { nameIndexOf, peopleMatcher, usualPerson } from '#domain/importing/proposedPeople.ts';
import { proposedEvent } from '#domain/importing/proposedEvent.ts';
import type { ProposedPart, ProposedProgramme, ProposedSession } from '#domain/importing/proposal.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { anyEvent } from '#domain/programme/sampleArbitraries.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { programmeFile } from '#exports/programmeFile.ts';
import { NO_CORRECTIONS } from './corrections.ts';
import { type Merged, mergedWith } from './merge.ts';
import { mergeOf, readBytes, takenInto } from './mergeSample.ts';

/** What a calendar can hold: something that is scheduled, and nothing that ends as it begins. */
const anyScheduled = anyEvent
  .map((event) => ({
    ...event,
    title: { en: 'Seminar' },
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

const part = (key: string, name: string, role: string, more: Partial<ProposedPart> = {}): ProposedPart => {
  const [honorific = '', givenName = '', familyName = ''] = name.split(' ');
  return {
    key,
    honorific,
    givenName,
    familyName,
    isFamilyNameFirst: false,
    function: '',
    isFunctionFirst: false,
    capacity: '',
    formerTitle: '',
    mode: 'in-person',
    isModeFirst: false,
    isToBeConfirmed: false,
    role,
    roleAs: role,
    isRoleSaid: true,
    ...more,
  };
};

const anyPart = (key: number) =>
  fc
    .record({
      who: fc.constantFrom('Ms. Ada Falk', 'Mr. Boris Renko', 'Dr. Chiara Nunes', 'H.E. Dora Quist'),
      role: fc.constantFrom('chair', 'panellist', 'moderator'),
      function: fc.constantFrom('', 'Director', 'Permanent Representative of Mali'),
    })
    .map(({ who, role, function: held }) => part(`${key} ${who}`, who, role, { function: held }));

const anySession = fc.record({
  kind: fc.constantFrom('panel', 'plenary', 'other'),
  // Few titles, so that several sessions have one.
  title: fc.constantFrom('Plenary meeting', 'Rivers and lakes', 'Rivers', 'Deserts', ''),
  start: fc.integer({ min: 96, max: 216 }).map((step) => step * 5),
  people: fc.uniqueArray(fc.integer({ min: 0, max: 3 }).chain(anyPart), {
    maxLength: 3,
    selector: ({ familyName }) => familyName,
  }),
  themes: fc.uniqueArray(fc.constantFrom('Water', 'Land', 'Air'), { maxLength: 2 }),
});

/** Rows of a programme are told apart by their titles: without any, there is little to tell them by. */
const withTitles = (programme: ProposedProgramme): ProposedProgramme => ({
  ...programme,
  days: programme.days.map((day) => ({
    ...day,
    sessions: day.sessions.map((one) => ({ ...one, title: one.title || 'Forests' })),
  })),
});

/** Any programme as it may be read: two days, titles that stand twice, rows side by side. */
const anyProgramme: fc.Arbitrary<ProposedProgramme> = fc
  .array(fc.tuple(fc.constantFrom<Day>('2031-05-06' as Day, '2031-05-07' as Day), anySession), {
    minLength: 1,
    maxLength: 9,
  })
  .map((rows) => {
    const sessionsOn = (date: Day): readonly ProposedSession[] =>
      rows.flatMap(([day, { start, ...one }], index): ProposedSession[] =>
        day !== date
          ? []
          : [
              {
                key: `k${index}`,
                sourceId: '',
                number: '',
                subtitle: '',
                themesLeadIn: '',
                questions: [],
                subItems: [],
                access: 'unstated',
                isToBeConfirmed: false,
                note: '',
                ...one,
                sittings: [{ start, end: start + 60, isEndInferred: false, timeAs: '', room: null }],
              },
            ],
      );
    const days = (['2031-05-06', '2031-05-07'] as Day[])
      .map((date) => ({ date, label: '', sessions: sessionsOn(date) }))
      .filter(({ sessions }) => sessions.length > 0);
    return {
      language: 'en',
      title: 'Seminar',
      room: 'Room I',
      building: '',
      stage: null,
      timeZone: 'Europe/Paris',
      days,
      papers: [],
    };
  });

/** No identity is given twice. */
let count = 0;
const makeId = (): string => `made-${(count += 1)}`;

function merged(library: Library, there: PlannedEvent, programme: ProposedProgramme): Merged {
  const found = peopleMatcher(nameIndexOf(Object.values<Person>(library.peopleById)))(programme);
  const personByKey = new Map(
    found.flatMap((match) => {
      const id = usualPerson(match);
      return id === null ? [] : [[match.key, id] as const];
    }),
  );
  const matches = { doubtful: [], known: [], personByKey };
  return mergedWith(library, there, { programme, whole: programme }, NO_CORRECTIONS.merging, matches, {
    eventId: there.id,
    programmePaper: null,
    makeId,
  });
}

function madeOf(programme: ProposedProgramme): { library: Library; event: PlannedEvent } {
  const made = proposedEvent(
    programme,
    { peopleById: {}, roomsById: {}, personByKey: new Map() },
    { eventId: 'e1' as EventId, programmePaper: 'Programme', makeId },
  );
  return { library: takenInto(EMPTY_LIBRARY, { made, event: made.event }), event: made.event };
}

describe('any programme, read again and merged into what came of it', () => {
  it('stays as it is, however many of its titles stand twice', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const { library, event } = madeOf(programme);
        const again = merged(library, event, programme);
        expect(again.event).toEqual(event);
        expect(again.made).toMatchObject({ people: [], rooms: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing of what only the event knows', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const { library, event } = madeOf(programme);
        const worked = workedOn(event);
        expect(merged(library, worked, programme).event).toEqual(worked);
      }),
      { numRuns: 100 },
    );
  });

  it('has every row of the source once it is merged, whatever stood there before', () => {
    fc.assert(
      fc.property(anyProgramme, anyProgramme.map(withTitles), (before, after) => {
        const { library, event } = madeOf(before);
        const once = merged(library, event, after);
        const saved = takenInto(library, once);
        // Where the source lists nobody, those who were there stay.
        const rows = rowsOf(saved, once.event);
        for (const row of rowsOf(...madeRows(after)))
          expect(rows.some((one) => one.startsWith(row))).toBe(true);
        const twice = merged(saved, once.event, after);
        expect(twice.event).toEqual(once.event);
      }),
      { numRuns: 100 },
    );
  });
});

/** What a person adds to a programme, that no source says. */
function workedOn(event: PlannedEvent): PlannedEvent {
  const sessionsById = Object.fromEntries(
    Object.values(event.sessionsById).map((session) => [
      session.id,
      {
        ...session,
        note: 'Ask for the slides',
        numberAs: { en: 'No. 7' },
        interpretation: ['fr', 'ru'] as const,
        title: { ...session.title, fr: 'Séance' },
        participationsById: Object.fromEntries(
          Object.values(session.participationsById).map((one) => [
            one.id,
            { ...one, minutes: 5, note: 'vegetarian', state: 'invited' as const },
          ]),
        ),
      },
    ]),
  );
  return { ...event, notes: 'Badge office opens at seven', shortTitle: { en: 'Sem.' }, sessionsById };
}

function madeRows(programme: ProposedProgramme): [Library, PlannedEvent] {
  const { library, event } = madeOf(programme);
  return [library, event];
}

/** Title, hours and people, in words. */
function rowsOf({ peopleById }: Library, event: PlannedEvent): string[] {
  return inProgrammeOrder(event).map((session) => {
    const [sitting] = sittingsOf(session);
    const people = Object.values(session.participationsById)
      .map(({ personId, role }) => `${role} ${personId === null ? '' : peopleById[personId]?.familyName}`)
      .toSorted();
    return [session.title.en, sitting?.day, sitting?.start, sitting?.end, ...people].join(' ');
  });
}
