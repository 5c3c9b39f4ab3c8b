import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, PersonId } from '#domain/ids.ts';
import { nameIndexOf, peopleMatcher, usualPerson } from '#domain/importing/proposedPeople.ts';
import { proposedEvent } from '#domain/importing/proposedEvent.ts';
import type { ProposedPart, ProposedProgramme, ProposedSession } from '#domain/importing/proposal.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { NO_CORRECTIONS } from './corrections.ts';
import { type Merged, mergedWith } from './merge.ts';
import { takenInto } from './mergeSample.ts';

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
  const matches = { doubtful: [], known: [], personByKey, inEvent: new Set<PersonId>() };
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
