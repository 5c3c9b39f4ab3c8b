import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { PersonId, RoomId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import type { Command } from './command.ts';
import { execute, forgetHistory, redo, type StepEvent, subscribeToSteps, undo } from './execute.ts';
import { historyStore, MERGE_WINDOW, MOST_STEPS } from './history.ts';
import { libraryNow, putLibrary, putSaving } from './store.ts';

const hall = 'hall' as RoomId;

const room: Room = {
  id: hall,
  name: { en: 'General Assembly Hall' },
  shortName: { en: 'GA Hall' },
  aliases: [],
  building: {},
  capacity: 1800,
  interpretationBooths: null,
  changeover: 15,
  note: '',
};

const writeNote = {
  name: 'writeNote',
  run: (draft, { id, note }) => {
    const written = draft.roomsById[id];
    if (written !== undefined) written.note = note;
  },
  mergeKey: ({ id }) => id,
} satisfies Command<{ id: RoomId; note: string }>;

const removeRoom = {
  name: 'removeRoom',
  run: (draft, { id }) => {
    delete draft.roomsById[id];
  },
} satisfies Command<{ id: RoomId }>;

const start: Library = { ...EMPTY_LIBRARY, roomsById: { [hall]: room } };

beforeEach(() => {
  forgetHistory();
  putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
  putLibrary(start);
});

describe('the one door', () => {
  it('changes the library, undoes it and does it again', () => {
    execute(removeRoom, { id: hall });
    expect(libraryNow()).toEqual(EMPTY_LIBRARY);
    expect(undo()?.name).toBe('removeRoom');
    expect(libraryNow()).toEqual(start);
    expect(redo()?.name).toBe('removeRoom');
    expect(libraryNow()).toEqual(EMPTY_LIBRARY);
  });

  it('leaves no step when nothing changed', () => {
    execute(writeNote, { id: hall, note: '' });
    expect(historyStore.getState()).toEqual({ done: [], undone: [] });
    expect(libraryNow()).toBe(start);
  });

  it('has nothing to undo or redo at first', () => {
    expect([undo(), redo()]).toEqual([null, null]);
  });

  it('makes one step of one bout of typing', () => {
    execute(writeNote, { id: hall, note: 'k' }, { time: 0 });
    execute(writeNote, { id: hall, note: 'ke' }, { time: MERGE_WINDOW });
    execute(writeNote, { id: hall, note: 'key' }, { time: 3 * MERGE_WINDOW });
    undo();
    expect(libraryNow().roomsById[hall]?.note).toBe('ke');
    undo();
    expect(libraryNow()).toEqual(start);
  });

  it('forgets what could be redone when something new is done', () => {
    execute(writeNote, { id: hall, note: 'key' });
    undo();
    execute(removeRoom, { id: hall });
    expect(redo()).toBeNull();
  });

  it('keeps the last steps only', () => {
    for (let count = 0; count < MOST_STEPS + 5; count += 1) {
      execute(writeNote, { id: hall, note: `${count}` }, { time: count * 2 * MERGE_WINDOW });
    }
    expect(historyStore.getState().done.length).toBe(MOST_STEPS);
  });

  it('undoes its own step and leaves what another tab did', () => {
    execute(writeNote, { id: hall, note: 'mine' });
    putLibrary({ ...libraryNow(), roomsById: { [hall]: { ...room, note: 'mine', capacity: 1 } } });
    undo();
    expect(libraryNow().roomsById[hall]).toEqual({ ...room, capacity: 1 });
  });

  it('tells what an undo had to leave alone', () => {
    execute(writeNote, { id: hall, note: 'mine' });
    putLibrary({ ...libraryNow(), roomsById: { [hall]: { ...room, note: 'theirs' } } });
    const heard: StepEvent[] = [];
    const stop = subscribeToSteps((event) => heard.push(event));
    undo();
    stop();
    expect(libraryNow().roomsById[hall]?.note).toBe('theirs');
    expect(heard.map(({ kind, changes, skipped }) => ({ kind, changes, skipped }))).toEqual([
      {
        kind: 'undone',
        changes: [],
        skipped: [{ path: ['roomsById', hall, 'note'], before: 'mine', after: '' }],
      },
    ]);
  });

  it('refuses to write in a read-only library, and says so', () => {
    putSaving({ status: 'read-only', savedAt: null, unsaved: 0, problem: 'newer-data' });
    const heard: StepEvent[] = [];
    const stop = subscribeToSteps((event) => heard.push(event));
    execute(removeRoom, { id: hall });
    stop();
    expect([libraryNow(), heard.map((event) => event.kind)]).toEqual([start, ['refused']]);
  });

  it('leaves the other collections untouched in memory', () => {
    execute(writeNote, { id: hall, note: 'x' });
    expect(libraryNow().peopleById).toBe(start.peopleById);
    expect(libraryNow().peopleById['p' as PersonId]).toBeUndefined();
  });
});
