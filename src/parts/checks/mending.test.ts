import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '#domain/checks/finding.ts';
import type { EventId } from '#domain/ids.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';
import { setCheckSeverity, silenceFinding, unsilenceFinding } from '#store/commands/checks.ts';
import { execute, forgetHistory, undo } from '#store/execute.ts';
import { libraryNow, putLibrary } from '#store/store.ts';
import { countsOf, findingsOf } from './findings.ts';
import { mend } from './mending.ts';

const seeds = await loadSeeds();
const EVENT = 'seed-003' as EventId;
const library = seeds['003'];

const open = (): readonly Finding[] => findingsOf(libraryNow(), EVENT).open;

function start(): void {
  putLibrary(library);
  forgetHistory();
}

afterEach(() => {
  putLibrary(EMPTY_LIBRARY);
  forgetHistory();
});

describe('mending', () => {
  it('mends everything that can be mended as one step, and one undo takes all of it back', () => {
    start();
    const fixable = open().filter(({ fix }) => fix !== null);
    expect(mend(fixable)).toBe(fixable.length);
    expect(open().filter(({ fix }) => fix !== null)).toEqual([]);
    undo();
    expect(libraryNow()).toEqual(library);
  });

  it('undoes each fix exactly', () => {
    for (const finding of findingsOf(library, EVENT).open) {
      start();
      mend([finding]);
      undo();
      expect(libraryNow()).toEqual(library);
    }
  });
});

describe('the rules of an event', () => {
  it('silence a finding with a reason, keep it in a list, and show it again', () => {
    start();
    const [finding] = open();
    if (finding === undefined) throw new Error('the example has findings');
    const silence = { reason: 'As printed in 2017', on: '2017-09-13' as Day };
    execute(silenceFinding, { eventId: EVENT, key: finding.key, silence });
    expect(findingsOf(libraryNow(), EVENT).silenced).toEqual([{ ...finding, silence }]);
    expect(open()).not.toContainEqual(finding);
    execute(unsilenceFinding, { eventId: EVENT, key: finding.key });
    expect(libraryNow()).toEqual(library);
  });

  it('say how grave a check is, or turn it off', () => {
    start();
    const before = countsOf(findingsOf(libraryNow(), EVENT));
    execute(setCheckSeverity, { eventId: EVENT, checkId: 'chair-count', severity: 'error' });
    expect(countsOf(findingsOf(libraryNow(), EVENT))).toEqual({
      ...before,
      error: 4,
      warning: before.warning - 4,
    });
    execute(setCheckSeverity, { eventId: EVENT, checkId: 'chair-count', severity: 'off' });
    expect(open().filter(({ checkId }) => checkId === 'chair-count')).toEqual([]);
    execute(setCheckSeverity, { eventId: EVENT, checkId: 'chair-count', severity: null });
    expect(libraryNow()).toEqual(library);
  });
});
