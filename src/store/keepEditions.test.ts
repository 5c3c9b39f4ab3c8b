import { beforeEach, describe, expect, it } from 'vitest';
import { castDraft } from 'mutative';
import { editionsOf } from '#domain/editions/issue.ts';
import { event, EVENT, library, MAM, PROGRAMME } from '#domain/editions/sampleEvent.ts';
import { freeze } from '#domain/editions/freeze.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { EditionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { applyChanges } from './changes.ts';
import type { Command, LibraryDraft } from './command.ts';
import { issueEdition, restoreEdition } from './commands/editions.ts';
import { deleteEvent, editEventText } from './commands/events.ts';
import { editPerson } from './commands/people.ts';
import { execute, forgetHistory, redo, takeStep, undo } from './execute.ts';
import { libraryNow, putLibrary, putSaving } from './store.ts';

const X1 = 'x1' as EditionId;
const X2 = 'x2' as EditionId;

const issue = (editionId: EditionId, stage: 'tentative' | 'final' = 'tentative') =>
  execute(issueEdition, {
    eventId: EVENT,
    editionId,
    issuedAt: 1_333_411_200_000,
    wish: { stage, label: {}, asOf: '2012-04-03' as Day, note: '', paperIds: [PROGRAMME] },
  });

const editions = () => libraryNow().editionsById;
const sequences = () => editionsOf(libraryNow(), EVENT).map(({ sequence }) => sequence);

beforeEach(() => {
  forgetHistory();
  putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
  putLibrary(library);
  issue(X1);
});

const reachIn = {
  name: 'reachIn',
  run: (draft, reach) => reach(draft),
} satisfies Command<(draft: LibraryDraft) => void>;

describe('an edition', () => {
  it.each<[string, (draft: LibraryDraft, edition: Edition) => void]>([
    ['its note', (draft) => Object.assign(draft.editionsById[X1] ?? {}, { note: 'changed' })],
    ['its number', (draft) => Object.assign(draft.editionsById[X1] ?? {}, { sequence: 7 })],
    ['its papers', (draft) => draft.editionsById[X1]?.papers.pop()],
    ['a paper’s name', (draft) => Object.assign(draft.editionsById[X1]?.papers[0]?.name ?? {}, { en: 'x' })],
    ['what it froze', (draft) => Object.assign(draft.editionsById[X1] ?? {}, { frozen: '{}' })],
    ['a new field', (draft) => Object.assign(draft.editionsById[X1] ?? {}, { colour: 'red' })],
    [
      'the whole of it',
      (draft, edition) => (draft.editionsById[X1] = castDraft({ ...edition, stage: 'final' })),
    ],
    ['itself, taken away', (draft) => delete draft.editionsById[X1]],
    ['all of them, taken away', (draft) => (draft.editionsById = {})],
  ])('cannot be reached into by a command: %s', (_what, reach) => {
    const before = libraryNow();
    const edition = before.editionsById[X1];
    if (edition === undefined) throw new Error('Nothing was issued');
    execute(reachIn, (draft) => {
      reach(draft, edition);
    });
    expect(libraryNow()).toBe(before);
  });

  it('keeps its people as they were when they change', () => {
    execute(editPerson, { personId: MAM, change: { familyName: 'Mann' } });
    const [edition] = editionsOf(libraryNow(), EVENT);
    expect(edition && contentOf(edition)?.peopleById[MAM]?.familyName).toBe('Mam');
  });

  it('goes by the undo of its issue, and comes back by the redo', () => {
    const issued = libraryNow();
    undo();
    expect(editions()).toEqual({});
    expect(libraryNow().eventsById[EVENT]).toEqual({ ...event, editionsIssued: 1 });
    redo();
    expect(libraryNow()).toEqual(issued);
  });

  it('goes with its event, and comes back with it', () => {
    const issued = libraryNow();
    execute(deleteEvent, { eventId: EVENT });
    expect(editions()).toEqual({});
    undo();
    expect(libraryNow()).toEqual(issued);
  });

  it('does not keep its event from going when the making of both is undone', () => {
    const { [EVENT]: _none, ...others } = library.eventsById;
    putLibrary({ ...library, eventsById: others });
    forgetHistory();
    takeStep('createEvent', library);
    issue(X1);
    undo();
    undo();
    expect(libraryNow()).toEqual({ ...library, eventsById: others });
  });

  it('stays while its event is restored from it and changed again', () => {
    const { [X1]: issued } = editions();
    execute(editEventText, { eventId: EVENT, field: 'title', language: 'en', text: 'Other' });
    execute(restoreEdition, { eventId: EVENT, editionId: X1 });
    expect(libraryNow().eventsById[EVENT]?.title).toEqual(event.title);
    undo();
    expect(libraryNow().eventsById[EVENT]?.title).toEqual({ en: 'Other' });
    expect(editions()[X1]).toBe(issued);
  });

  it('never has the number of one that was undone', () => {
    undo();
    issue(X2, 'final');
    expect(sequences()).toEqual([2]);
    undo();
    redo();
    issue(X1);
    expect(sequences()).toEqual([2, 3]);
  });

  it('is not changed by a change that comes from elsewhere, and can be added and removed whole', () => {
    const before = libraryNow();
    const { [X1]: edition } = before.editionsById;
    const changes = [
      { path: ['editionsById', X1, 'note'], before: '', after: 'changed' },
      { path: ['editionsById', X1], before: edition, after: { ...edition, sequence: 7 } },
      { path: ['editionsById'], after: {} },
    ];
    expect(applyChanges(before, changes)).toEqual({ root: before, done: [], skipped: changes });
    const gone = applyChanges(before, [{ path: ['editionsById', X1], before: edition }]).root;
    expect(gone.editionsById).toEqual({});
    expect(applyChanges(gone, [{ path: ['editionsById', X1], after: edition }]).root).toEqual(before);
  });
});

describe('another library in the place of this one', () => {
  it('leaves what was issued of an event that is in both', () => {
    const issued = libraryNow();
    takeStep('replaceLibrary', library);
    expect(editions()).toEqual(issued.editionsById);
    expect(libraryNow().eventsById[EVENT]).toEqual({ ...event, editionsIssued: 1 });
    undo();
    expect(libraryNow()).toEqual(issued);
  });

  it('takes the editions along of an event that is not in it', () => {
    const { [EVENT]: _gone, ...eventsById } = library.eventsById;
    const other: Library = { ...library, eventsById };
    takeStep('replaceLibrary', other);
    expect(libraryNow()).toEqual(other);
  });

  it('does not bring another edition under the id of one that is there', () => {
    const before = libraryNow();
    const forged = { ...before.editionsById[X1], frozen: freeze({ ...library, event, lettersById: {} }) };
    takeStep('mergeIntoLibrary', {
      ...before,
      editionsById: { [X1]: forged as Edition, [X2]: { ...forged, id: X2 } as Edition },
    });
    expect(editions()).toEqual({ ...before.editionsById, [X2]: { ...forged, id: X2 } });
  });
});
