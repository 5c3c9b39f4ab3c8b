import { expect, it } from 'vitest';
import { blankRoom } from './blank.ts';
import type { RoomId, SittingId } from './ids.ts';
import { EMPTY_LIBRARY } from './library.ts';
import { mergeRooms } from './mergeRooms.ts';
import { sampleEvent } from './programme/sampleProgramme.ts';
import type { Session, Sitting } from './programme/session.ts';

const [HALL, GA_HALL] = ['hall' as RoomId, 'ga' as RoomId];
const SITTING = 'sitting' as SittingId;

function eventIn(roomId: RoomId) {
  const event = sampleEvent({ sessions: [{ id: 'opening' }] });
  const withRoom = (session: Session): Session => {
    const sitting: Sitting = {
      id: SITTING,
      day: '2017-09-27' as Sitting['day'],
      start: 600,
      end: 660,
      roomId,
      isFixed: false,
      timeAs: null,
    };
    return { ...session, sittingsById: { [SITTING]: sitting } };
  };
  const sessions = Object.values<Session>(event.sessionsById).map((session) => [
    session.id,
    withRoom(session),
  ]);
  return { ...event, defaultRoomId: roomId, sessionsById: Object.fromEntries(sessions) };
}

const hall = { ...blankRoom(HALL), name: { en: 'General Assembly Hall' }, aliases: ['GA'], capacity: 1800 };
const other = {
  ...blankRoom(GA_HALL),
  name: { en: 'GA Hall', fr: 'Salle de l’Assemblée générale' },
  aliases: ['GA', 'the Hall'],
  capacity: 10,
  interpretationBooths: 6,
};
const event = eventIn(GA_HALL);
const library = {
  ...EMPTY_LIBRARY,
  roomsById: { [HALL]: hall, [GA_HALL]: other },
  eventsById: { [event.id]: event },
};

it('makes one room of two, called by every name of either, with every sitting of either in it', () => {
  expect(mergeRooms(library, HALL, GA_HALL)).toEqual({
    ...library,
    roomsById: {
      [HALL]: {
        ...hall,
        name: { en: 'General Assembly Hall', fr: 'Salle de l’Assemblée générale' },
        aliases: ['GA', 'GA Hall', 'Salle de l’Assemblée générale', 'the Hall'],
        interpretationBooths: 6,
      },
    },
    eventsById: { [event.id]: eventIn(HALL) },
  });
});

it('leaves events alone that were never in the other room, and a library where one of the two is gone', () => {
  expect(mergeRooms(library, GA_HALL, HALL).eventsById[event.id]).toBe(event);
  expect(mergeRooms(library, HALL, 'gone' as RoomId)).toBe(library);
  expect(mergeRooms(library, HALL, HALL)).toBe(library);
});
