import { beforeEach, expect, it } from 'vitest';
import { orderBetween } from '#base/ordered.ts';
import { blankEvent, blankPerson, blankRoom, blankSession } from '#domain/blank.ts';
import type { EditionId, EventId, PersonId, RoomId, SessionId } from '#domain/ids.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { execute, forgetHistory, redo, undo } from '../execute.ts';
import { libraryNow, putLibrary } from '../store.ts';
import { importEdition, importIntoEvent, importProgramme } from './importedProgramme.ts';

const EVENT = 'e1' as EventId;
const EDITION = 'ed1' as EditionId;
const event = blankEvent(EVENT, { days: ['2031-05-06' as Day] });
const person = blankPerson('p1' as PersonId);
const room = blankRoom('r1' as RoomId);

beforeEach(() => {
  putLibrary(EMPTY_LIBRARY);
  forgetHistory();
});

it('an imported event comes in with its people and rooms, and goes again in one step', () => {
  execute(importProgramme, { event, people: [person], rooms: [room] });
  expect(libraryNow()).toEqual({
    ...EMPTY_LIBRARY,
    eventsById: { e1: event },
    peopleById: { p1: person },
    roomsById: { r1: room },
  });
  undo();
  expect(libraryNow()).toEqual(EMPTY_LIBRARY);
});

it('a merge that is issued, too, freezes the event as it was merged, all in one step', () => {
  execute(importProgramme, { event, people: [], rooms: [] });
  const merged = { ...event, title: { en: 'Hearing' } };
  const wish = { stage: 'final', label: {}, asOf: '2031-05-01' as Day, note: '', paperIds: [] } as const;
  execute(importEdition, {
    event: merged,
    people: [person],
    rooms: [],
    wish,
    editionId: EDITION,
    issuedAt: 7,
  });
  const { eventsById, editionsById } = libraryNow();
  expect(eventsById[EVENT]).toEqual({ ...merged, stage: 'final', editionsIssued: 1 });
  expect(editionsById[EDITION]).toMatchObject({ eventId: EVENT, sequence: 1, stage: 'final', issuedAt: 7 });
  undo();
  expect(libraryNow().eventsById[EVENT]).toEqual({ ...event, editionsIssued: 1 });
  expect(libraryNow().editionsById).toEqual({});
});

it('a merge is one step: back it leaves the library as it was, and again as it came to be', () => {
  const [kept, gone, come] = ['kept', 'gone', 'come'].map((id) =>
    blankSession(id as SessionId, orderBetween(null, null), 'panel'),
  );
  if (kept === undefined || gone === undefined || come === undefined) throw new Error('three sessions');
  const there = { ...event, sessionsById: { [kept.id]: kept, [gone.id]: gone } };
  execute(importProgramme, { event: there, people: [person], rooms: [] });
  const before = libraryNow();
  const brought = { ...kept, title: { en: 'Rivers' }, note: 'as said on the telephone' };
  const merged = { ...there, sessionsById: { [kept.id]: brought, [come.id]: come } };
  execute(importIntoEvent, { event: merged, people: [], rooms: [room] });
  const after = libraryNow();
  expect(after).toEqual({ ...before, eventsById: { e1: merged }, roomsById: { r1: room } });
  undo();
  expect(libraryNow()).toEqual(before);
  redo();
  expect(libraryNow()).toEqual(after);
});
