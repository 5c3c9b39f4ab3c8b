import 'fake-indexeddb/auto';
import { castDraft } from 'mutative';
import { describe, expect, it } from 'vitest';
import { blankEvent, blankRoom } from '#domain/blank.ts';
import type { EventId, RoomId } from '#domain/ids.ts';
import type { LibraryDraft } from '../command.ts';
import { inverseOf } from '../changes.ts';
import { fakeComputer } from './fakeComputer.ts';
import { type FakeTab, openTab } from './fakeTab.ts';

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
