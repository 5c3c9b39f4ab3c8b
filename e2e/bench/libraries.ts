// Libraries made to measure: a programme of many sessions, and many events of one size.
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankEvent, blankParticipation, blankPerson, blankSession, blankSitting } from '#domain/blank.ts';
import type { EventId, ParticipationId, PersonId, SessionId, SittingId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { daysFrom } from '#domain/time.ts';

const FIRST_DAY = '2026-03-02' as Day;
const A_DAY = 12;
const LENGTH = 30;
const PEOPLE = 200;

const named = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Back to back from ten o'clock, twelve a day, one speaker each. */
export function eventWith(id: string, sessions: number): PlannedEvent {
  const days = daysFrom(FIRST_DAY, Math.ceil(sessions / A_DAY));
  const made = orderKeys(sessions).map((order, index) => sessionAt(`${id}-${index}`, order, index, days));
  return {
    ...blankEvent(id as EventId, { days }),
    title: { en: `Informal interactive dialogue ${id}` },
    sessionsById: named(made),
  };
}

export function libraryOf(events: readonly PlannedEvent[]): Library {
  return { ...EMPTY_LIBRARY, eventsById: named(events), peopleById: named(people()) };
}

/** Events whose text in a file is as long as wanted. */
export function libraryOfSize(count: number, characters: number): Library {
  const events = Array.from({ length: count }, (_, index) => {
    const event = eventWith(`event-${index}`, 12);
    const short = characters - JSON.stringify(event).length;
    return {
      ...event,
      notes: 'To be confirmed with the mission. '.repeat(99 + short / 34).slice(0, Math.max(0, short)),
    };
  });
  return libraryOf(events);
}

function sessionAt(id: string, order: OrderKey, index: number, days: readonly Day[]): Session {
  const start = 600 + (index % A_DAY) * LENGTH;
  const sitting = {
    ...blankSitting(`${id}-sitting` as SittingId, days[Math.floor(index / A_DAY)] ?? FIRST_DAY),
    start,
    end: start + LENGTH,
  };
  const [key = order] = orderKeys(1);
  const speaker = {
    ...blankParticipation(`${id}-speaker` as ParticipationId, key, 'panellist'),
    personId: `person-${index % PEOPLE}` as PersonId,
  };
  return {
    ...blankSession(id as SessionId, order, 'panel'),
    title: { en: `Panel discussion ${index + 1}` },
    sittingsById: named([sitting]),
    participationsById: named([speaker]),
  };
}

function people(): readonly Person[] {
  return Array.from({ length: PEOPLE }, (_, index) => ({
    ...blankPerson(`person-${index}` as PersonId),
    honorific: 'Ms.',
    givenName: 'Maria',
    familyName: `Person ${index}`,
  }));
}
