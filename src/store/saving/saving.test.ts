import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { castDraft } from 'mutative';
import { describe, expect, it } from 'vitest';
import { blankEvent, blankRoom } from '#domain/blank.ts';
import type { EventId, RoomId } from '#domain/ids.ts';
import type { LibraryDraft } from '../command.ts';
import { fakeComputer } from './fakeComputer.ts';
import { type FakeTab, openTab } from './fakeTab.ts';
import { FORMAT_VERSION } from '#domain/file/writeLibraryFile.ts';
import { findLibrary } from './load.ts';

const e1 = 'e1' as EventId;
const hall = 'hall' as RoomId;

const addEvent = (draft: LibraryDraft) => void (draft.eventsById[e1] = castDraft(blankEvent(e1)));
const addHall = (draft: LibraryDraft) => void (draft.roomsById[hall] = castDraft(blankRoom(hall)));
const notes = (text: string) => (draft: LibraryDraft) => {
  const event = draft.eventsById[e1];
  if (event !== undefined) event.notes = text;
};

const notesIn = (tab: FakeTab) => tab.library().eventsById[e1]?.notes;

const NOBODY = { onAskedToClose: () => undefined, onLost: () => undefined, onBlocked: () => undefined };

describe('saving', () => {
  it('says saved only when the write has completed, and finds it again', async () => {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    expect([tab.found, tab.saving().status]).toEqual(['fresh', 'saved']);
    tab.edit(addEvent);
    expect(tab.saving()).toEqual({ status: 'saving', savedAt: 1_000_000, unsaved: 1, problem: null });
    computer.advance(10);
    await tab.saver.settled();
    expect(tab.saving().status).toBe('saved');
    tab.close();
    const again = await openTab(computer.tab('b'));
    expect([again.found, again.library()]).toEqual(['loaded', tab.library()]);
  });

  it('writes edits in the order they were made', async () => {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    for (const text of ['w', 'wo', 'wom', 'wome', 'women']) tab.edit(notes(text));
    tab.edit((draft) => void delete draft.eventsById[e1]);
    tab.edit(addEvent);
    tab.edit(notes('girls'));
    await tab.saver.settled();
    tab.close();
    expect((await openTab(computer.tab('b'))).library()).toEqual(tab.library());
  });

  it('leaves in the journal what is not yet in both homes, and writes it once', async () => {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    await tab.saver.settled();
    tab.edit(notes('half a sentence'));
    tab.saver.leave();
    expect([...computer.notes.keys()].filter((key) => key.startsWith('unsaved'))).toEqual(['unsaved:a']);
    const page = computer.notes.get('unsaved:a') ?? '';
    await tab.saver.settled();
    expect(computer.notes.has('unsaved:a')).toBe(true);
    await tab.keeper.write();
    expect(computer.notes.has('unsaved:a')).toBe(false);
    tab.close();
    computer.notes.set('unsaved:a', page);
    const again = await openTab(computer.tab('b'));
    expect([again.notes.replayed, notesIn(again)]).toEqual([0, 'half a sentence']);
    again.close();
  });

  it('brings in an edit that only reached the journal', async () => {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    await tab.saver.settled();
    tab.close();
    computer.notes.set(
      'unsaved:z',
      JSON.stringify({
        formatVersion: FORMAT_VERSION,
        edits: [
          {
            tab: 'z',
            n: 1,
            time: 0,
            changes: [{ path: ['eventsById', e1, 'notes'], before: '', after: 'late' }],
          },
        ],
      }),
    );
    const again = await openTab(computer.tab('b'));
    expect([again.notes.replayed, notesIn(again)]).toEqual([1, 'late']);
    again.close();
    const third = await openTab(computer.tab('c'));
    expect([third.notes.replayed, notesIn(third)]).toEqual([0, 'late']);
  });

  it('sets aside a journal it cannot read', async () => {
    const computer = fakeComputer();
    computer.notes.set('unsaved:z', '{"formatVersion":1,"edits":[{"tab"');
    const tab = await openTab(computer.tab('a'));
    expect(tab.notes.asideFiles.map(({ name, text }) => ({ name, text }))).toEqual([
      { name: 'unsaved-edits.json', text: '{"formatVersion":1,"edits":[{"tab"' },
    ]);
    expect(computer.notes.has('unsaved:z')).toBe(false);
  });

  it('goes on after the store was deleted under the page', async () => {
    const computer = fakeComputer();
    const device = computer.tab('a');
    const tab = await openTab(device);
    tab.edit(addEvent);
    await tab.saver.settled();
    await deleteDB(device.databaseName);
    expect(tab.saving()).toMatchObject({ status: 'failed', problem: 'store-deleted' });
    tab.edit(notes('kept'));
    expect(notesIn(tab)).toBe('kept');
    computer.advance(1000);
    await tab.saver.settled();
    expect(tab.saving()).toMatchObject({ status: 'saved', unsaved: 0, problem: null });
    tab.close();
    expect((await openTab(computer.tab('b'))).library()).toEqual(tab.library());
  });

  it('stops writing when a newer build asks for the store', async () => {
    const computer = fakeComputer();
    const old = await openTab(computer.tab('a'));
    old.edit(addEvent);
    await old.saver.settled();
    const young = await openTab(computer.tab('b', { formatVersion: FORMAT_VERSION + 1 }));
    old.edit(notes('by the old build'));
    computer.advance(60_000);
    expect([old.saving().problem, old.saving().unsaved, notesIn(old)]).toEqual([
      'reload-needed',
      1,
      'by the old build',
    ]);
    expect([young.found, notesIn(young)]).toEqual(['loaded', '']);
  });

  it('shows what a newer build wrote and does not open it for writing', async () => {
    const computer = fakeComputer();
    const young = await openTab(computer.tab('a', { formatVersion: FORMAT_VERSION + 1 }));
    young.edit(addEvent);
    await young.saver.settled();
    young.close();
    const found = await findLibrary(computer.tab('b'), NOBODY);
    expect(found.kind === 'newer' ? [...found.rows.eventsById.keys()] : found.kind).toEqual([e1]);
  });
});

describe('an empty page', () => {
  it('is not shown as if normal where a library was known to be', async () => {
    const computer = fakeComputer();
    computer.notes.set('marker', JSON.stringify({ events: 3, savedAt: 5, isMirrored: true }));
    expect(await findLibrary(computer.tab('a'), NOBODY)).toEqual({ kind: 'missing', lastSeen: 5, events: 3 });
  });

  it('is normal where nothing was ever kept', async () => {
    const computer = fakeComputer();
    expect((await findLibrary(computer.tab('a'), NOBODY)).kind).toBe('fresh');
  });
});

describe('a broken record', () => {
  it('is mended, written back, and kept aside as it was', async () => {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    tab.edit(addHall);
    await tab.saver.settled();
    const { database } = tab.saver.position();
    await database?.put('eventsById', { id: e1, seq: 2, record: { id: e1, title: 7, notes: 'still here' } });
    await database?.put('roomsById', { id: hall, seq: 2, record: 'no room at all' });
    tab.close();
    const again = await openTab(computer.tab('b'));
    expect([notesIn(again), again.library().roomsById]).toEqual(['still here', {}]);
    expect(again.notes.asideFiles.map(({ name }) => name)).toEqual(['e1.json', 'hall.json']);
    const kept = await again.saver.position().database?.getAll('aside');
    expect(kept?.map(({ text }) => text).some((text) => text.includes('no room at all'))).toBe(true);
    again.close();
    const third = await openTab(computer.tab('c'));
    expect([third.notes.repairs, third.library()]).toEqual([[], again.library()]);
  });
});
