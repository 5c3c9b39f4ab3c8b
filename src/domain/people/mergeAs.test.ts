import { describe, expect, it } from 'vitest';
import type { OrderKey } from '#base/ordered.ts';
import { blankGeneratedPaper, blankPerson, blankPersonFunction } from '../blank.ts';
import type { EventId, ListItemId, PaperId, PersonId, SessionId } from '../ids.ts';
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import { sampleEvent } from '../programme/sampleProgramme.ts';
import { mergedPerson, mergePeopleAs, type Merge, type MergeChoices } from './mergeAs.ts';
import type { Participation } from './participation.ts';
import type { Person } from './person.ts';

const FIRST = 'a0' as OrderKey;
const RIGHT = 'right' as PersonId;
const WRONG = 'wrong' as PersonId;

function ambassador(id: PersonId, familyName: string, office: string): Person {
  const functionId = `${id}-function` as ListItemId;
  return {
    ...blankPerson(id),
    honorific: 'H.E. Mr.',
    givenName: 'Marc',
    familyName,
    functionsById: { [functionId]: { ...blankPersonFunction(functionId, FIRST), text: { en: office } } },
  };
}

const right = ambassador(RIGHT, 'Pecsteen de Buytswerve', 'Ambassador');
const wrong = { ...ambassador(WRONG, 'Pecsteen de Buytsverve', 'Co-facilitator'), state: 'Belgium' };

const event = {
  ...sampleEvent({
    sessions: [
      { id: 'opening', people: ['wrong'] },
      { id: 'panel', people: ['right'] },
      { id: 'closing', people: ['somebody'] },
    ],
  }),
  papersById: {
    slip: {
      ...blankGeneratedPaper('slip' as PaperId, FIRST, 'slip', 'en'),
      options: { personId: 'wrong', hasMinutes: true },
    },
  },
};

const library: Library = {
  ...EMPTY_LIBRARY,
  peopleById: { [RIGHT]: right, [WRONG]: wrong },
  eventsById: { [event.id]: event },
};

const merge = (change: Partial<Merge> = {}): Merge => ({
  keptId: RIGHT,
  otherId: WRONG,
  choices: {},
  wording: 'as-printed',
  ...change,
});

function partIn(
  after: Library,
  sessionId: string,
): Pick<Participation, 'personId' | 'nameAs' | 'functionAs'> {
  const session = after.eventsById['event' as EventId]?.sessionsById[sessionId as SessionId];
  const [part] = Object.values(session?.participationsById ?? {});
  if (part === undefined) throw new Error('Nobody is there');
  const { personId, nameAs, functionAs } = part;
  return { personId, nameAs, functionAs };
}

describe('two records merged into one', () => {
  it('leave one that answers to both names and knows what either knew', () => {
    const after = mergePeopleAs(library, merge());
    expect(after.peopleById).toEqual({
      [RIGHT]: {
        ...right,
        state: 'Belgium',
        aliases: ['Marc Pecsteen de Buytsverve'],
        functionsById: {
          ...right.functionsById,
          ['wrong-function']: { ...Object.values(wrong.functionsById)[0], order: 'a1' },
        },
      },
    });
  });

  it('leave every programme printing what it printed', () => {
    const after = mergePeopleAs(library, merge());
    expect(partIn(after, 'opening')).toEqual({
      personId: RIGHT,
      nameAs: 'H.E. Mr. Marc Pecsteen de Buytsverve',
      functionAs: { en: 'Co-facilitator' },
    });
    expect(partIn(after, 'panel')).toEqual({ personId: RIGHT, nameAs: null, functionAs: null });
  });

  it('leave the sessions of the record that stays as printed when the other spelling is chosen', () => {
    const after = mergePeopleAs(library, merge({ choices: { name: 'other' } }));
    expect(partIn(after, 'opening').nameAs).toBeNull();
    expect(partIn(after, 'panel').nameAs).toBe('H.E. Mr. Marc Pecsteen de Buytswerve');
    expect(after.peopleById[RIGHT]?.aliases).toEqual(['Marc Pecsteen de Buytswerve']);
  });

  it('print the chosen name everywhere where that is wanted, and functions as before', () => {
    const after = mergePeopleAs(library, merge({ wording: 'everywhere' }));
    expect(partIn(after, 'opening')).toEqual({
      personId: RIGHT,
      nameAs: null,
      functionAs: { en: 'Co-facilitator' },
    });
  });

  it('take along the papers made for the one that goes', () => {
    const after = mergePeopleAs(library, merge());
    expect(after.eventsById[event.id]?.papersById).toEqual({
      slip: { ...event.papersById.slip, options: { personId: 'right', hasMinutes: true } },
    });
  });

  it('leave everything else as the very same', () => {
    const after = mergePeopleAs(library, merge());
    const closing = 'closing' as SessionId;
    expect(after.eventsById[event.id]?.sessionsById[closing]).toBe(event.sessionsById[closing]);
    expect(mergePeopleAs(library, merge({ otherId: 'nobody' as PersonId }))).toBe(library);
    expect(mergePeopleAs(library, merge({ otherId: RIGHT }))).toBe(library);
  });

  it('hand on what was said of the one that goes, and say of nobody that they differ from themselves', () => {
    const THIRD = 'third' as PersonId;
    const third = { ...ambassador(THIRD, 'Pecsteen', ''), notSameAs: [WRONG] };
    const after = mergePeopleAs(
      {
        ...library,
        peopleById: { ...library.peopleById, [THIRD]: third, [RIGHT]: { ...right, notSameAs: [WRONG] } },
      },
      merge(),
    );
    expect(Object.values<Person>(after.peopleById).map(({ id, notSameAs }) => [id, notSameAs])).toEqual([
      ['right', undefined],
      ['third', [RIGHT]],
    ]);
  });
});

describe('the one person two become', () => {
  const become = (choices: MergeChoices) => mergedPerson(right, wrong, choices);

  it('has the functions of the chosen one first', () => {
    const functions = (choices: MergeChoices) => Object.keys(become(choices).functionsById);
    expect(functions({})).toEqual(['right-function', 'wrong-function']);
    expect(functions({ functions: 'other' })).toEqual(['wrong-function', 'right-function']);
  });

  it('keeps the id of the record that stays, whatever is chosen', () => {
    expect(become({ name: 'other', state: 'other', honorific: 'other' })).toMatchObject({
      id: RIGHT,
      familyName: 'Pecsteen de Buytsverve',
      state: 'Belgium',
      honorific: 'H.E. Mr.',
    });
  });
});
