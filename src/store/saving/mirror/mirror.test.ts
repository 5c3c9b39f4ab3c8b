import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { castDraft } from 'mutative';
import { describe, expect, it } from 'vitest';
import { blankEvent, blankRoom } from '#domain/blank.ts';
import type { EventId, RoomId } from '#domain/ids.ts';
import type { LibraryDraft } from '../../command.ts';
import { fakeComputer } from '../fakeComputer.ts';
import { type FakeTab, openTab } from '../fakeTab.ts';

const e1 = 'e1' as EventId;
const hall = 'hall' as RoomId;

const addEvent = (draft: LibraryDraft) => void (draft.eventsById[e1] = castDraft(blankEvent(e1)));
const addHall = (draft: LibraryDraft) => void (draft.roomsById[hall] = castDraft(blankRoom(hall)));
const notes = (text: string) => (draft: LibraryDraft) => {
  const event = draft.eventsById[e1];
  if (event !== undefined) event.notes = text;
};

const notesIn = (tab: FakeTab) => tab.library().eventsById[e1]?.notes;

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
