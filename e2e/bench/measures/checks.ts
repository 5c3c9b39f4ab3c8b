// All checks over libraries of 10,000 and 100,000 sittings, and again after one edit. They run in Node, in the engine
// the browser has too: the checks know no page.
import { orderKeys } from '#base/ordered.ts';
import { blankLetter, blankParticipation, blankPerson, blankRoom } from '#domain/blank.ts';
import { startChecking, type Checking } from '#domain/checks/checking.ts';
import type { EventId, PaperId, ParticipationId, PersonId, RoomId, SessionId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Person } from '#domain/people/person.ts';
import { addDays } from '#domain/time.ts';
import type { Measure } from '../bench.ts';
import type { Figure } from '../figures.ts';
import { medianOf } from '../figures.ts';
import { eventWith, libraryOf } from '../libraries.ts';

const SITTINGS_EACH = 24;
const ROOMS = 20;
const PEOPLE = 2000;
const ROUNDS = 5;

export const checks: Measure = () => Promise.resolve([...figuresOf(10_000, 25), ...figuresOf(100_000, 400)]);

function figuresOf(sittings: number, bar: number): readonly Figure[] {
  const library = busyLibrary(sittings);
  const [names, full]: [number[], number[]] = [[], []];
  let checking = startChecking();
  for (let round = 0; round < ROUNDS; round += 1) {
    // As new each time: what is remembered of a value would otherwise come from the round before.
    const fresh = structuredClone(library);
    checking = startChecking();
    names.push(
      timeOf(() => checking.prepare({ ...EMPTY_LIBRARY, peopleById: fresh.peopleById }, () => true)),
    );
    full.push(timeOf(() => lookAtAll(checking, fresh)));
  }
  const edited: number[] = [];
  let now = library;
  checking = startChecking();
  lookAtAll(checking, now);
  for (let round = 0; round < ROUNDS * 5; round += 1) {
    const next = withOneRetimed(now, round);
    edited.push(timeOf(() => lookAtAll(checking, next)));
    now = next;
  }
  const count = `${sittings.toLocaleString('en')} sittings`;
  return [
    { what: `all checks over ${count}`, value: medianOf(full), unit: 'ms', bar },
    {
      what: `  after one sitting was moved, every event asked again`,
      value: medianOf(edited),
      unit: 'ms',
      bar: 4,
    },
    {
      what: `  before that, ${PEOPLE} names compared with each other`,
      value: medianOf(names),
      unit: 'ms',
      bar: null,
    },
  ];
}

function lookAtAll(checking: Checking, library: Library): void {
  for (const id in library.eventsById) checking.findingsOf(library, id as EventId);
}

function timeOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function withOneRetimed(library: Library, round: number): Library {
  const id = `event-${round * 7}` as EventId;
  const event = library.eventsById[id];
  const session = Object.values(event?.sessionsById ?? {})[round % 12];
  const sitting = Object.values(session?.sittingsById ?? {})[0];
  if (event === undefined || session === undefined || sitting?.start == null) return library;
  const moved: Session = {
    ...session,
    sittingsById: { [sitting.id]: { ...sitting, start: sitting.start - 5 } },
  };
  return {
    ...library,
    eventsById: {
      ...library.eventsById,
      [id]: { ...event, sessionsById: { ...event.sessionsById, [session.id]: moved } },
    },
  };
}

/** Two-day meetings over some years, each in its room, with a chair and three panellists a session and a letter. */
function busyLibrary(sittings: number): Library {
  const events = Array.from({ length: Math.ceil(sittings / SITTINGS_EACH) }, (_, index) => busyEvent(index));
  const people = Array.from({ length: PEOPLE }, (_, index) => person(index));
  const rooms = Array.from({ length: ROOMS }, (_, index) => ({
    ...blankRoom(`room-${index}` as RoomId),
    name: { en: `Conference Room ${index + 1}` },
    changeover: 15,
  }));
  return {
    ...libraryOf(events),
    peopleById: Object.fromEntries(people.map((one) => [one.id, one])),
    roomsById: Object.fromEntries(rooms.map((one) => [one.id, one])),
  };
}

function busyEvent(index: number): PlannedEvent {
  const event = eventWith(`event-${index}`, SITTINGS_EACH);
  const shift = Math.floor(index / ROOMS) * 2;
  const moved = (session: Session, place: number): Session => ({
    ...session,
    sittingsById: Object.fromEntries(
      Object.values(session.sittingsById).map((sitting) => [
        sitting.id,
        { ...sitting, day: addDays(sitting.day, shift) },
      ]),
    ),
    participationsById: podium(session.id, (index % ROOMS) * 100 + place * 4),
  });
  const days = Object.values(event.daysByDate).map(({ date, label }) => ({
    date: addDays(date, shift),
    label,
  }));
  const [order] = orderKeys(1);
  if (order === undefined) throw new Error('One key was asked for');
  const letterId = `letter-${index}` as PaperId;
  return {
    ...event,
    defaultRoomId: `room-${index % ROOMS}` as RoomId,
    daysByDate: Object.fromEntries(days.map((day) => [day.date, day])),
    sessionsById: Object.fromEntries(
      Object.values(event.sessionsById).map((session, place) => [session.id, moved(session, place)]),
    ),
    papersById: {
      [letterId]: {
        ...blankLetter(letterId, order, 'en'),
        body: {
          en: [
            {
              type: 'paragraph',
              runs: [
                { type: 'text', text: 'I have the honour to invite you to “' },
                { type: 'field', name: 'event-title' },
                {
                  type: 'text',
                  text: '”, from 10 a.m. to 1 p.m., with opening and closing sessions and interactive panel discussions on the programme of the dialogue, and to submit the names of your delegation.',
                },
              ],
            },
          ],
        },
      },
    },
  };
}

function podium(sessionId: SessionId, first: number): Session['participationsById'] {
  const seats = orderKeys(4).map((order, index) => ({
    ...blankParticipation(
      `${sessionId}-${index}` as ParticipationId,
      order,
      index === 0 ? 'chair' : 'panellist',
    ),
    personId: `person-${(first + index) % PEOPLE}` as PersonId,
  }));
  return Object.fromEntries(seats.map((seat) => [seat.id, seat]));
}

/** Names of syllables, drawn far apart, so that they are as unlike as names are. */
function person(index: number): Person {
  const name = (seed: number): string => {
    let drawn = Math.imul(seed + 1, 2_654_435_761) >>> 0;
    const parts = Array.from({ length: 3 }, () => {
      drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
      return SYLLABLES[(drawn >>> 16) % SYLLABLES.length] ?? '';
    });
    const text = parts.join('');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  return {
    ...blankPerson(`person-${index}` as PersonId),
    honorific: 'Ms.',
    givenName: name(index),
    familyName: name(index + PEOPLE),
  };
}

const SYLLABLES =
  'ka mo ri ste lun ba fe gor wi dan tu sha vel nok pra zi hem cus byo jal que tro nid fal gre sop mek lur dov tan'.split(
    ' ',
  );
