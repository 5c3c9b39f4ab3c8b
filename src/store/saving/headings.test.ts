import 'fake-indexeddb/auto';
import { castDraft } from 'mutative';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasUnread, isNotRead, NOT_READ } from '#domain/editions/frozenText.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { issuedEdition } from '#domain/editions/issue.ts';
import { EVENT, library as meeting } from '#domain/editions/sampleEvent.ts';
import type { EditionId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { deleteEvent } from '../commands/events.ts';
import { execute, forgetHistory } from '../execute.ts';
import { startStore } from '../start.ts';
import { libraryNow, putLibrary, putSaving } from '../store.ts';
import { type FakeComputer, fakeComputer } from './fakeComputer.ts';
import { openTab } from './fakeTab.ts';
import { wholeRow } from './headings.ts';
import { readTexts } from './readTexts.ts';
import { stopRunning, textsRead } from './running.ts';

const ISSUED = 24;
const idOf = (number: number) => `x${number}` as EditionId;

function withIssue(library: Library, number: number): Library {
  const made = issuedEdition(
    library,
    EVENT,
    { stage: 'revised', label: {}, asOf: '2012-04-03' as Day, note: `${number}`, paperIds: [] },
    { id: idOf(number), issuedAt: number },
  );
  if (made === null) throw new Error('Nothing was issued');
  return {
    ...library,
    eventsById: { ...library.eventsById, [EVENT]: made.event },
    editionsById: { ...library.editionsById, [made.edition.id]: made.edition },
  };
}

const issuedOften = Array.from({ length: ISSUED }, (_, index) => index + 1).reduce(withIssue, meeting);

/** A computer on which it was saved, and started once since. */
async function savedComputer(): Promise<FakeComputer> {
  const computer = fakeComputer();
  const first = await openTab(computer.tab('first'));
  first.edit((draft) => void Object.assign(draft, castDraft(issuedOften)));
  await first.saver.settled();
  await first.keeper.write();
  first.close();
  const second = await openTab(computer.tab('second'));
  expect(second.library()).toEqual(issuedOften);
  second.close();
  return computer;
}

async function wholeIn(tab: Awaited<ReturnType<typeof openTab>>): Promise<Library> {
  const { database } = tab.saver.position();
  let whole = tab.library();
  if (database !== null) await readTexts(database, tab.library, (library) => (whole = library));
  return whole;
}

describe('a library that was issued often', () => {
  it('starts with the headings of its editions, and has what they froze a moment later', async () => {
    const computer = await savedComputer();
    const tab = await openTab(computer.tab('third'));
    expect([tab.found, tab.notes.repairs]).toEqual(['loaded', []]);
    expect(Object.values<Edition>(tab.library().editionsById).every(isNotRead)).toBe(true);
    const headings = Object.values<Edition>(tab.library().editionsById).map(({ id, note }) => [id, note]);
    expect(Object.fromEntries(headings)).toEqual(
      Object.fromEntries(Object.values<Edition>(issuedOften.editionsById).map(({ id, note }) => [id, note])),
    );
    expect(await wholeIn(tab)).toEqual(issuedOften);
  });

  it('has an edition among the headings that was issued since, and none that was taken back', async () => {
    const computer = await savedComputer();
    const tab = await openTab(computer.tab('third'));
    tab.edit((draft) => {
      delete draft.editionsById[idOf(3)];
      const { [idOf(ISSUED + 1)]: next } = withIssue(issuedOften, ISSUED + 1).editionsById;
      if (next !== undefined) draft.editionsById[next.id] = castDraft(next);
    });
    await tab.saver.settled();
    tab.close();
    const later = await openTab(computer.tab('fourth'));
    expect(Object.values<Edition>(later.library().editionsById).every(isNotRead)).toBe(true);
    const { [idOf(3)]: _gone, ...rest } = withIssue(issuedOften, ISSUED + 1).editionsById;
    expect((await wholeIn(later)).editionsById).toEqual(rest);
  });

  it('is read whole where something else has written to its editions', async () => {
    const computer = await savedComputer();
    const tab = await openTab(computer.tab('third'));
    const { database } = tab.saver.position();
    const row = await database?.get('editionsById', idOf(5));
    if (row === undefined) throw new Error('The edition is not in the store');
    await database?.put('editionsById', { ...row, seq: row.seq + 100 });
    tab.close();
    const later = await openTab(computer.tab('fourth'));
    expect(later.library()).toEqual(issuedOften);
  });

  it('shows the others where one of its editions cannot be read, and gets that one back at the next start', async () => {
    const computer = await savedComputer();
    const tab = await openTab(computer.tab('third'));
    const { database } = tab.saver.position();
    const row = await database?.get('editionsById', idOf(5));
    if (row === undefined) throw new Error('The edition is not in the store');
    await database?.put('editionsById', { ...row, record: { id: idOf(5) } });
    const { [idOf(5)]: _unreadable, ...others } = issuedOften.editionsById;
    expect((await wholeIn(tab)).editionsById).toEqual(others);
    await database?.put('editionsById', row);
    tab.close();
    const later = await openTab(computer.tab('fourth'));
    expect(later.library()).toEqual(issuedOften);
  });
});

describe('an edition that has not been read', () => {
  beforeEach(() => {
    stopRunning();
    forgetHistory();
    putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
  });

  it('goes with its event only once it has been read', async () => {
    putLibrary(EMPTY_LIBRARY);
    const computer = await savedComputer();
    await startStore(computer.tab('third'));
    const before = libraryNow();
    expect(hasUnread(before)).toBe(true);
    execute(deleteEvent, { eventId: EVENT });
    expect(libraryNow()).toBe(before);
    await textsRead();
    expect(libraryNow()).toEqual(issuedOften);
    execute(deleteEvent, { eventId: EVENT });
    expect(libraryNow().editionsById).toEqual({});
    stopRunning();
    putLibrary(EMPTY_LIBRARY);
  });

  it('opens to nothing, and is never written', () => {
    const { [idOf(1)]: edition } = issuedOften.editionsById;
    if (edition === undefined) throw new Error('There is no edition');
    const unread = { ...edition, frozen: NOT_READ };
    expect(contentOf(unread)).toBeNull();
    expect(() => wholeRow({ id: unread.id, seq: 1, record: unread })).toThrow('cannot be written');
    expect(wholeRow({ id: edition.id, seq: 1, record: edition }).record).toBe(edition);
  });
});
