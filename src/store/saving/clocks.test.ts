import 'fake-indexeddb/auto';
import { castDraft } from 'mutative';
import { describe, expect, it } from 'vitest';
import { blankEvent } from '#domain/blank.ts';
import type { EventId } from '#domain/ids.ts';
import type { LibraryDraft } from '../command.ts';
import { fakeComputer } from './fakeComputer.ts';
import { openTab } from './fakeTab.ts';
import { findLibrary } from './load.ts';

const e1 = 'e1' as EventId;
const YEAR = 365 * 86_400_000;
const NOW = 2 * YEAR;

const addEvent = (draft: LibraryDraft) => void (draft.eventsById[e1] = castDraft(blankEvent(e1)));
const notes = (text: string) => (draft: LibraryDraft) => {
  const event = draft.eventsById[e1];
  if (event !== undefined) event.notes = text;
};

async function twoTabs() {
  const computer = fakeComputer(NOW);
  const a = await openTab(computer.tab('a'));
  a.edit(addEvent);
  await a.saver.settled();
  const b = await openTab(computer.tab('b'));
  const settle = async () => {
    await Promise.all([a.saver.settled(), b.saver.settled()]);
    await Promise.all([a.saver.comeBack(), b.saver.comeBack()]);
  };
  const lost = async () =>
    ((await a.saver.position().database?.getAll('conflicts')) ?? []).map((one) => one.lost);
  return { computer, a, b, settle, lost };
}

describe('a clock that is set while two tabs are open', () => {
  it.each([-YEAR, YEAR])('by %i milliseconds costs neither text of two written at once', async (by) => {
    const { computer, a, b, settle, lost } = await twoTabs();
    a.edit(notes('from a'));
    computer.setClock(NOW + by);
    b.edit(notes('from b'));
    await settle();
    const shown = [a, b].map((tab) => tab.library().eventsById[e1]?.notes);
    expect([shown, await lost()]).toEqual([['from b', 'from b'], ['from a']]);
  });

  it('back a year does not make a text that was replaced long after look like a clash', async () => {
    const { computer, a, b, settle, lost } = await twoTabs();
    a.edit(notes('early'));
    await settle();
    computer.advance(60_000);
    computer.setClock(NOW - YEAR);
    b.edit(notes('a minute later'));
    await settle();
    expect([a.library().eventsById[e1]?.notes, await lost()]).toEqual(['a minute later', []]);
  });

  it('back a year does not make the tab that writes be forgotten among a hundred others', async () => {
    const { computer, a } = await twoTabs();
    const { database } = a.saver.position();
    const head = await database?.get('head', 'head');
    if (database === null || head === undefined) throw new Error('There is a store');
    const others = Array.from({ length: 100 }, (_, tab) => [`other ${tab}`, { n: 1, time: NOW }] as const);
    await database.put('head', { ...head, tabs: Object.fromEntries(others) }, 'head');
    computer.setClock(NOW - YEAR);
    a.edit(notes('after'));
    await a.saver.settled();
    const tabs = Object.keys((await database.get('head', 'head'))?.tabs ?? {});
    expect([tabs.length, tabs[0], tabs.at(-1)]).toEqual([100, 'other 1', 'a']);
  });
});

describe('a clock that was set between two starts', () => {
  it.each([-YEAR, YEAR])('by %i milliseconds does not decide which home is the newer', async (by) => {
    const computer = fakeComputer(NOW);
    const tab = await openTab(computer.tab('a'));
    tab.edit(addEvent);
    tab.edit(notes('older'));
    await tab.saver.settled();
    const { database } = tab.saver.position();
    const before = await database?.get('eventsById', e1);
    const head = await database?.get('head', 'head');
    if (database === null || head === undefined || before === undefined) throw new Error('There is a store');
    computer.setClock(NOW + by);
    tab.edit(notes('newer'));
    await tab.saver.settled();
    await tab.keeper.write();
    // The database falls back to what it held before the clock was set; the mirror has what came after.
    await database.put('eventsById', before);
    await database.put('head', head, 'head');
    tab.close();
    const found = await findLibrary(computer.tab('b'), {
      onAskedToClose: () => undefined,
      onLost: () => undefined,
      onBlocked: () => undefined,
    });
    if (found.kind !== 'restored') throw new Error(`It was ${found.kind}`);
    const { record } = found.content.rows.eventsById.get(e1) ?? {};
    expect([found.from, found.upTo, record]).toEqual([
      'mirror',
      NOW + by,
      { ...blankEvent(e1), notes: 'newer' },
    ]);
  });
});
