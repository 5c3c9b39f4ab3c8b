import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLibrary } from '../file/arbitraryLibrary.ts';
import type { EventId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import { startChecking } from './checking.ts';
import type { EventFindings } from './eventFindings.ts';
import { applyFix } from './fix.ts';

const checkedEvent = (library: Library, id: EventId) => startChecking().findingsOf(library, id);

const idsOf = (library: Library) => Object.keys(library.eventsById) as EventId[];

const findingsIn = (library: Library): readonly EventFindings[] =>
  idsOf(library).map((id) => checkedEvent(library, id));

const isSame = (a: readonly EventFindings[], b: readonly EventFindings[]) => expect(a).toEqual(b);

/** The same library with other people, hours and words in some places: what an hour of editing leaves. */
const anyEdit = fc.record({
  other: anyLibrary,
  part: fc.constantFrom('eventsById', 'peopleById', 'roomsById', 'editionsById'),
});

function edited(library: Library, { other, part }: { other: Library; part: keyof Library }): Library {
  return { ...library, [part]: { ...library[part], ...other[part] } };
}

function withEvent(library: Library, event: PlannedEvent): Library {
  return { ...library, eventsById: { ...library.eventsById, [event.id]: event } };
}

describe('the checks, on libraries of every shape', () => {
  it('say the same when asked twice, and when they have watched the library change', () => {
    fc.assert(
      fc.property(anyLibrary, fc.array(anyEdit, { maxLength: 4 }), (first, edits) => {
        const watching = startChecking();
        let library = first;
        for (const edit of [null, ...edits]) {
          if (edit !== null) library = edited(library, edit);
          const watched = idsOf(library).map((id) => watching.findingsOf(library, id));
          isSame(watched, findingsIn(library));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('give every finding of an event a key of its own', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        for (const { open, silenced } of findingsIn(library)) {
          const keys = [...open, ...silenced].map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.filter((key) => key.length > 200)).toEqual([]);
        }
      }),
    );
  });

  it('keep a silenced finding silenced while something else is edited', () => {
    fc.assert(
      fc.property(anyLibrary, fc.string(), (library, notes) => {
        for (const id of idsOf(library)) {
          const event = library.eventsById[id];
          const [finding] = checkedEvent(library, id).open;
          if (event === undefined || finding === undefined) continue;
          const silence = { reason: 'agreed', on: '2012-04-02' as Day };
          const checks = {
            severityByCheck: event.checks?.severityByCheck ?? {},
            silencedByKey: { ...event.checks?.silencedByKey, [finding.key]: silence },
          };
          const after = checkedEvent(withEvent(library, { ...event, notes, checks }), id);
          expect(after.silenced.map(({ key }) => key)).toContain(finding.key);
          expect(after.open.map(({ key }) => key)).not.toContain(finding.key);
        }
      }),
    );
  });

  it('find nothing any more where a fix has been applied, and no new error', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        for (const id of idsOf(library)) {
          const { open } = checkedEvent(library, id);
          const errors = new Set(open.filter(({ severity }) => severity === 'error').map(({ key }) => key));
          for (const finding of open) {
            const mended = applyFix(library, finding);
            if (mended === library) continue;
            const after = checkedEvent(mended, id).open;
            expect(after.map(({ key }) => key)).not.toContain(finding.key);
            const fresh = after.filter(({ severity, key }) => severity === 'error' && !errors.has(key));
            expect(fresh.map(({ checkId, key }) => [finding.checkId, checkId, key])).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
