// The five real meetings as they were typed: what the checks say of them, word for word, and nothing else.
import { describe, expect, it } from 'vitest';
import { startChecking } from '#domain/checks/checking.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { applyFix } from '#domain/checks/fix.ts';
import type { EventId } from '#domain/ids.ts';
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import type { Library } from '#domain/library.ts';
import { loadSeeds, SEED_IDS } from '#reference/acceptance/publicFolder.ts';
import { EXPECTED_FINDINGS } from './expectedFindings.ts';
import { findingSentence, fixLabel } from './findingWords.ts';

const seeds = await loadSeeds();

const eventIdsOf = (library: Library) => Object.keys(library.eventsById) as EventId[];

function findingsIn(library: Library): readonly Finding[] {
  const checking = startChecking();
  return eventIdsOf(library).flatMap((id) => checking.findingsOf(library, id).open);
}

describe('the checks on the real documents', () => {
  it.each(SEED_IDS)('find in example %s exactly what is wrong with it', (id) => {
    const library = seeds[id];
    const said = findingsIn(library).map((one) => `${one.checkId}: ${findingSentence(library, one, 'en')}`);
    expect(said).toEqual(EXPECTED_FINDINGS[id]);
  });

  it('see that one meeting is kept twice, as two events in one room', () => {
    const library = joinedLibraries(SEED_IDS.map((id) => seeds[id]));
    const errors = findingsIn(library).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ checkId, place }) => [checkId, place.eventId])).toEqual([
      ['room-taken', 'seed-000'],
      ['room-taken', 'seed-001'],
    ]);
  });
});

describe('every fix on the real documents', () => {
  const cases = SEED_IDS.flatMap((id) =>
    findingsIn(seeds[id])
      .filter(({ fix }) => fix !== null)
      .map((finding) => ({ id, key: finding.key, finding })),
  );

  it.each(cases)('$id $key: mends its finding and brings no error', ({ id, finding }) => {
    const mended = applyFix(seeds[id], finding);
    const after = findingsIn(mended);
    expect(after.filter(({ key }) => key === finding.key)).toEqual([]);
    expect(after.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.length).toBeLessThan(findingsIn(seeds[id]).length);
  });

  it.each(cases)('$id $key: comes too late once it has been applied', ({ id, finding }) => {
    const mended = applyFix(seeds[id], finding);
    expect(applyFix(mended, finding)).toBe(mended);
    expect(fixLabel(seeds[id], finding, 'en')).not.toMatch(/fix\.|\{\{|^$/);
  });

  it.each(SEED_IDS)('of example %s, one after another, leaves only what has no fix', (id) => {
    let library = seeds[id];
    for (let round = 0; round < 100; round += 1) {
      const next = findingsIn(library).find(({ fix }) => fix !== null);
      if (next === undefined) break;
      library = applyFix(library, next);
    }
    expect(findingsIn(library).filter(({ fix }) => fix !== null)).toEqual([]);
  });
});
