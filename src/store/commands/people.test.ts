import { beforeEach, describe, expect, it } from 'vitest';
import { blankPerson } from '#domain/blank.ts';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import { sampleEvent } from '#domain/programme/sampleProgramme.ts';
import { execute, forgetHistory, undo } from '../execute.ts';
import { libraryNow, putLibrary, putSaving } from '../store.ts';
import { askAboutAgain, deletePeople, keepApart, mergeTwoPeople } from './people.ts';
import { addPersonFunction, editPersonFunction, movePersonFunction } from './peopleFunctions.ts';

const ANN = 'ann' as PersonId;
const BEN = 'ben' as PersonId;

const event = sampleEvent({ sessions: [{ id: 'opening', people: ['ben'] }] });
const start = {
  ...EMPTY_LIBRARY,
  eventsById: { [event.id]: event },
  peopleById: {
    [ANN]: { ...blankPerson(ANN), familyName: 'Smith' },
    [BEN]: { ...blankPerson(BEN), familyName: 'Smyth' },
  },
};

beforeEach(() => {
  forgetHistory();
  putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
  putLibrary(start);
});

describe('two people of like names', () => {
  it('said to be two are remembered as such, whichever is named first, until asked about again', () => {
    execute(keepApart, { firstId: BEN, secondId: ANN });
    execute(keepApart, { firstId: ANN, secondId: BEN });
    expect(libraryNow().peopleById).toEqual({
      ...start.peopleById,
      [ANN]: { ...start.peopleById[ANN], notSameAs: [BEN] },
    });
    execute(askAboutAgain, { firstId: BEN, secondId: ANN });
    expect(libraryNow()).toEqual(start);
  });

  it('merged are one step, which one undo takes back', () => {
    execute(mergeTwoPeople, { keptId: ANN, otherId: BEN, choices: {}, wording: 'as-printed' });
    expect(Object.keys(libraryNow().peopleById)).toEqual([ANN]);
    expect(libraryNow().peopleById[ANN]?.aliases).toEqual(['Smyth']);
    undo();
    expect(libraryNow()).toEqual(start);
  });
});

it('deletes several people together, and brings them back together', () => {
  execute(deletePeople, { personIds: [ANN, BEN] });
  expect(libraryNow().peopleById).toEqual({});
  undo();
  expect(libraryNow()).toEqual(start);
});

it('puts functions in order, and words each by itself', () => {
  const [first, second] = ['first' as ListItemId, 'second' as ListItemId];
  execute(addPersonFunction, { personId: ANN, functionId: first, text: { en: 'Minister' } });
  execute(addPersonFunction, { personId: ANN, functionId: second, text: {} });
  execute(editPersonFunction, { personId: ANN, functionId: second, language: 'fr', text: 'Présidente' });
  execute(movePersonFunction, { personId: ANN, functionId: second, beforeId: first });
  const functions = Object.values(libraryNow().peopleById[ANN]?.functionsById ?? {});
  expect(functions.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ text }) => text)).toEqual([
    { fr: 'Présidente' },
    { en: 'Minister' },
  ]);
});
