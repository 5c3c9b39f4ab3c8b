import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { blankEvent, blankRoom } from '#domain/blank.ts';
import { plainText } from '#domain/editions/frozenText.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { AlternativeId, EventId, RoomId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import { forgetHistory, takeStep, undo } from '../execute.ts';
import { startStore } from '../start.ts';
import { libraryNow, putLibrary, savingNow } from '../store.ts';
import { type FakeComputer, fakeComputer } from './fakeComputer.ts';
import { runningNow, stopRunning } from './running.ts';
import {
  asideFiles,
  clearEverything,
  exportLibraryFile,
  libraryBefore,
  libraryFile,
  mergeIntoLibrary,
  replaceLibrary,
  startAfresh,
} from './wholeLibrary.ts';

const e1 = 'e1' as EventId;
const hall = 'hall' as RoomId;

const mine: Library = { ...EMPTY_LIBRARY, eventsById: { [e1]: { ...blankEvent(e1), notes: 'mine' } } };
const theirs: Library = {
  ...EMPTY_LIBRARY,
  eventsById: { [e1]: { ...blankEvent(e1), notes: 'theirs' } },
  roomsById: { [hall]: blankRoom(hall) },
};

async function open(computer: FakeComputer, tab: string) {
  stopRunning();
  putLibrary(EMPTY_LIBRARY);
  forgetHistory();
  return startStore(computer.tab(tab));
}

const settled = async () => runningNow()?.saver.settled();

afterEach(() => stopRunning());

describe('a library put in the place of another', () => {
  it('can be undone, and what was there before is kept in the mirror', async () => {
    const computer = fakeComputer();
    await open(computer, 'a');
    takeStep('createEvent', mine);
    await settled();
    await replaceLibrary(theirs);
    expect(libraryNow()).toEqual(theirs);
    expect((await libraryBefore())?.library).toEqual(mine);
    expect(undo()?.name).toBe('replaceLibrary');
    await settled();
    expect((await open(computer, 'b')).kind).toBe('loaded');
    expect(libraryNow()).toEqual(mine);
  });
});

describe('a library added to another', () => {
  it('leaves what is here already as it is', async () => {
    await open(fakeComputer(), 'a');
    takeStep('createEvent', mine);
    expect(await mergeIntoLibrary(theirs)).toEqual({ added: 1, kept: 1, editionsDiffering: 0 });
    expect(libraryNow()).toEqual({ ...mine, roomsById: theirs.roomsById });
    undo();
    expect(libraryNow()).toEqual(mine);
  });
});

describe('what is parked beside an event', () => {
  const parked = (id: string, eventId: EventId) => ({
    id: id as AlternativeId,
    eventId,
    name: '',
    isDraft: true,
    parkedAt: 1,
    frozen: plainText({}),
  });

  it('comes in with an event that is new, and not beside one that is here', async () => {
    await open(fakeComputer(), 'a');
    takeStep('createEvent', mine);
    const e2 = 'e2' as EventId;
    await mergeIntoLibrary({
      ...theirs,
      eventsById: { ...theirs.eventsById, [e2]: blankEvent(e2) },
      alternativesById: Object.fromEntries([parked('w1', e1), parked('w2', e2)].map((one) => [one.id, one])),
    });
    expect(libraryNow().alternativesById).toEqual({ w2: parked('w2', e2) });
  });
});

describe('a copy to take away', () => {
  it('reads back as the same library', async () => {
    putLibrary(theirs);
    const parsed = parseLibraryFile(await libraryFile().text());
    expect(parsed.ok ? parsed.library : parsed.problem).toEqual(theirs);
    expect(exportLibraryFile(theirs, new Date(0))).toContain('"savedAt":"1970-01-01T00:00:00.000Z"');
  });
});

describe('a computer that was cleared', () => {
  it('holds nothing any more, in no tab, and starts as new', async () => {
    const computer = fakeComputer();
    await open(computer, 'a');
    takeStep('createEvent', mine);
    await settled();
    await runningNow()?.keeper.write();
    await clearEverything();
    expect([libraryNow(), undo(), computer.files.size]).toEqual([EMPTY_LIBRARY, null, 0]);
    expect((await open(computer, 'b')).kind).toBe('loaded');
    expect(libraryNow()).toEqual(EMPTY_LIBRARY);
  });
});

describe('a library that is missing', () => {
  it('is not written over until the user starts afresh', async () => {
    const computer = fakeComputer();
    computer.notes.set('marker', JSON.stringify({ events: 2, savedAt: 7, isMirrored: false }));
    expect(await open(computer, 'a')).toMatchObject({ kind: 'missing', lastSeen: 7, events: 2 });
    takeStep('createEvent', mine);
    expect([libraryNow(), savingNow().problem]).toEqual([EMPTY_LIBRARY, 'data-missing']);
    await startAfresh();
    takeStep('createEvent', mine);
    await settled();
    expect(savingNow().status).toBe('saved');
    expect((await open(computer, 'b')).kind).toBe('loaded');
    expect(libraryNow()).toEqual(mine);
  });

  it('is replaced by a backup the user opens', async () => {
    const computer = fakeComputer();
    computer.notes.set('marker', JSON.stringify({ events: 2, savedAt: 7, isMirrored: false }));
    await open(computer, 'a');
    await replaceLibrary(mine);
    await settled();
    expect((await open(computer, 'b')).kind).toBe('loaded');
    expect([libraryNow(), await asideFiles()]).toEqual([mine, []]);
  });
});

it('the browser is asked to keep the data at the first save', async () => {
  const computer = fakeComputer();
  await open(computer, 'a');
  expect(computer.asked()).toBe(0);
  takeStep('createEvent', mine);
  await settled();
  takeStep('createEvent', theirs);
  await settled();
  expect(computer.asked()).toBe(1);
});
