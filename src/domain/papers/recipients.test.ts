import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankEvent, blankLetter, blankParticipation, blankSession, blankSitting } from '../blank.ts';
import type {
  EventId,
  ListItemId,
  PaperId,
  ParticipationId,
  PersonId,
  SessionId,
  SittingId,
} from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import type { Day } from '../time.ts';
import { expectedParts, isRecipient, partOf, recipientsFor, recipientsOf } from './recipients.ts';

const [FIRST = '' as OrderKey, SECOND = '' as OrderKey, THIRD = '' as OrderKey] = orderKeys(3);
const DAY = '2031-05-06' as Day;
const person = (id: string) => id as PersonId;

function part(id: string, order: OrderKey, change: Partial<Participation>): Record<string, Participation> {
  return { [id]: { ...blankParticipation(id as ParticipationId, order, 'panellist'), ...change } };
}

function panel(id: string, start: number, participationsById: Record<string, Participation>): Session {
  return {
    ...blankSession(id as SessionId, FIRST, 'panel'),
    sittingsById: { [id]: { ...blankSitting(id as SittingId, DAY), start, end: start + 60 } },
    participationsById,
  };
}

const event: PlannedEvent = {
  ...blankEvent('e' as EventId, { days: [DAY] }),
  sessionsById: {
    ['later' as SessionId]: panel('later', 900, part('c', FIRST, { personId: person('carol') })),
    ['earlier' as SessionId]: panel('earlier', 600, {
      ...part('b', SECOND, { personId: person('bob'), state: 'declined' }),
      ...part('a', FIRST, { personId: person('anna') }),
      ...part('seat', THIRD, {}),
    }),
  },
};

describe('those a letter goes to', () => {
  it('are everybody named who is expected, in the order of the programme', () => {
    expect(expectedParts(event).map(({ participation }) => participation.id)).toEqual(['a', 'c']);
  });

  it('stand on the letter in that order, each in the part they take', () => {
    let count = 0;
    const recipientsById = recipientsFor(expectedParts(event), () => `r${(count += 1)}` as ListItemId);
    const letter = { ...blankLetter('l' as PaperId, FIRST, 'en'), recipientsById };
    expect(recipientsOf(letter)).toEqual([
      { id: 'r1', order: FIRST, personId: 'anna', participationId: 'a' },
      { id: 'r2', order: SECOND, personId: 'carol', participationId: 'c' },
    ]);
    expect(isRecipient(letter, { personId: person('anna'), participationId: 'a' as ParticipationId })).toBe(
      true,
    );
    expect(isRecipient(letter, { personId: person('anna'), participationId: null })).toBe(false);
    expect(recipientsOf(letter).map((one) => partOf(one, event)?.session.id)).toEqual(['earlier', 'later']);
  });

  it('keep no part that has gone or that somebody else has taken over', () => {
    const recipient = { id: 'r' as ListItemId, order: FIRST, personId: person('anna') };
    expect(partOf({ ...recipient, participationId: 'gone' as ParticipationId }, event)).toBe(null);
    expect(partOf({ ...recipient, participationId: 'c' as ParticipationId }, event)).toBe(null);
    expect(partOf({ ...recipient, participationId: null }, event)).toBe(null);
  });

  it('are nobody on a letter to its addressee alone', () => {
    expect(recipientsOf(blankLetter('l' as PaperId, FIRST, 'en'))).toEqual([]);
  });
});
