import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { AlternativeId, EventId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import { valueAt } from '../changes.ts';
import { branchEvent } from '../commands/alternatives.ts';
import { execute, forgetHistory } from '../execute.ts';
import { startStore } from '../start.ts';
import { libraryNow, putLibrary, savingNow } from '../store.ts';
import type { Device } from './device.ts';
import { fakeComputer } from './fakeComputer.ts';
import { readJournal } from './journal.ts';
import { migrate } from './migrations/migrate.ts';
import { writeMirror } from './mirror/mirror.ts';
import type { Collection } from './records.ts';
import { runningNow, stopRunning } from './running.ts';
import { libraryBefore } from './wholeLibrary.ts';

const TEXT = readFileSync(join(import.meta.dirname, 'fixtures/v0001.json'), 'utf8');
const OLD_TABLES = ['eventsById', 'peopleById', 'roomsById', 'officesById', 'editionsById'] as const;
const EVENT = 'event-1' as EventId;
const W1 = 'w1' as AlternativeId;

const old: Readonly<Record<Collection, Readonly<Record<string, unknown>>>> = JSON.parse(TEXT).library;

function asRead(): Library {
  const parsed = parseLibraryFile(TEXT, migrate);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.library;
}

const rows = OLD_TABLES.flatMap((collection) =>
  Object.entries(old[collection]).map(([id, record]) => ({
    key: { collection, id },
    row: { id, seq: 7, record },
  })),
);

/** As the build before wrote it: a database of version 1, without a place for alternatives. */
async function writeOldStore({ databaseName }: Device): Promise<void> {
  const database = await openDB(databaseName, 1, {
    upgrade: (made) => {
      for (const table of OLD_TABLES)
        made.createObjectStore(table, { keyPath: 'id' }).createIndex('seq', 'seq');
      for (const table of ['head', 'filler']) made.createObjectStore(table);
      for (const table of ['conflicts', 'aside']) made.createObjectStore(table, { keyPath: 'id' });
    },
  });
  for (const { key, row } of rows) await database.put(key.collection, row);
  const head = { counter: 7, lastRemoval: 0, formatVersion: 1, savedAt: 5, tabs: {} };
  await database.put('head', head, 'head');
  database.close();
}

async function versionOf({ databaseName }: Device): Promise<unknown> {
  const database = await openDB(databaseName);
  const head: unknown = await database.get('head', 'head');
  database.close();
  return valueAt(head, ['formatVersion']);
}

async function writeOldMirror({ files }: Device): Promise<void> {
  if (files === null) throw new Error('No files');
  const facts = { formatVersion: 1, counter: 7, savedAt: 5, tabs: {} };
  await writeMirror(files, null, { ...facts, changed: rows, isGone: () => false });
}

function closePage(): void {
  stopRunning();
  putLibrary(EMPTY_LIBRARY);
  forgetHistory();
}

afterEach(closePage);

describe('what a build of version 1 kept', () => {
  it('comes through whole, is written in the present format, and takes alternatives', async () => {
    closePage();
    const computer = fakeComputer();
    const device = computer.tab('a');
    await writeOldStore(device);
    await writeOldMirror(device);
    expect(await startStore(device)).toMatchObject({ kind: 'loaded', repairs: [], lost: [] });
    expect(libraryNow()).toEqual(asRead());
    expect((await libraryBefore())?.library).toEqual(asRead());
    execute(branchEvent, {
      eventId: EVENT,
      from: 'edition-1',
      name: 'As it was',
      id: W1,
      parkedAt: 9,
    });
    await runningNow()?.saver.settled();
    expect(savingNow().status).toBe('saved');
    const shown = libraryNow();
    closePage();
    expect(await startStore(computer.tab('b'))).toMatchObject({ kind: 'loaded', repairs: [], lost: [] });
    expect(libraryNow()).toEqual(shown);
    expect(Object.keys(shown.alternativesById)).toEqual(['w1']);
  });

  it('waits on a full disk with all that is done meanwhile, and is brought up to date when there is room', async () => {
    closePage();
    const computer = fakeComputer();
    const device = computer.tab('a');
    await writeOldStore(device);
    computer.setFilesFull(true);
    expect(await startStore(device)).toMatchObject({ kind: 'loaded', lost: [] });
    expect(libraryNow()).toEqual(asRead());
    execute(branchEvent, { eventId: EVENT, from: 'edition-1', name: 'Later', id: W1, parkedAt: 9 });
    expect(savingNow()).toMatchObject({ status: 'failed', problem: 'disk-full', unsaved: 1 });
    expect(await versionOf(device)).toBe(1);
    computer.setFilesFull(false);
    computer.advance(5000);
    await runningNow()?.saver.settled();
    expect(savingNow()).toMatchObject({ status: 'saved', problem: null, unsaved: 0 });
    expect(await versionOf(device)).toBe(2);
    const shown = libraryNow();
    closePage();
    expect(await startStore(computer.tab('b'))).toMatchObject({ kind: 'loaded', repairs: [], lost: [] });
    expect(libraryNow()).toEqual(shown);
    expect(Object.keys(shown.alternativesById)).toEqual([W1]);
  });

  it('comes through from its mirror where the database is gone', async () => {
    closePage();
    const device = fakeComputer().tab('a');
    await writeOldStore(device);
    await writeOldMirror(device);
    await deleteDB(device.databaseName);
    expect(await startStore(device)).toMatchObject({
      kind: 'restored',
      from: 'mirror',
      repairs: [],
      lost: [],
    });
    expect(libraryNow()).toEqual(asRead());
  });

  it('comes through with the edits of a page that was closed in a hurry', async () => {
    closePage();
    const computer = fakeComputer();
    const device = computer.tab('a');
    await writeOldStore(device);
    const { ['edition-1']: edition } = old.editionsById;
    const changes = [
      { path: ['eventsById', EVENT, 'notes'], before: 'internal', after: 'late' },
      { path: ['editionsById', 'edition-9'], after: { ...Object(edition), id: 'edition-9', sequence: 9 } },
    ];
    computer.notes.set(
      'unsaved:z',
      JSON.stringify({ formatVersion: 1, edits: [{ tab: 'z', n: 1, time: 0, changes }] }),
    );
    const [page] = readJournal(device);
    const added = page?.edits?.[0]?.changes[1]?.after;
    expect(Object.keys(Object(added))).toEqual(expect.arrayContaining(['frozen', 'papers', 'issuedAt']));
    expect(await startStore(device)).toMatchObject({ kind: 'loaded', replayed: 1, repairs: [] });
    const { editionsById, eventsById } = asRead();
    expect(libraryNow().eventsById[EVENT]).toEqual({ ...eventsById[EVENT], notes: 'late' });
    const [first] = Object.values(editionsById);
    expect(libraryNow().editionsById).toEqual({
      ...editionsById,
      'edition-9': { ...first, id: 'edition-9', sequence: 9 },
    });
  });
});
