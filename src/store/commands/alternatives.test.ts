import { beforeEach, describe, expect, it } from 'vitest';
import type { Alternative } from '#domain/editions/alternative.ts';
import { alternativesOf } from '#domain/editions/alternatives.ts';
import { contentOf, type EditionContent } from '#domain/editions/content.ts';
import { plainText } from '#domain/editions/frozenText.ts';
import { event, EVENT, library, MAM } from '#domain/editions/sampleEvent.ts';
import { standing } from '#domain/editions/standing.ts';
import type { AlternativeId, EditionId, EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { execute, forgetHistory, undo } from '../execute.ts';
import { libraryNow, putLibrary, putSaving } from '../store.ts';
import {
  adoptAlternative,
  branchEvent,
  dropAlternative,
  renameAlternative,
  returnToDraft,
  switchAlternative,
} from './alternatives.ts';
import { duplicateFromEdition, issueEdition, restoreEdition } from './editions.ts';
import { deleteEvent, editEventText } from './events.ts';
import { deletePeople, editPerson } from './people.ts';

const W1 = 'w1' as AlternativeId;
const W2 = 'w2' as AlternativeId;
const X1 = 'x1' as EditionId;

const branch = (from = 'draft', name = 'Two days') =>
  execute(branchEvent, { eventId: EVENT, from, name, id: W1, parkedAt: 1 });

const retitle = (text: string) =>
  execute(editEventText, { eventId: EVENT, field: 'title', language: 'en', text });

const present = () => libraryNow().eventsById[EVENT];
const parked = () =>
  alternativesOf(libraryNow(), EVENT).map(({ id, name, isDraft }) => ({ id, name, isDraft }));

/** As a disk may do to the draft that is parked. */
function damage(change: (content: EditionContent) => object): Alternative {
  const library = libraryNow();
  const draft = library.alternativesById[W1];
  const content = draft === undefined ? null : contentOf(draft);
  if (draft === undefined || content === null) throw new Error('Nothing is parked');
  const broken = { ...draft, frozen: plainText(change(content)) };
  putLibrary({ ...library, alternativesById: { ...library.alternativesById, [W1]: broken } });
  forgetHistory();
  return broken;
}

/** One gesture is one step: undone once, all is as before. */
function inOneStep(gesture: () => void): void {
  const before: Library = libraryNow();
  gesture();
  const after = libraryNow();
  expect(after).not.toBe(before);
  undo();
  expect(libraryNow()).toEqual(before);
  gesture();
  expect(libraryNow()).toEqual(after);
}

beforeEach(() => {
  forgetHistory();
  putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
  putLibrary(library);
});

describe('an alternative', () => {
  it('is worked on in the place of the draft, which is parked', () => {
    inOneStep(() => branch());
    expect(present()).toEqual({ ...event, alternative: { name: 'Two days' } });
    expect(parked()).toEqual([{ id: W1, name: '', isDraft: true }]);
    retitle('Two days in the Hall');
    expect(standing(libraryNow(), EVENT, W1)?.event).toEqual(event);
    expect(standing(libraryNow(), EVENT, 'draft')?.event.title).toEqual({ en: 'Two days in the Hall' });
  });

  it('and the draft change places, each as it was left', () => {
    branch();
    retitle('Two days in the Hall');
    inOneStep(() => execute(switchAlternative, { alternativeId: W1, id: W2, parkedAt: 2 }));
    expect(present()).toEqual(event);
    expect(parked()).toEqual([{ id: W2, name: 'Two days', isDraft: false }]);
    execute(switchAlternative, { alternativeId: W2, id: W1, parkedAt: 3 });
    expect(present()).toEqual({
      ...event,
      title: { en: 'Two days in the Hall' },
      alternative: { name: 'Two days' },
    });
  });

  it('that is adopted becomes the draft, and the draft it was beside goes', () => {
    branch();
    retitle('Two days in the Hall');
    inOneStep(() => execute(adoptAlternative, { eventId: EVENT }));
    expect(present()).toEqual({ ...event, title: { en: 'Two days in the Hall' } });
    expect(parked()).toEqual([]);
  });

  it('that is dropped gives its place back to the draft', () => {
    branch();
    retitle('Two days in the Hall');
    inOneStep(() => execute(returnToDraft, { eventId: EVENT }));
    expect(present()).toEqual(event);
    expect(parked()).toEqual([]);
  });

  it('that is parked can be dropped; the draft cannot', () => {
    branch();
    execute(dropAlternative, { alternativeId: W1 });
    expect(parked()).toEqual([{ id: W1, name: '', isDraft: true }]);
    execute(switchAlternative, { alternativeId: W1, id: W2, parkedAt: 2 });
    inOneStep(() => execute(dropAlternative, { alternativeId: W2 }));
    expect([present(), parked()]).toEqual([event, []]);
  });

  it('beside a second draft, which two tabs can leave, is no reason to keep both', () => {
    branch();
    const { alternativesById } = libraryNow();
    putLibrary({ ...library, alternativesById });
    execute(dropAlternative, { alternativeId: W1 });
    expect([present(), parked()]).toEqual([event, []]);
  });

  it('can be renamed, worked on or parked', () => {
    branch();
    execute(renameAlternative, { eventId: EVENT, alternativeId: null, name: 'In the Council' });
    expect(present()?.alternative).toEqual({ name: 'In the Council' });
    execute(switchAlternative, { alternativeId: W1, id: W2, parkedAt: 2 });
    execute(renameAlternative, { eventId: EVENT, alternativeId: W2, name: 'In the Hall' });
    expect(parked()).toEqual([{ id: W2, name: 'In the Hall', isDraft: false }]);
  });

  it('can begin from an edition', () => {
    issue();
    retitle('Other');
    branch('x1');
    expect(present()?.title).toEqual(event.title);
    expect(standing(libraryNow(), EVENT, W1)?.event.title).toEqual({ en: 'Other' });
  });

  it('does not begin where there is nothing to begin from', () => {
    branch('no such edition');
    execute(adoptAlternative, { eventId: EVENT });
    execute(returnToDraft, { eventId: EVENT });
    execute(switchAlternative, { alternativeId: W1, id: W2, parkedAt: 2 });
    expect(libraryNow()).toBe(library);
  });

  it('that is damaged comes back as far as it can be read, and stays beside it as it was', () => {
    branch();
    const broken = damage((content) => ({ ...content, event: { ...content.event, website: [] } }));
    inOneStep(() => execute(switchAlternative, { alternativeId: W1, id: W2, parkedAt: 2 }));
    expect(present()).toEqual({ ...event, website: '' });
    expect(libraryNow().alternativesById[W1]).toEqual({ ...broken, isDraft: false });
    expect(parked()).toEqual([
      { id: W1, name: '', isDraft: false },
      { id: W2, name: 'Two days', isDraft: false },
    ]);
  });

  it('that is adopted does not take a damaged draft away', () => {
    branch();
    const broken = damage(() => ({}));
    inOneStep(() => execute(adoptAlternative, { eventId: EVENT }));
    expect(present()).toEqual(event);
    expect(libraryNow().alternativesById).toEqual({ [W1]: { ...broken, isDraft: false } });
  });

  it('is not issued: the draft is', () => {
    branch();
    const before = libraryNow();
    issue();
    expect(libraryNow()).toBe(before);
  });

  it('brings back a person who has gone since it was parked, and leaves the others as they are now', () => {
    branch();
    execute(deletePeople, { personIds: [MAM] });
    execute(switchAlternative, { alternativeId: W1, id: W2, parkedAt: 2 });
    expect(libraryNow().peopleById[MAM]).toEqual(library.peopleById[MAM]);
    execute(editPerson, { personId: MAM, change: { honorific: 'Ms.' } });
    execute(switchAlternative, { alternativeId: W2, id: W1, parkedAt: 3 });
    expect(libraryNow().peopleById[MAM]?.honorific).toBe('Ms.');
  });

  it('goes with its event, and comes back with it', () => {
    issue();
    branch();
    inOneStep(() => execute(deleteEvent, { eventId: EVENT }));
    expect(libraryNow().alternativesById).toEqual({});
  });
});

const issue = () =>
  execute(issueEdition, {
    eventId: EVENT,
    editionId: X1,
    issuedAt: 5,
    wish: { stage: 'tentative', label: {}, asOf: '2012-02-21' as Day, note: '', paperIds: [] },
  });

describe('an edition', () => {
  it('is issued, restored and duplicated in one step each', () => {
    issue();
    undo();
    // The number stays used, so that no other edition ever gets it.
    expect(libraryNow()).toEqual({
      ...library,
      eventsById: { ...library.eventsById, [EVENT]: { ...event, editionsIssued: 1 } },
    });
    issue();
    retitle('Other');
    inOneStep(() => execute(restoreEdition, { eventId: EVENT, editionId: X1 }));
    let count = 0;
    const wish = {
      eventId: 'e9' as EventId,
      title: { en: 'Next year' },
      firstDay: '2013-04-03' as Day,
      keepsWeekdays: true,
      people: 'kept',
      makeId: () => `new ${(count += 1)}`,
    } as const;
    execute(duplicateFromEdition, { eventId: EVENT, from: X1, wish });
    expect(Object.keys(libraryNow().eventsById['e9' as EventId]?.daysByDate ?? {})).toEqual(['2013-04-02']);
    undo();
    expect(libraryNow().eventsById['e9' as EventId]).toBe(undefined);
  });

  it('of another event is not restored', () => {
    issue();
    const before = libraryNow();
    execute(restoreEdition, { eventId: 'e2' as EventId, editionId: X1 });
    execute(restoreEdition, { eventId: EVENT, editionId: 'x9' as EditionId });
    expect(libraryNow()).toBe(before);
  });
});
