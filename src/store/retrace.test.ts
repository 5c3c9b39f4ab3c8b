import { beforeEach, describe, expect, it } from 'vitest';
import { event, EVENT, library } from '#domain/editions/sampleEvent.ts';
import { DRAFT, standing } from '#domain/editions/standing.ts';
import type { AlternativeId, EditionId } from '#domain/ids.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { applyChanges, type Change } from './changes.ts';
import { branchEvent, switchAlternative } from './commands/alternatives.ts';
import { issueEdition } from './commands/editions.ts';
import { deleteEvent } from './commands/events.ts';
import { execute, forgetHistory, redo, subscribeToSteps, takeStep, undo } from './execute.ts';
import { libraryNow, putLibrary, putSaving } from './store.ts';

const W1 = 'w1' as AlternativeId;
const W2 = 'w2' as AlternativeId;
const W3 = 'w3' as AlternativeId;
const X1 = 'x1' as EditionId;
const X2 = 'x2' as EditionId;

const branch = () =>
  execute(branchEvent, { eventId: EVENT, from: DRAFT, name: 'Two days', id: W1, parkedAt: 1 });
const switchTo = (alternativeId: AlternativeId, id: AlternativeId) =>
  execute(switchAlternative, { alternativeId, id, parkedAt: 2 });
const issue = (editionId: EditionId) =>
  execute(issueEdition, {
    eventId: EVENT,
    editionId,
    issuedAt: 1,
    wish: { stage: 'tentative', label: {}, asOf: '2012-04-03' as Day, note: '', paperIds: [] },
  });

/** What another tab writes: it leaves no step here. */
function otherTabWrites(...changes: readonly Change[]): void {
  putLibrary(applyChanges(libraryNow(), changes).root);
}
const otherTabRetitles = (title: string) =>
  otherTabWrites({ path: ['eventsById', EVENT, 'title'], after: { en: title } });
const otherTabIssues = () => {
  issue(X2);
  forgetHistory();
};

const present = (): PlannedEvent | undefined => libraryNow().eventsById[EVENT];

beforeEach(() => {
  forgetHistory();
  putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
  putLibrary(library);
});

describe('a what-if and the draft parked beside it', () => {
  it('are not changed over by an undo once another tab has written into the event', () => {
    branch();
    otherTabRetitles('Three days');
    const before = libraryNow();
    undo();
    expect(libraryNow()).toBe(before);
    expect(standing(before, EVENT, W1)?.event).toEqual(event);
    redo();
    expect(libraryNow()).toBe(before);
  });

  it('are not changed over by a redo once another tab has written into the event', () => {
    branch();
    switchTo(W1, W2);
    forgetHistory();
    switchTo(W2, W3);
    undo();
    otherTabRetitles('Fighting trafficking');
    const before = libraryNow();
    redo();
    expect(libraryNow()).toBe(before);
    expect(present()?.title).toEqual({ en: 'Fighting trafficking' });
  });

  it('are not changed over once another tab has renamed the one that is parked', () => {
    branch();
    switchTo(W1, W2);
    otherTabWrites({ path: ['alternativesById', W2, 'name'], after: 'One day' });
    const before = libraryNow();
    undo();
    expect(libraryNow()).toBe(before);
  });

  it('are changed over where another tab has written elsewhere, and it is told what was left alone', () => {
    const told: number[] = [];
    const stop = subscribeToSteps(({ skipped }) => told.push(skipped.length));
    branch();
    otherTabWrites({ path: ['peopleById', 'p-mam', 'notes'], after: 'Met in Geneva' });
    undo();
    expect(present()).toEqual(event);
    expect(libraryNow().alternativesById).toEqual({});
    redo();
    otherTabRetitles('Three days');
    undo();
    stop();
    expect(told).toEqual([0, 0, 0, 2]);
  });
});

describe('an event that another tab has changed', () => {
  it('stays with its editions and what is parked when its deletion is done again', () => {
    issue(X1);
    branch();
    execute(deleteEvent, { eventId: EVENT });
    undo();
    otherTabRetitles('Still wanted');
    const before = libraryNow();
    redo();
    expect(libraryNow()).toBe(before);
  });

  it('stays when another tab has issued an edition of it', () => {
    execute(deleteEvent, { eventId: EVENT });
    undo();
    otherTabIssues();
    const before = libraryNow();
    redo();
    expect(libraryNow()).toBe(before);
  });

  it('stays with its people, rooms and offices when the import that brought it is undone', () => {
    putLibrary(EMPTY_LIBRARY);
    takeStep('importFile', library);
    otherTabRetitles('Worked on');
    const before = libraryNow();
    undo();
    expect(present()).toBe(before.eventsById[EVENT]);
    expect(libraryNow().peopleById).toBe(before.peopleById);
    expect(libraryNow().officesById).toBe(before.officesById);
    expect(Object.keys(libraryNow().eventsById)).toEqual([EVENT]);
  });
});
