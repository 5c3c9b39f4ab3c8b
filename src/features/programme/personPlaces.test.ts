import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import { blankEvent, blankParticipation, blankSession, blankSitting } from '#domain/blank.ts';
import type { EventId, ParticipationId, SessionId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { personPlaces } from './personPlaces.ts';

const DAY = '2012-04-03' as Day;
const PANEL = 'panel' as SessionId;
const CLOSING = 'closing' as SessionId;
const id = (name: string): ParticipationId => name as ParticipationId;

describe('the places a person may stand', () => {
  it('steps down past the next person, to the end of the role, into the next role, then the next session', () => {
    const places = personPlaces(eventWith());
    const chair = { sessionId: PANEL, participationId: id('chair-a') };
    const first = places.step(chair, null, 1);
    expect(first).toEqual({ sessionId: PANEL, role: 'co-chair', beforeId: id('panellist') });
    const second = places.step(chair, first, 1);
    expect(second).toEqual({ sessionId: PANEL, role: 'panellist', beforeId: id('panellist') });
    const third = places.step(chair, second, 1);
    expect(third).toEqual({ sessionId: PANEL, role: 'panellist', beforeId: null });
    expect(places.step(chair, third, 1)).toEqual({ sessionId: CLOSING, role: 'speaker', beforeId: null });
  });

  it('has nothing above the first place and nothing below the last', () => {
    const places = personPlaces(eventWith());
    expect(places.step({ sessionId: PANEL, participationId: id('chair-a') }, null, -1)).toBeNull();
    const last = { sessionId: CLOSING, role: 'speaker', beforeId: null };
    expect(places.step({ sessionId: PANEL, participationId: id('chair-a') }, last, 1)).toBeNull();
  });

  it('comes down beside a person in that person’s role', () => {
    const places = personPlaces(eventWith());
    expect(places.beside(PANEL, id('panellist'), false, id('chair-a'))).toEqual({
      sessionId: PANEL,
      role: 'panellist',
      beforeId: id('panellist'),
    });
    expect(places.beside(PANEL, id('chair-b'), true, id('panellist'))).toEqual({
      sessionId: PANEL,
      role: 'co-chair',
      beforeId: null,
    });
  });

  it('takes the usual role where a session has nobody yet', () => {
    expect(personPlaces(eventWith()).endOf(CLOSING, id('chair-a'))).toEqual({
      sessionId: CLOSING,
      role: 'speaker',
      beforeId: null,
    });
  });
});

function eventWith(): PlannedEvent {
  const [a, b, c] = orderKeys(3);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three keys were asked for');
  const sitting = (name: string, start: number) => ({
    [name]: { ...blankSitting(name as SittingId, DAY), start, end: start + 60 },
  });
  const panel = {
    ...blankSession(PANEL, a, 'panel'),
    sittingsById: sitting('s1', 660),
    participationsById: {
      [id('chair-a')]: blankParticipation(id('chair-a'), a, 'co-chair'),
      [id('chair-b')]: blankParticipation(id('chair-b'), b, 'co-chair'),
      [id('panellist')]: blankParticipation(id('panellist'), c, 'panellist'),
    },
  };
  const closing = { ...blankSession(CLOSING, b, 'closing'), sittingsById: sitting('s2', 1020) };
  return {
    ...blankEvent('event' as EventId, { days: [DAY] }),
    sessionsById: { [PANEL]: panel, [CLOSING]: closing },
  };
}
