import { expect, it } from 'vitest';
import { words } from '#languages/words.ts';
import { blankParticipation, blankPerson } from '../blank.ts';
import type { ParticipationId, PersonId } from '../ids.ts';
import { EMPTY_LIBRARY } from '../library.ts';
import type { Library } from '../library.ts';
import { A0, event, S1, session } from './damagedEvent.ts';
import { REPAIR_KINDS } from './repair.ts';
import { placeOfRepair } from './repairPlace.ts';

const P1 = 'p1' as PersonId;

const library: Library = {
  ...EMPTY_LIBRARY,
  eventsById: {
    [event.id]: {
      ...event,
      title: { fr: 'Lutte contre la traite' },
      sessionsById: {
        [S1]: {
          ...session,
          title: { en: 'Panel Discussion' },
          participationsById: {
            ['a1' as ParticipationId]: {
              ...blankParticipation('a1' as ParticipationId, A0, 'chair'),
              personId: P1,
            },
          },
        },
      },
    },
  },
  peopleById: {
    [P1]: { ...blankPerson(P1), givenName: 'Ki-moon', familyName: 'Ban', isFamilyNameFirst: true },
  },
};

it('the place of a repair is told by the names of the things around it', () => {
  const where = ['eventsById', 'e1', 'sessionsById', 's1', 'participationsById', 'a1', 'minutes'];
  expect(placeOfRepair({ where, what: 'time-wrong' }, library)).toEqual([
    { thing: 'event', name: 'Lutte contre la traite' },
    { thing: 'session', name: 'Panel Discussion' },
    { thing: 'participation', name: 'Ban Ki-moon' },
  ]);
});

it('a thing that was left out has no name', () => {
  const where = ['eventsById', 'e1', 'sessionsById', 's9'];
  expect(placeOfRepair({ where, what: 'dropped' }, library)).toEqual([
    { thing: 'event', name: 'Lutte contre la traite' },
    { thing: 'session', name: '' },
  ]);
  expect(placeOfRepair({ where: [], what: 'missing' }, library)).toEqual([]);
});

it('every kind of repair has its words', () => {
  expect(REPAIR_KINDS.filter((kind) => !words.exists(`repairs:what.${kind}`))).toEqual([]);
});
