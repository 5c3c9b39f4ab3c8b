import { expect, it } from 'vitest';
import type { OrderKey } from '#base/ordered.ts';
import { blankGeneratedPaper, blankLetter, blankPerson } from '#domain/blank.ts';
import type { ListItemId, PaperId, PersonId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { sampleEvent } from '#domain/programme/sampleProgramme.ts';
import { papersNaming, peopleNamedNowhere } from './whereNamed.ts';

const FIRST = 'a0' as OrderKey;
const recipientId = 'r' as ListItemId;

const event: PlannedEvent = {
  ...sampleEvent({ sessions: [{ id: 'opening', people: ['speaker'] }] }),
  papersById: {
    ['invitation' as PaperId]: {
      ...blankLetter('invitation' as PaperId, FIRST, 'en'),
      recipientsById: {
        [recipientId]: {
          id: recipientId,
          order: FIRST,
          personId: 'guest' as PersonId,
          participationId: null,
        },
      },
    },
    ['slip' as PaperId]: {
      ...blankGeneratedPaper('slip' as PaperId, FIRST, 'slip', 'en'),
      options: { personId: 'chair' },
    },
  },
};

it('counts a person as named who speaks, gets a letter or has a paper of their own', () => {
  const people = ['speaker', 'guest', 'chair', 'nobody'].map((id) => blankPerson(id as PersonId));
  expect(peopleNamedNowhere(people, [event]).map(({ id }) => id)).toEqual(['nobody']);
});

it('lists the papers that name a person', () => {
  const named = (id: string) => papersNaming(id as PersonId, [event]).map(({ paper }) => paper.id);
  expect(['speaker', 'guest', 'chair'].map(named)).toEqual([[], ['invitation'], ['slip']]);
});
