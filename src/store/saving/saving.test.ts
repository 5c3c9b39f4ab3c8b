import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { castDraft } from 'mutative';
import { describe, expect, it } from 'vitest';
import { blankEvent, blankRoom } from '#domain/blank.ts';
import type { EventId, RoomId } from '#domain/ids.ts';
import type { LibraryDraft } from '../command.ts';
import { inverseOf } from '../changes.ts';
import { fakeComputer } from './fakeComputer.ts';
import { type FakeTab, openTab } from './fakeTab.ts';
import { findLibrary } from './load.ts';

const e1 = 'e1' as EventId;
const hall = 'hall' as RoomId;

const addEvent = (draft: LibraryDraft) => void (draft.eventsById[e1] = castDraft(blankEvent(e1)));
const addHall = (draft: LibraryDraft) => void (draft.roomsById[hall] = castDraft(blankRoom(hall)));
const notes = (text: string) => (draft: LibraryDraft) => {
  const event = draft.eventsById[e1];
  if (event !== undefined) event.notes = text;
};
const website = (text: string) => (draft: LibraryDraft) => {
  const event = draft.eventsById[e1];
  if (event !== undefined) event.website = text;
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

  it('leaves what a closing page could not write in the journal, and writes it once', async () => {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    await tab.saver.settled();
    tab.edit(notes('half a sentence'));
    tab.saver.leave();
    expect([...computer.notes.keys()].filter((key) => key.startsWith('unsaved'))).toEqual(['unsaved:a']);
    const page = computer.notes.get('unsaved:a') ?? '';
    await tab.saver.settled();
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
        formatVersion: 1,
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
    const young = await openTab(computer.tab('b', { formatVersion: 2 }));
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
    const young = await openTab(computer.tab('a', { formatVersion: 2 }));
    young.edit(addEvent);
    await young.saver.settled();
    young.close();
    const found = await findLibrary(computer.tab('b'), NOBODY);
    expect(found.kind === 'newer' ? [...found.rows.eventsById.keys()] : found.kind).toEqual([e1]);
  });
});

describe('two tabs', () => {
  async function twoTabs() {
    const computer = fakeComputer();
    const a = await openTab(computer.tab('a'));
    a.edit(addEvent);
    await a.saver.settled();
    return { computer, a, b: await openTab(computer.tab('b')) };
  }

  it('show each other what they wrote', async () => {
    const { a, b } = await twoTabs();
    a.edit(addHall);
    await a.saver.settled();
    await b.saver.settled();
    expect(b.library()).toEqual(a.library());
    b.edit((draft) => void delete draft.roomsById[hall]);
    await b.saver.settled();
    await a.saver.settled();
    expect(a.library().roomsById).toEqual({});
  });

  it('that write different fields of one event at the same moment keep both', async () => {
    const { computer, a, b } = await twoTabs();
    a.edit(notes('from a'));
    b.edit(website('from b'));
    await Promise.all([a.saver.settled(), b.saver.settled()]);
    await Promise.all([a.saver.comeBack(), b.saver.comeBack()]);
    expect(a.library()).toEqual(b.library());
    expect(a.library().eventsById[e1]).toMatchObject({ notes: 'from a', website: 'from b' });
    const c = await openTab(computer.tab('c'));
    expect(c.library()).toEqual(a.library());
  });

  it('that write the same field at the same moment lose neither text', async () => {
    const { a, b } = await twoTabs();
    a.edit(notes('from a'));
    b.edit(notes('from b'));
    await Promise.all([a.saver.settled(), b.saver.settled()]);
    await Promise.all([a.saver.comeBack(), b.saver.comeBack()]);
    const conflicts = (await a.saver.position().database?.getAll('conflicts')) ?? [];
    expect([notesIn(a), notesIn(b), ...conflicts.map(({ lost }) => lost)]).toEqual([
      'from b',
      'from b',
      'from a',
    ]);
  });

  it('keep the text typed into what the other has just removed', async () => {
    const { a, b } = await twoTabs();
    a.edit((draft) => void delete draft.eventsById[e1]);
    b.edit(notes('typed too late'));
    await Promise.all([a.saver.settled(), b.saver.settled()]);
    await Promise.all([a.saver.comeBack(), b.saver.comeBack()]);
    const conflicts = (await a.saver.position().database?.getAll('conflicts')) ?? [];
    expect([a.library(), conflicts.map(({ lost, kept }) => [lost, kept])]).toEqual([
      b.library(),
      [['typed too late', null]],
    ]);
  });

  it('undo their own step and leave the other’s', async () => {
    const { a, b } = await twoTabs();
    const mine = a.edit(notes('a'));
    await a.saver.settled();
    await b.saver.settled();
    b.edit(website('b'));
    await b.saver.settled();
    await a.saver.settled();
    a.apply(inverseOf(mine));
    await a.saver.settled();
    await b.saver.settled();
    expect(b.library().eventsById[e1]).toMatchObject({ notes: '', website: 'b' });
  });
});

describe('the mirror', () => {
  async function mirrored() {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    tab.edit(notes('safe'));
    await tab.saver.settled();
    expect(await tab.keeper.write()).toBe(true);
    tab.close();
    return { computer, tab };
  }

  it('gives the library back when the database is gone, and says up to when', async () => {
    const { computer, tab } = await mirrored();
    await deleteDB(computer.tab('b').databaseName);
    const again = await openTab(computer.tab('b'));
    expect([again.found, again.from, again.library()]).toEqual(['restored', 'mirror', tab.library()]);
    again.edit(notes('and on'));
    await again.saver.settled();
    again.close();
    const third = await openTab(computer.tab('c'));
    expect([third.found, notesIn(third)]).toEqual(['loaded', 'and on']);
  });

  it('is made anew from the database when it is gone, and the user is told', async () => {
    const { computer, tab } = await mirrored();
    computer.files.clear();
    const markers = JSON.stringify({ events: 1, savedAt: 0, isMirrored: true });
    computer.notes.set('marker', markers);
    const again = await openTab(computer.tab('b'));
    expect([again.found, again.from, again.library()]).toEqual(['restored', 'database', tab.library()]);
    await again.keeper.write();
    again.close();
    await deleteDB(computer.tab('c').databaseName);
    expect((await openTab(computer.tab('c'))).library()).toEqual(tab.library());
  });

  it.each(['cut short', 'flipped', 'emptied'])(
    'with its newest contents %s falls back to those before',
    async (how) => {
      const { computer, tab } = await mirrored();
      const newest = [...computer.files.keys()].filter((name) => name.startsWith('contents')).at(-1) ?? '';
      const text = (await computer.files.get(newest)?.text()) ?? '';
      const damaged = {
        'cut short': text.slice(0, text.length / 2),
        flipped: text.replace('eventsById', 'eventsByIe'),
        emptied: '',
      }[how];
      computer.files.set(newest, new Blob([damaged ?? '']));
      const again = await openTab(computer.tab('b'));
      expect(again.library()).toEqual(tab.library());
      await again.keeper.write();
      again.close();
      await deleteDB(computer.tab('c').databaseName);
      expect((await openTab(computer.tab('c'))).library()).toEqual(tab.library());
    },
  );

  it('notices a record file that was cut, and writes all of it again', async () => {
    const { computer, tab } = await mirrored();
    for (const [name, blob] of computer.files) {
      if (name.startsWith('pack')) computer.files.set(name, blob.slice(0, 10));
    }
    const again = await openTab(computer.tab('b'));
    expect([again.found, again.from, again.library()]).toEqual(['restored', 'database', tab.library()]);
    await again.keeper.write();
    again.close();
    await deleteDB(computer.tab('c').databaseName);
    expect((await openTab(computer.tab('c'))).library()).toEqual(tab.library());
  });

  it('follows many small writes without growing without end', async () => {
    const computer = fakeComputer();
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    tab.edit(addHall);
    for (let count = 0; count < 80; count += 1) {
      const id = `room ${count % 60}` as RoomId;
      tab.edit((draft) => void (draft.roomsById[id] = castDraft({ ...blankRoom(id), note: `${count}` })));
      await tab.saver.settled();
      await tab.keeper.write();
    }
    expect(computer.files.size).toBeLessThanOrEqual(30);
    tab.close();
    await deleteDB(computer.tab('b').databaseName);
    expect((await openTab(computer.tab('b'))).library()).toEqual(tab.library());
  });

  it('takes the screen’s work while the database fails, and the next start finds it', async () => {
    const { computer } = await mirrored();
    const device = computer.tab('b');
    const tab = await openTab(device);
    tab.saver.ending.onLost();
    tab.edit(notes('only on screen'));
    await tab.keeper.write();
    tab.keeper.close();
    const again = await openTab(computer.tab('c'));
    expect([again.found, again.from, notesIn(again)]).toEqual(['restored', 'mirror', 'only on screen']);
  });

  it('is written within five seconds of an edit', async () => {
    const computer = fakeComputer();
    const device = computer.tab('a');
    const tab = await openTab(device);
    tab.edit(addEvent);
    await tab.saver.settled();
    computer.advance(4999);
    await device.alone('mirror', () => Promise.resolve());
    tab.close();
    await deleteDB(device.databaseName);
    expect((await openTab(computer.tab('b'))).library()).toEqual(tab.library());
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
