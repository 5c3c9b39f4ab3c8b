import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderKey } from '#base/ordered.ts';
import {
  blankAuthoredPaper,
  blankEvent,
  blankGeneratedPaper,
  blankLetter,
  blankOffice,
  blankParticipation,
  blankPerson,
  blankRoom,
  blankSession,
  blankSitting,
} from '../blank.ts';
import type { EventId, OfficeId, PaperId, ParticipationId, PersonId, RoomId, SittingId } from '../ids.ts';
import { EMPTY_LIBRARY } from '../library.ts';
import { anyEdition, anyEvent, anyLibrary } from './arbitraryLibrary.ts';
import { librarySchema } from './librarySchema.ts';
import { writeLibraryFile } from './libraryFile.ts';
import { repairLibrary, repairRecord } from './repairLibrary.ts';

import { A0, APRIL, event, mended, S1 } from './damagedEvent.ts';
import { zodParts } from './zodParts.ts';

describe('repair', () => {
  it('makes a sound library of anything at all, and finds nothing to mend in it again', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withDate: true, withSparseArray: true }),
        (raw) => {
          const { library } = repairLibrary(raw);
          expect(librarySchema.zod(zodParts).safeParse(library).success).toBe(true);
          expect(librarySchema.isSound(library)).toBe(true);
          expect(repairLibrary(library)).toEqual({ library, repairs: [] });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('makes a sound library of a sound one with anything put anywhere in it', () => {
    fc.assert(
      fc.property(
        anyLibrary,
        fc.array(fc.tuple(fc.nat(), anyDebris), { minLength: 1, maxLength: 6 }),
        (sound, hits) => {
          const raw: unknown = JSON.parse(JSON.stringify(sound));
          for (const [at, debris] of hits) hit(raw, at, debris);
          const { library } = repairLibrary(raw);
          const checked = librarySchema.zod(zodParts).safeParse(library);
          expect(checked.error?.issues ?? []).toEqual([]);
          expect(librarySchema.isSound(library)).toBe(true);
          expect(repairLibrary(library)).toEqual({ library, repairs: [] });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps every sound record beside a broken one', () => {
    const raw = { ...EMPTY_LIBRARY, eventsById: { e1: event, e2: 'torn', e3: null } };
    expect(repairLibrary(raw)).toEqual({
      library: { ...EMPTY_LIBRARY, eventsById: { e1: event } },
      repairs: [
        { where: ['eventsById', 'e2'], what: 'dropped', value: 'torn' },
        { where: ['eventsById', 'e3'], what: 'dropped', value: 'null' },
      ],
    });
  });

  it('fills what is missing with what a new thing has', () => {
    expect(repairRecord('event', { id: 'e1' }).record).toEqual(blankEvent('e1' as EventId));
    expect(repairRecord('person', { id: 'p1' }).record).toEqual(blankPerson('p1' as PersonId));
    expect(repairRecord('room', { id: 'r1' }).record).toEqual(blankRoom('r1' as RoomId));
    expect(repairRecord('office', { id: 'o1' }).record).toEqual(blankOffice('o1' as OfficeId));
    const bare = {
      id: 'e1',
      daysByDate: { [APRIL]: {} },
      sessionsById: {
        s1: {
          order: 'a0',
          sittingsById: { t1: { day: APRIL } },
          participationsById: { a1: { order: 'a0' } },
        },
      },
      papersById: {
        d1: { order: 'a0', form: 'letter' },
        d2: { order: 'a1', form: 'authored' },
        d3: { order: 'a2', form: 'generated' },
      },
    };
    expect(repairRecord('event', bare).record).toEqual({
      ...blankEvent('e1' as EventId, { days: [APRIL] }),
      sessionsById: {
        s1: {
          ...blankSession(S1, A0, 'other'),
          sittingsById: { t1: blankSitting('t1' as SittingId, APRIL) },
          participationsById: { a1: blankParticipation('a1' as ParticipationId, A0, 'speaker') },
        },
      },
      papersById: {
        d1: blankLetter('d1' as PaperId, A0, 'en'),
        d2: blankAuthoredPaper('d2' as PaperId, 'a1' as OrderKey, 'note', 'en'),
        d3: blankGeneratedPaper('d3' as PaperId, 'a2' as OrderKey, 'programme-table', 'en'),
      },
    });
  });

  it('names the missing fields in one line', () => {
    expect(mended((raw) => ['theme', 'notes'].forEach((name) => delete raw[name]))).toEqual({
      record: event,
      repairs: [{ where: ['eventsById', 'e1'], what: 'missing', value: 'theme, notes' }],
    });
  });

  it('drops fields nobody knows without a word', () => {
    expect(mended((raw) => Object.assign(raw, { colour: 'red' }))).toEqual({ record: event, repairs: [] });
  });

  it('gives a record no id of its own', () => {
    expect(repairRecord('person', { givenName: 'Mira' })).toEqual({
      record: null,
      repairs: [{ where: ['peopleById', ''], what: 'dropped', value: '{…}' }],
    });
  });
});

describe('a record by itself', () => {
  it('is read like the same record in a library', () => {
    fc.assert(
      fc.property(anyEvent('e0' as EventId), (sound) => {
        expect(repairRecord('event', JSON.parse(JSON.stringify(sound)))).toEqual({
          record: sound,
          repairs: [],
        });
      }),
      { numRuns: 40 },
    );
  });

  it('that is an edition keeps the people and rooms frozen with it', () => {
    fc.assert(
      fc.property(anyEdition('x0' as never), (sound) => {
        expect(repairRecord('edition', JSON.parse(JSON.stringify(sound)))).toEqual({
          record: sound,
          repairs: [],
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('an identity', () => {
  it('that differs from the key gives way to the key, which everything refers to', () => {
    expect(mended((raw) => Object.assign(raw.sessionsById.s1, { id: 'other' }))).toEqual({
      record: event,
      repairs: [
        { where: ['eventsById', 'e1', 'sessionsById', 's1', 'id'], what: 'id-mended', value: 'other' },
      ],
    });
  });

  it('is found in the record where things come as a list', () => {
    expect(mended((raw) => Object.assign(raw, { sessionsById: [raw.sessionsById.s1] }))).toEqual({
      record: event,
      repairs: [{ where: ['eventsById', 'e1', 'sessionsById'], what: 'wrong-value', value: '[…]' }],
    });
  });

  it('longer than a hundred characters is none', () => {
    const long = 'x'.repeat(101);
    expect(
      repairLibrary({ ...EMPTY_LIBRARY, roomsById: { [long]: blankRoom(long as RoomId) } }).library,
    ).toEqual(EMPTY_LIBRARY);
  });
});

const anyDebris = fc.oneof(
  fc.anything({ maxDepth: 1 }),
  fc.constantFrom('2012-02-30', '__proto__', 'a0', '', -1, 1e9, Number.NaN, '\uD800', 'e0', 's0', [], {}),
  fc.constant(undefined),
);

/** Puts `debris` into the `at`-th place of the tree, counted through; undefined takes the place away. */
function hit(raw: unknown, at: number, debris: unknown): void {
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value)) {
      places.push([value as Record<string, unknown>, name]);
      visit((value as Record<string, unknown>)[name]);
    }
  };
  visit(raw);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return;
  if (debris === undefined) delete place[0][place[1]];
  else place[0][place[1]] = debris;
}

describe('a repaired library', () => {
  it('can be written and is read back without repairs', () => {
    const { library } = repairLibrary({
      eventsById: [event, { id: 'e2', title: 'Two', timeZone: 'Mars/Port' }],
    });
    expect(repairLibrary(JSON.parse(writeLibraryFile(library, '')).library)).toEqual({
      library,
      repairs: [],
    });
  });
});
