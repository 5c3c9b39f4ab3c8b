import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { blankRoom } from '#domain/blank.ts';
import type { RoomId } from '#domain/ids.ts';
import { castDraft } from 'mutative';
import { fakeComputer } from './fakeComputer.ts';
import { openTab } from './fakeTab.ts';
import { noteLeft } from './soundLog.ts';

const hall = 'hall' as RoomId;

it('a start forgets the tabs that are closed, keeps the open ones, and leaves nothing of its own behind', async () => {
  const computer = fakeComputer();
  for (const name of ['killed', 'left', 'open']) {
    const device = computer.tab(name);
    const tab = await openTab(device);
    tab.edit((draft) => void (draft.roomsById[hall] = castDraft({ ...blankRoom(hall), note: name })));
    await tab.saver.settled();
    if (name === 'left') noteLeft(device);
    tab.close();
  }
  computer.end('killed');
  computer.end('left');
  const next = await openTab(computer.tab('next'));
  const { database } = next.saver.position();
  const head = await database?.get('head', 'head');
  expect(Object.keys(head?.tabs ?? {})).toEqual(['open']);
  expect(await database?.count('filler')).toBe(0);
  expect([...computer.notes.keys()].filter((key) => key.startsWith('left'))).toEqual([]);
  expect(next.library().roomsById[hall]?.note).toBe('open');
});
