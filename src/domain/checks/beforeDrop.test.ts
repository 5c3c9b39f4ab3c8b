import { expect, test } from 'vitest';
import type { EventId, PersonId } from '../ids.ts';
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import { planPlace } from '../programme/place.ts';
import { day, roomId, sampleEvent, SAMPLE_DAY, sessionId, sittingId } from '../programme/sampleProgramme.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { clashesAcross, clashesAt, occupationsOn } from './beforeDrop.ts';

const ours = named('ours', {
  ...sampleEvent({
    defaultRoom: 'hall',
    sessions: [
      { id: 'opening', sittings: [{ hours: '10:00-11:00' }], people: ['al-nasser'] },
      { id: 'panel', sittings: [{ hours: '11:00-13:00' }], people: ['fedotov', 'sorvino'] },
    ],
  }),
});
const theirs = named('theirs', {
  ...sampleEvent({
    defaultRoom: 'hall',
    sessions: [
      { id: 'briefing', sittings: [{ hours: '15:00-16:00', room: 'cr4' }], people: ['fedotov'] },
      { id: 'film', sittings: [{ hours: '16:30-17:30' }] },
      { id: 'gala', sittings: [{ hours: '18:00-' }], people: ['sorvino'] },
    ],
  }),
});
const library = libraryOf(ours, theirs);
const moving = { eventId: ours.id, sessionId: sessionId('panel') };

function named(id: string, event: PlannedEvent): PlannedEvent {
  return { ...event, id: id as EventId };
}

function libraryOf(...events: readonly PlannedEvent[]): Library {
  return { ...EMPTY_LIBRARY, eventsById: Object.fromEntries(events.map((event) => [event.id, event])) };
}

function tried(hours: readonly [number, number | null], room: string | null = null, from: Library = library) {
  const [start, end] = hours;
  return clashesAt(occupationsOn(from, [SAMPLE_DAY]), from, moving, {
    day: SAMPLE_DAY,
    start,
    end,
    roomId: room === null ? null : roomId(room),
  });
}

test('a person awaited by another event, and a room it holds, are told before the drop', () => {
  expect(tried([900, 1020])).toEqual([
    { kind: 'room-taken', roomId: 'hall', eventId: 'theirs', sessionId: 'film', minutes: 30 },
    { kind: 'person-elsewhere', personId: 'fedotov', eventId: 'theirs', sessionId: 'briefing', minutes: 60 },
  ]);
});

test('sessions of the same event count, the moving one itself does not', () => {
  expect(tried([630, 750])).toEqual([
    { kind: 'room-taken', roomId: 'hall', eventId: 'ours', sessionId: 'opening', minutes: 30 },
  ]);
});

test('what only touches is free, and so is another room', () => {
  expect(tried([960, 990])).toEqual([]);
  expect(tried([990, 1050], 'cr5')).toEqual([]);
});

test('the start of an open-ended session is known to be taken', () => {
  expect(tried([1050, 1110], 'cr5')).toEqual([
    { kind: 'person-elsewhere', personId: 'sorvino', eventId: 'theirs', sessionId: 'gala', minutes: 0 },
  ]);
  expect(tried([1080, null], 'cr5')).toEqual([
    { kind: 'person-elsewhere', personId: 'sorvino', eventId: 'theirs', sessionId: 'gala', minutes: 0 },
  ]);
});

test('who has declined is nowhere', () => {
  const briefing = theirs.sessionsById[sessionId('briefing')];
  if (briefing === undefined) throw new Error('the sample has its briefing');
  const declined = {
    ...briefing,
    participationsById: Object.fromEntries(
      Object.values(briefing.participationsById).map((one) => [
        one.id,
        { ...one, state: 'declined' as const },
      ]),
    ),
  };
  const changed = { ...theirs, sessionsById: { ...theirs.sessionsById, [briefing.id]: declined } };
  expect(tried([900, 960], 'cr5', libraryOf(ours, changed))).toEqual([]);
});

test('the clock of the other event’s own zone counts', () => {
  const inGeneva = { ...theirs, timeZone: 'Europe/Zurich' };
  // 15:00 in Geneva is 9:00 in New York on 3 April 2012.
  expect(tried([900, 960], 'cr5', libraryOf(ours, inGeneva))).toEqual([]);
  expect(tried([540, 600], 'cr5', libraryOf(ours, inGeneva))).toMatchObject([
    { personId: 'fedotov', minutes: 60 },
  ]);
});

test('a session that runs past midnight meets the morning after', () => {
  const late = named(
    'late',
    sampleEvent({
      defaultRoom: 'hall',
      sessions: [{ id: 'vigil', sittings: [{ day: '2012-04-02', hours: '23:00-26:00' }] }],
    }),
  );
  expect(tried([60, 120], null, libraryOf(ours, late))).toMatchObject([{ eventId: 'late', minutes: 60 }]);
});

test('a plan tells what it brings on with other events, not what was there before', () => {
  const occupations = occupationsOn(library, [SAMPLE_DAY]);
  const ref = { sessionId: sessionId('panel'), sittingId: sittingId('panel1') };
  const plan = planPlace(ours, ref, { day: SAMPLE_DAY, start: 870 });
  expect(clashesAcross(occupations, ours, plan)).toEqual([
    {
      kind: 'person-elsewhere',
      personId: 'fedotov' as PersonId,
      eventId: 'theirs',
      sessionId: 'briefing',
      minutes: 60,
    },
  ]);
  const there = { ...ours, sessionsById: {} };
  expect(clashesAcross(occupations, there, plan)).toEqual([]);
  const away = planPlace(ours, ref, { day: day('2012-04-09'), start: 870 });
  expect(clashesAcross(occupations, ours, away)).toEqual([]);
});
