import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../../file/arbitraryLibrary.ts';
import type { EventId } from '../../ids.ts';
import type { EditionContent } from '../content.ts';
import { applyComparison } from './applyComparison.ts';
import type { Change } from './change.ts';
import { compareEditions } from './compareEditions.ts';
import { asNamed } from './named.ts';
import { whoNeedsToKnow } from './whoNeedsToKnow.ts';

const contents = anyContent('e0' as EventId);
const shown = (content: EditionContent) => ({ ...asNamed(content), lettersById: {} });

describe('any two editions', () => {
  it('do not differ where they are the same', () => {
    fc.assert(
      fc.property(contents, (content) => {
        for (const same of [structuredClone(content), turned(content)]) {
          const { changes, groups, edits } = compareEditions(content, same);
          expect({ changes, groups, edits }).toEqual({ changes: [], groups: [], edits: [] });
        }
      }),
    );
  });

  it('differ in what makes the later one of the earlier', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const made = applyComparison(before, compareEditions(before, after));
        expect({ ...made, lettersById: {} }).toEqual(shown(after));
      }),
    );
  });

  it('differ in nothing that no change says, and every change is met once', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const { changes, groups, edits } = compareEditions(before, after);
        expect(changes.filter(({ type }) => type === 'other')).toEqual([]);
        const keys = changes.map(({ key }) => key);
        expect(keys.toSorted()).toEqual([...new Set(keys)].sort());
        const known = new Set(keys);
        const named = [
          ...changes.flatMap(({ causeKey }) => (causeKey === null ? [] : [causeKey])),
          ...edits.flatMap(({ saidBy }) => saidBy),
          ...groups.flatMap(({ changeKeys }) => changeKeys),
        ];
        expect(named.filter((key) => !known.has(key))).toEqual([]);
      }),
    );
  });

  it('are compared alike whichever is the earlier, and however often', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const there = compareEditions(before, after);
        expect(compareEditions(structuredClone(before), structuredClone(after))).toEqual(there);
        const { edits: _byField, ...read } = compareEditions(turned(before), turned(after));
        const { edits: _edits, ...readThere } = there;
        expect(read).toEqual(readThere);
        const back = compareEditions(after, before);
        expect(countsOf(back.changes.map(({ type }) => OPPOSITE[type] ?? type))).toEqual(
          countsOf(there.changes.map(({ type }) => type)),
        );
      }),
    );
  });

  it('concern somebody in every change, and what is internal nobody else', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const comparison = compareEditions(before, after);
        const concerned = whoNeedsToKnow(comparison);
        const told = new Set(concerned.flatMap(({ changes }) => changes.map(({ key }) => key)));
        expect(comparison.changes.filter(({ key }) => !told.has(key))).toEqual([]);
        for (const { audience, changes } of concerned)
          expect(changes.every(({ isInternal }) => isInternal === (audience.type === 'internal'))).toBe(true);
      }),
    );
  });
});

/** The same with all fields written down in the opposite order. */
function turned<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toReversed())
      : inner,
  );
  // What was written down just now.
  return JSON.parse(text) as Value;
}

const OPPOSITE: Partial<Record<Change['type'], Change['type']>> = {
  'session-added': 'session-removed',
  'session-removed': 'session-added',
  'session-split': 'sessions-merged',
  'sessions-merged': 'session-split',
  'session-scheduled': 'session-unscheduled',
  'session-unscheduled': 'session-scheduled',
  'person-added': 'person-removed',
  'person-removed': 'person-added',
  'seat-named': 'seat-unnamed',
  'seat-unnamed': 'seat-named',
  'line-added': 'line-removed',
  'line-removed': 'line-added',
  'paper-added': 'paper-removed',
  'paper-removed': 'paper-added',
  'person-replaced': 'person-replaced',
  'person-moved': 'person-moved',
  'line-moved': 'line-moved',
  'line-reworded': 'line-reworded',
  'session-reworded': 'session-reworded',
  respelled: 'respelled',
  'new-function': 'new-function',
};

/** Of those that turn round with the comparison. */
function countsOf(types: readonly Change['type'][]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const type of types) if (type in OPPOSITE) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
