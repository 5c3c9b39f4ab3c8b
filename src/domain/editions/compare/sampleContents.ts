// Test support: contents of editions made from sample programmes, edits of them, and comparisons written down in lines.
import { orderAtEnd, type OrderKey } from '#base/ordered.ts';
import { blankParticipation, blankPerson, blankPersonFunction, blankRoom } from '../../blank.ts';
import type { ListItemId, ParticipationId, PersonId, RoomId, SessionId } from '../../ids.ts';
import { renewedEvent } from '../../instantiate.ts';
import type { Participation } from '../../people/participation.ts';
import type { Person } from '../../people/person.ts';
import type { PlannedEvent } from '../../plannedEvent.ts';
import { dialogueOf2012 } from '../../programme/sampleProgramme.ts';
import type { Session } from '../../programme/session.ts';
import type { EditionContent } from '../content.ts';
import type { Change, Comparison } from './change.ts';
import { compareEditions } from './compareEditions.ts';
import { nameOfRef } from './pairs.ts';

/** The dialogue of 2012 with its people and its room. */
export function dialogue(): EditionContent {
  return contentOfEvent(dialogueOf2012());
}

/** Everybody the event names, called as their ids: "Mr. Al-nasser". */
export function contentOfEvent(event: PlannedEvent): EditionContent {
  const people: Record<PersonId, Person> = {};
  const rooms: Record<RoomId, ReturnType<typeof blankRoom>> = {};
  const meet = (id: RoomId | null): void => {
    if (id !== null) rooms[id] = { ...blankRoom(id), name: { en: `Room ${id}` } };
  };
  meet(event.defaultRoomId);
  for (const session of Object.values<Session>(event.sessionsById)) {
    for (const { personId } of Object.values(session.participationsById))
      if (personId !== null) people[personId] = samplePerson(personId);
    for (const { roomId } of Object.values(session.sittingsById)) meet(roomId);
  }
  return { event, peopleById: people, roomsById: rooms, officesById: {}, lettersById: {} };
}

function samplePerson(id: string, change: Partial<Person> = {}): Person {
  const functionId = `${id}-function` as ListItemId;
  return {
    ...blankPerson(id as PersonId),
    honorific: 'Mr.',
    familyName: id.charAt(0).toUpperCase() + id.slice(1),
    functionsById: {
      [functionId]: {
        ...blankPersonFunction(functionId, 'a0' as OrderKey),
        text: { en: `Representative of ${id}` },
      },
    },
    ...change,
  };
}

export function withSession(
  content: EditionContent,
  id: string,
  change: (session: Session) => Partial<Session>,
): EditionContent {
  const session = content.event.sessionsById[id as SessionId];
  if (session === undefined) throw new Error(`No session ${id}`);
  return withEvent(content, {
    sessionsById: { ...content.event.sessionsById, [session.id]: { ...session, ...change(session) } },
  });
}

export function withEvent(content: EditionContent, change: Partial<PlannedEvent>): EditionContent {
  return { ...content, event: { ...content.event, ...change } };
}

export function withPerson(content: EditionContent, id: string, change: Partial<Person>): EditionContent {
  const personId = id as PersonId;
  const person = content.peopleById[personId] ?? samplePerson(id);
  return { ...content, peopleById: { ...content.peopleById, [personId]: { ...person, ...change } } };
}

/** Changes every seat of the session that `isMeant` picks. */
export function withSeats(
  content: EditionContent,
  id: string,
  isMeant: (seat: Participation) => boolean,
  change: Partial<Participation>,
): EditionContent {
  return withSession(content, id, ({ participationsById }) => ({
    participationsById: Object.fromEntries(
      Object.values<Participation>(participationsById).map((seat) => [
        seat.id,
        isMeant(seat) ? { ...seat, ...change } : seat,
      ]),
    ),
  }));
}

/** A seat at the end of the session's list. */
export function withNewSeat(
  content: EditionContent,
  id: string,
  seatId: string,
  change: Partial<Participation>,
): EditionContent {
  return withSession(content, id, ({ participationsById }) => {
    const seat = blankParticipation(seatId as ParticipationId, orderAtEnd(participationsById), 'speaker');
    return { participationsById: { ...participationsById, [seat.id]: { ...seat, ...change } } };
  });
}

/** The same programme under other identities, as it would be read from a file. */
export function renewed(content: EditionContent): EditionContent {
  let made = 0;
  const makeId = (): string => `new-${(made += 1)}`;
  const event = renewedEvent(content.event, { eventId: content.event.id, firstDay: null, makeId });
  return { ...content, event };
}

/** The same people under other identities. */
export function withOtherPeople(content: EditionContent, prefix: string): EditionContent {
  const idOf = (id: PersonId): PersonId => `${prefix}${id}` as PersonId;
  const people = Object.values<Person>(content.peopleById).map((person) => ({
    ...person,
    id: idOf(person.id),
  }));
  const sessions = Object.values<Session>(content.event.sessionsById).map((session) => ({
    ...session,
    participationsById: Object.fromEntries(
      Object.values<Participation>(session.participationsById).map((seat) => [
        seat.id,
        { ...seat, personId: seat.personId === null ? null : idOf(seat.personId) },
      ]),
    ),
  }));
  return {
    ...withEvent(content, { sessionsById: Object.fromEntries(sessions.map((one) => [one.id, one])) }),
    peopleById: Object.fromEntries(people.map((person) => [person.id, person])),
  };
}

/** "session-moved panel1 time", each change on a line; `(of …)` = it follows from another, `internal` = never printed. */
function linesOf(comparison: Comparison): readonly string[] {
  return comparison.changes.map((change) =>
    [
      change.type,
      ...factsOf(change),
      ...(change.isInternal ? ['internal'] : []),
      ...(change.causeKey === null ? [] : [`(of ${change.causeKey})`]),
    ].join(' '),
  );
}

export function linesBetween(before: EditionContent, after: EditionContent): readonly string[] {
  return linesOf(compareEditions(before, after));
}

function factsOf(change: Change): readonly string[] {
  const facts: string[] = [];
  if ('session' in change) facts.push(nameOfRef(change.session));
  if ('person' in change) {
    const { before, after } = change.person;
    facts.push(
      before === after || before === null || after === null ? nameOfRef(change.person) : `${before}>${after}`,
    );
  }
  if ('seat' in change) {
    const { before, after } = change.seat.session;
    facts.push(
      'in',
      before === after || before === null || after === null
        ? nameOfRef(change.seat.session)
        : `${before}>${after}`,
    );
  }
  if ('seats' in change) facts.push('in', change.seats.map(({ session }) => nameOfRef(session)).join('+'));
  if ('list' in change) facts.push(change.list);
  if ('field' in change) facts.push(change.field);
  if ('fields' in change) facts.push(change.fields.join());
  if ('what' in change) facts.push(change.what.join());
  if ('others' in change) facts.push(change.others.join());
  if ('paper' in change) facts.push(nameOfRef(change.paper));
  if ('setting' in change) facts.push(change.setting);
  if (
    'before' in change &&
    'after' in change &&
    typeof change.before === 'string' &&
    typeof change.after === 'string'
  )
    facts.push(`${change.before} > ${change.after}`);
  return facts;
}
