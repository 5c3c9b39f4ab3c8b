// Random sequences of edits, undo, redo, other tabs and reloads, with the disk compared to the screen.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { castDraft } from 'mutative';
import { describe, expect, it } from 'vitest';
import { blankEvent, blankPerson, blankRoom, blankSession, blankSitting } from '#domain/blank.ts';
import { inOrder, orderAtEnd } from '#base/ordered.ts';
import { parseLibraryFile, writeLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, PersonId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import type { Command, LibraryDraft } from '../command.ts';
import { execute, forgetHistory, redo, undo } from '../execute.ts';
import { startStore } from '../start.ts';
import { libraryNow, putLibrary } from '../store.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import { fakeComputer } from './fakeComputer.ts';
import { type FakeTab, openTab } from './fakeTab.ts';
import { runningNow, stopRunning } from './running.ts';

interface Act {
  readonly what: 'add' | 'addSession' | 'move' | 'retitle' | 'remove' | 'removeSession' | 'room' | 'list';
  readonly event: number;
  readonly session: number;
  readonly text: string;
  readonly start: number;
}

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('add', 'addSession', 'move', 'retitle', 'remove', 'removeSession', 'room', 'list'),
  event: fc.nat(2),
  session: fc.nat(3),
  text: fc.string({ maxLength: 6 }),
  start: fc.integer({ min: 0, max: 1380 }),
});

const day = '2026-11-22' as Day;

const doAct = {
  name: 'doAct',
  run: (draft, { what, event: number, session: place, text, start }) => {
    const id = `e${number}` as EventId;
    const sessionId = `s${place}` as SessionId;
    const event = draft.eventsById[id];
    const session = event?.sessionsById[sessionId];
    if (what === 'add') draft.eventsById[id] ??= castDraft(blankEvent(id));
    if (what === 'room')
      draft.roomsById[`r${place}` as RoomId] = castDraft({ ...blankRoom(`r${place}` as RoomId), note: text });
    if (what === 'remove') delete draft.eventsById[id];
    if (event === undefined) return;
    if (what === 'addSession' && session === undefined) {
      event.sessionsById[sessionId] = castDraft(
        blankSession(sessionId, orderAtEnd(event.sessionsById), 'panel'),
      );
    }
    if (what === 'list') event.languages = event.languages.length > 1 ? ['en'] : ['en', 'fr', 'ar'];
    if (session === undefined) return;
    if (what === 'retitle') session.title.en = text;
    if (what === 'removeSession') delete event.sessionsById[sessionId];
    if (what === 'move') {
      event.daysByDate[day] ??= { date: day, label: {} };
      const sitting = 'si' as SittingId;
      session.sittingsById[sitting] = { ...blankSitting(sitting, day), start, end: start + 60 };
      session.order = orderAtEnd(event.sessionsById);
    }
  },
  mergeKey: ({ what, session }) => `${what} ${session}`,
} satisfies Command<Act>;

const asFile = (library: Library) => writeLibraryFile(library, '2026-11-22T00:00:00.000Z');

/** The file as the reader gives it back: where two tabs added at one place, the shared key has become two. */
function asReadBack(file: string): string {
  const parsed = parseLibraryFile(file);
  if (!parsed.ok) throw new Error(`What was written cannot be read: ${file}`);
  return asFile(parsed.library);
}

const step = fc.oneof(
  { weight: 8, arbitrary: act },
  { weight: 3, arbitrary: fc.constant('undo' as const) },
  { weight: 2, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constant('reload' as const) },
);

describe('any sequence of edits, undo, redo and reloads', () => {
  it('undoes to the same bytes, and the disk holds what the screen shows', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const computer = fakeComputer();
        let tabs = 0;
        let time = 0;
        putLibrary(EMPTY_LIBRARY);
        forgetHistory();
        const open = async () => {
          tabs += 1;
          return startStore(computer.tab(`tab ${tabs}`));
        };
        await open();
        /** The screen before each step that can be undone. */
        let past: string[] = [asFile(libraryNow())];
        for (const one of steps) {
          const before = asFile(libraryNow());
          if (one === 'reload') {
            await runningNow()?.saver.settled();
            stopRunning();
            putLibrary(EMPTY_LIBRARY);
            forgetHistory();
            expect((await open()).kind).toMatch(/^(fresh|loaded)$/);
            expect(asFile(libraryNow())).toBe(before);
            past = [before];
          } else if (one === 'undo') {
            if (undo() !== null) {
              past.pop();
              expect(asFile(libraryNow())).toBe(past.at(-1));
            }
          } else if (one === 'redo') {
            if (redo() !== null) past.push(asFile(libraryNow()));
          } else {
            time += 10_000;
            execute(doAct, one, { time });
            if (asFile(libraryNow()) !== before) past.push(asFile(libraryNow()));
          }
        }
        await runningNow()?.saver.settled();
        stopRunning();
        const shown = asFile(libraryNow());
        putLibrary(EMPTY_LIBRARY);
        const report = await open();
        expect([asFile(libraryNow()), report.repairs]).toEqual([shown, []]);
        stopRunning();
      }),
      { numRuns: Number(process.env['SEQUENCES'] ?? 1000) },
    );
  });
});

describe('any interleaving of tabs', () => {
  const run = (draft: LibraryDraft, one: Act) => doAct.run(draft, one);

  it('ends with every tab and the disk the same, and nothing twice', { timeout: 120_000 }, async () => {
    const turn = fc.record({ tab: fc.nat(2), act, isWaiting: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 16 }), async (turns) => {
        const computer = fakeComputer();
        const tabs: FakeTab[] = [];
        for (const name of ['a', 'b', 'c']) tabs.push(await openTab(computer.tab(name)));
        for (const { tab, act: one, isWaiting } of turns) {
          tabs[tab]?.edit((draft) => run(draft, one));
          if (isWaiting) await tabs[tab]?.saver.settled();
        }
        for (const tab of tabs) await tab.saver.settled();
        for (const tab of tabs) await tab.saver.comeBack();
        const [a, b, c] = tabs.map((tab) => asFile(tab.library()));
        expect([b, c]).toEqual([a, a]);
        for (const tab of tabs) tab.close();
        const next = await openTab(computer.tab('d'));
        expect(asFile(next.library())).toBe(asReadBack(a ?? ''));
        expect(next.notes.repairs).toEqual([]);
      }),
      { numRuns: Number(process.env['SEQUENCES'] ?? 1000) },
    );
  });

  it('that each add a session at the same place keep their order, and the next start makes room between them unasked', async () => {
    const computer = fakeComputer();
    const tabs = [await openTab(computer.tab('a')), await openTab(computer.tab('b'))] as const;
    const nothing = { event: 0, session: 0, text: '', start: 0 };
    tabs[0].edit((draft) => run(draft, { ...nothing, what: 'add' }));
    await tabs[0].saver.settled();
    await tabs[1].saver.comeBack();
    tabs[0].edit((draft) => run(draft, { ...nothing, what: 'addSession', session: 1 }));
    tabs[1].edit((draft) => run(draft, { ...nothing, what: 'addSession', session: 0 }));
    for (const tab of tabs) await tab.saver.settled();
    for (const tab of tabs) await tab.saver.comeBack();
    const ordersOf = (tab: FakeTab) =>
      inOrder(tab.library().eventsById['e0' as EventId]?.sessionsById ?? {}).map(({ id, order }) => [
        id,
        order,
      ]);
    const shared = [
      ['s0', 'a0'],
      ['s1', 'a0'],
    ];
    expect(tabs.map(ordersOf)).toEqual([shared, shared]);
    for (const tab of tabs) tab.close();
    const next = await openTab(computer.tab('c'));
    expect([ordersOf(next), next.notes.repairs]).toEqual([
      [
        ['s0', 'a0'],
        ['s1', 'a1'],
      ],
      [],
    ]);
  });

  it('that each add their own loses none', async () => {
    const computer = fakeComputer();
    const tabs = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => openTab(computer.tab(name))));
    const ids: string[] = [];
    for (let round = 0; round < 60; round += 1) {
      for (const [place, tab] of tabs.entries()) {
        const id = `p${round}-${place}` as PersonId;
        ids.push(id);
        tab.edit((draft) => void (draft.peopleById[id] = castDraft(blankPerson(id))));
      }
    }
    for (const tab of tabs) await tab.saver.settled();
    for (const tab of tabs) await tab.saver.comeBack();
    for (const tab of tabs) expect(Object.keys(tab.library().peopleById).toSorted()).toEqual(ids.toSorted());
  });
});
