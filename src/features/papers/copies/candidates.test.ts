import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import {
  blankEvent,
  blankParticipation,
  blankPerson,
  blankPersonFunction,
  blankSession,
  blankSitting,
} from '#domain/blank.ts';
import type { EventId, ListItemId, ParticipationId, PersonId, SessionId, SittingId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { candidatesFor, wantedOf } from './candidates.ts';

const [FIRST = '' as OrderKey, SECOND = '' as OrderKey] = orderKeys(2);
const DAY = '2031-05-06' as Day;

function person(id: string, honorific: string, familyName: string, office: string): Record<string, Person> {
  const functionId = 'f' as ListItemId;
  return {
    [id]: {
      ...blankPerson(id as PersonId),
      honorific,
      familyName,
      functionsById: { [functionId]: { ...blankPersonFunction(functionId, FIRST), text: { en: office } } },
    },
  };
}

const people = {
  ...person('anna', 'H.E. Ms.', 'Ánna', 'Permanent Representative of Sweden'),
  ...person('bob', 'Mr.', 'Bob', 'Executive Director'),
  ...person('zoe', 'H.E. Ms.', 'Zoë', 'Permanent Representative of Peru'),
};

const part = (id: string, personId: string, role: string, order: OrderKey) => ({
  [id]: { ...blankParticipation(id as ParticipationId, order, role), personId: personId as PersonId },
});

const event: PlannedEvent = {
  ...blankEvent('e' as EventId, { days: [DAY] }),
  sessionsById: {
    ['panel' as SessionId]: {
      ...blankSession('panel' as SessionId, FIRST, 'panel'),
      title: { en: 'Protecting the victims' },
      sittingsById: { ['t' as SittingId]: { ...blankSitting('t' as SittingId, DAY), start: 600, end: 660 } },
      participationsById: { ...part('a', 'anna', 'chair', FIRST), ...part('b', 'bob', 'panellist', SECOND) },
    },
  },
};

const all = candidatesFor(event, people, 'en');
const keys = (wish: Partial<Parameters<typeof wantedOf>[1]>) =>
  wantedOf(all, { words: '', role: '', sessionId: '', ...wish }).map(({ key }) => key);

describe('those a letter can go to', () => {
  it('are everybody in the programme in its order, then everybody else in the library', () => {
    expect(all.map(({ key, name, role, session }) => [key, name, role, session])).toEqual([
      ['anna a', 'H.E. Ms. Ánna', 'chair', 'Protecting the victims'],
      ['bob b', 'Mr. Bob', 'panellist', 'Protecting the victims'],
      ['zoe ', 'H.E. Ms. Zoë', '', ''],
    ]);
  });

  it('are found by role, by session, by a function, and by names without their accents', () => {
    expect(keys({ role: 'panellist' })).toEqual(['bob b']);
    expect(keys({ sessionId: 'panel' })).toEqual(['anna a', 'bob b']);
    expect(keys({ words: 'permanent representative' })).toEqual(['anna a', 'zoe ']);
    expect(keys({ words: 'anna sweden' })).toEqual(['anna a']);
    expect(keys({ words: 'nobody' })).toEqual([]);
  });
});
