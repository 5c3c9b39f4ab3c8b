import { describe, expect, it } from 'vitest';
import type { EventId, PersonId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { sampleEvent, type SampleSession } from '../programme/sampleProgramme.ts';
import type { Day } from '../time.ts';
import { appearancesByPerson, appearancesOf, nextAppearance } from './appearances.ts';
import { doubleBookings } from './doubleBookings.ts';
import type { Participation } from './participation.ts';

const ADA = 'ada' as PersonId;

function event(id: string, sessions: readonly SampleSession[], timeZone = 'America/New_York'): PlannedEvent {
  return { ...sampleEvent({ sessions }), id: id as EventId, timeZone };
}

const session = (id: string, day: string, hours: string, people = ['ada']): SampleSession => ({
  id,
  sittings: [{ day, hours }],
  people,
});

const later = event('later', [
  session('closing', '2012-05-02', '15:00-16:00'),
  session('opening', '2012-05-02', '10:00-11:00', ['ada', 'ban']),
  { id: 'unscheduled', people: ['ada'] },
]);
const earlier = event('earlier', [session('panel', '2012-04-03', '11:00-13:00')]);

/** The event with Ada's part in one session changed. */
function withPart(whole: PlannedEvent, sessionId: string, change: Partial<Participation>): PlannedEvent {
  const sessionsById = Object.fromEntries(
    Object.values(whole.sessionsById).map((one) => [
      one.id,
      one.id !== sessionId
        ? one
        : {
            ...one,
            participationsById: Object.fromEntries(
              Object.values(one.participationsById).map((part) => [part.id, { ...part, ...change }]),
            ),
          },
    ]),
  );
  return { ...whole, sessionsById };
}

describe('where a person appears', () => {
  const sessionsOf = (events: readonly PlannedEvent[]) =>
    appearancesOf(ADA, events).map((one) => one.session.id);

  it('is gathered across events in the order of time, with what is unscheduled last', () => {
    expect(sessionsOf([later, earlier])).toEqual(['panel', 'opening', 'closing', 'unscheduled']);
    expect(
      [...appearancesByPerson([later, earlier])].map(([id, all]) => [id, all.map((one) => one.session.id)]),
    ).toEqual([
      ['ada', ['panel', 'opening', 'closing', 'unscheduled']],
      ['ban', ['opening']],
    ]);
  });

  const nextOn = (events: readonly PlannedEvent[], today: string) => {
    const next = nextAppearance(appearancesOf(ADA, events), today as Day);
    return next === null ? null : [next.appearance.session.id, next.sitting.day, next.isPast];
  };

  it('is next the first sitting from today on, and when all is over the last one', () => {
    expect(nextOn([later, earlier], '2012-04-01')).toEqual(['panel', '2012-04-03', false]);
    expect(nextOn([later, earlier], '2012-04-03')).toEqual(['panel', '2012-04-03', false]);
    expect(nextOn([later, earlier], '2012-04-04')).toEqual(['opening', '2012-05-02', false]);
    expect(nextOn([later, earlier], '2013-01-01')).toEqual(['closing', '2012-05-02', true]);
  });

  it('is next nowhere for one who declined, or whose sessions have no time', () => {
    expect(nextOn([withPart(earlier, 'panel', { state: 'declined' })], '2012-04-01')).toBeNull();
    expect(nextOn([event('vague', [{ id: 'talk', people: ['ada'] }])], '2012-04-01')).toBeNull();
  });
});

describe('a person awaited at two places at once', () => {
  const booked = (...events: readonly PlannedEvent[]) =>
    doubleBookings(appearancesOf(ADA, events)).map(({ first, second }) => [
      first.appearance.session.id,
      second.appearance.session.id,
    ]);
  const morning = event('morning', [session('breakfast', '2012-04-03', '12:00-14:00')]);

  it('is found across events', () => {
    expect(booked(earlier, morning)).toEqual([['panel', 'breakfast']]);
  });

  it('is nothing where one meeting ends as the other begins', () => {
    expect(booked(earlier, event('noon', [session('lunch', '2012-04-03', '13:00-15:00')]))).toEqual([]);
  });

  it('is reckoned by the clock of each place: 17.00 in Geneva is 11.00 in New York', () => {
    const geneva = (hours: string) =>
      event('geneva', [session('council', '2012-04-03', hours)], 'Europe/Zurich');
    expect(booked(earlier, geneva('17:30-18:30'))).toEqual([['panel', 'council']]);
    expect(booked(earlier, geneva('11:00-13:00'))).toEqual([]);
  });

  it('leaves out who declined and who sends a message', () => {
    expect(booked(earlier, withPart(morning, 'breakfast', { state: 'declined' }))).toEqual([]);
    expect(booked(earlier, withPart(morning, 'breakfast', { mode: 'video-message' }))).toEqual([]);
  });
});
