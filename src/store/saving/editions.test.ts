// Random sequences of everything that writes, with every edition compared to how it was when it was issued.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { castDraft } from 'mutative';
import { afterEach, describe, expect, it } from 'vitest';
import { alternativesOf } from '#domain/editions/alternatives.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { event, EVENT, library, MAM, PROGRAMME } from '#domain/editions/sampleEvent.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { AlternativeId, EditionId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import type { Command, LibraryDraft } from '../command.ts';
import { adoptAlternative, branchEvent, returnToDraft, switchAlternative } from '../commands/alternatives.ts';
import { issueEdition, restoreEdition } from '../commands/editions.ts';
import { deleteEvent, editEventText } from '../commands/events.ts';
import { editPerson } from '../commands/people.ts';
import { execute, forgetHistory, redo, takeStep, undo } from '../execute.ts';
import { startStore } from '../start.ts';
import { libraryNow, putLibrary } from '../store.ts';
import { fakeComputer } from './fakeComputer.ts';
import { openTab } from './fakeTab.ts';
import { migrate } from './migrations/migrate.ts';
import { runningNow, stopRunning } from './running.ts';
import { exportLibraryFile, mergeIntoLibrary, replaceLibrary } from './wholeLibrary.ts';

const ACTS = [
  'issue',
  'issue',
  'edit',
  'editPerson',
  'restore',
  'branch',
  'switch',
  'adopt',
  'return',
  'delete',
  'reachIn',
  'takeAway',
  'undo',
  'undo',
  'redo',
  'otherTab',
  'mergeForged',
  'restoreOldFile',
  'reload',
] as const;

const reach = {
  name: 'reach',
  run: (draft, how) => how(draft),
} satisfies Command<(draft: LibraryDraft) => void>;

/** Every edition as somebody would like it to have been. */
function forged(from: Library): Library {
  const editions = Object.values<Edition>(from.editionsById).map((edition) => [
    edition.id,
    { ...edition, note: 'forged', frozen: '{"event":{}}' },
  ]);
  const parsed = parseLibraryFile(
    exportLibraryFile({ ...from, editionsById: Object.fromEntries(editions) }),
    migrate,
  );
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.library;
}

function spoil(draft: LibraryDraft): void {
  for (const edition of Object.values<LibraryDraft['editionsById'][EditionId]>(draft.editionsById)) {
    edition.note = 'spoilt';
    edition.sequence += 1;
    edition.papers.pop();
  }
}

afterEach(() => stopRunning());

describe('whatever is done', () => {
  it('leaves every edition as it was issued, with a number of its own', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat(5)), { minLength: 4, maxLength: 24 }),
        async (acts) => {
          const computer = fakeComputer();
          let count = 0;
          const another = (name: string): string => `${name}${(count += 1)}`;
          stopRunning();
          putLibrary(EMPTY_LIBRARY);
          forgetHistory();
          await startStore(computer.tab(another('tab')));
          takeStep('createEvent', library);
          forgetHistory();
          const oldFile = libraryNow();
          const firstSeen = new Map<string, Edition>();
          const check = (present: Library) => {
            for (const edition of Object.values<Edition>(present.editionsById)) {
              if (!firstSeen.has(edition.id)) firstSeen.set(edition.id, edition);
              expect(edition).toEqual(firstSeen.get(edition.id));
            }
          };
          for (const [act, pick] of acts) {
            const editions = editionsOf(libraryNow(), EVENT);
            const edition = editions[pick % Math.max(1, editions.length)];
            const parked = alternativesOf(libraryNow(), EVENT)[0];
            const parking = { id: another('w') as AlternativeId, parkedAt: count };
            if (act === 'issue') {
              const wish = { stage: 'final', label: {}, asOf: '2012-04-03' as Day, note: '' } as const;
              execute(issueEdition, {
                eventId: EVENT,
                editionId: another('x') as EditionId,
                issuedAt: count,
                wish: { ...wish, paperIds: [PROGRAMME] },
              });
            }
            if (act === 'edit')
              execute(editEventText, { eventId: EVENT, field: 'title', language: 'en', text: another('t') });
            if (act === 'editPerson')
              execute(editPerson, { personId: MAM, change: { familyName: another('p') } });
            if (act === 'restore' && edition !== undefined)
              execute(restoreEdition, { eventId: EVENT, editionId: edition.id });
            if (act === 'branch')
              execute(branchEvent, {
                eventId: EVENT,
                from: edition?.id ?? 'draft',
                name: another('n'),
                ...parking,
              });
            if (act === 'switch' && parked !== undefined)
              execute(switchAlternative, { alternativeId: parked.id, ...parking });
            if (act === 'adopt') execute(adoptAlternative, { eventId: EVENT });
            if (act === 'return') execute(returnToDraft, { eventId: EVENT });
            if (act === 'delete') execute(deleteEvent, { eventId: EVENT });
            if (act === 'undo') undo();
            if (act === 'redo') redo();
            const isStanding = ['reachIn', 'takeAway', 'otherTab', 'mergeForged', 'restoreOldFile'].includes(
              act,
            );
            const before = libraryNow().editionsById;
            if (act === 'reachIn') execute(reach, spoil);
            if (act === 'takeAway') execute(reach, (draft) => void (draft.editionsById = castDraft({})));
            if (act === 'mergeForged') await mergeIntoLibrary(forged(libraryNow()));
            if (act === 'restoreOldFile' && libraryNow().eventsById[EVENT] !== undefined)
              await replaceLibrary(oldFile);
            if (act === 'otherTab') {
              await runningNow()?.saver.settled();
              const other = await openTab(computer.tab(another('other')));
              other.edit(spoil);
              await other.saver.settled();
              other.close();
              await runningNow()?.saver.comeBack();
            }
            if (act === 'reload') {
              await runningNow()?.saver.settled();
              stopRunning();
              putLibrary(EMPTY_LIBRARY);
              forgetHistory();
              expect((await startStore(computer.tab(another('tab')))).repairs).toEqual([]);
            }
            if (isStanding) expect(libraryNow().editionsById).toEqual(before);
            check(libraryNow());
          }
          const numbers = [...firstSeen.values()].map(({ sequence }) => sequence);
          expect(new Set(numbers).size).toBe(numbers.length);
          await runningNow()?.saver.settled();
          const shown = libraryNow();
          const onDisk = await openTab(computer.tab(another('reader')));
          expect(onDisk.library()).toEqual(shown);
          onDisk.close();
        },
      ),
      { numRuns: Number(process.env['SEQUENCES'] ?? 200) },
    );
  });
});

describe('a file that holds an edition that is here, with other contents', () => {
  it('is added without it, and that is told; put in the place of the library, the edition stays', async () => {
    putLibrary(EMPTY_LIBRARY);
    await startStore(fakeComputer().tab('a'));
    takeStep('createEvent', library);
    const wish = { stage: 'final', label: {}, asOf: '2012-04-03' as Day, note: '', paperIds: [] } as const;
    execute(issueEdition, { eventId: EVENT, editionId: 'x1' as EditionId, issuedAt: 0, wish });
    const issued = libraryNow();
    expect(await mergeIntoLibrary(forged(issued))).toMatchObject({ added: 0, editionsDiffering: 1 });
    expect(libraryNow()).toEqual(issued);
    expect(await replaceLibrary(forged(issued))).toEqual({ editionsKept: 1 });
    expect(libraryNow()).toEqual(issued);
    expect(await replaceLibrary(library)).toEqual({ editionsKept: 1 });
    expect(libraryNow()).toEqual({
      ...issued,
      eventsById: { ...library.eventsById, [EVENT]: { ...event, editionsIssued: 1 } },
    });
  });
});
