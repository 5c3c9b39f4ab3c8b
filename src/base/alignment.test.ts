import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, type Step } from './alignment.ts';

const signs = { same: ' ', removed: '-', added: '+' };

function text(steps: readonly Step<string>[]): string {
  return steps.map((step) => signs[step.type] + ('before' in step ? step.before : step.after)).join('');
}

const letters = (before: string, after: string): string =>
  text(alignment(Array.from(before), Array.from(after), (letter) => letter));

describe('two lists laid side by side', () => {
  it('keeps what stays, and sets what goes before what comes', () => {
    expect(letters('abcd', 'abcd')).toBe(' a b c d');
    expect(letters('abcd', 'axcd')).toBe(' a-b+x c d');
    expect(letters('abcabba', 'cbabac')).toBe('-a-b c-a b+a b-b a+c'.replace('-a b+a b-b', '+b a b-b'));
    expect(letters('', 'ab')).toBe('+a+b');
    expect(letters('ab', '')).toBe('-a-b');
    expect(letters('', '')).toBe('');
  });

  it('gives both lists back, with as few left over as can be', () => {
    const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const steps = alignment(before, after, (letter) => letter);
        expect(steps.flatMap((step) => ('before' in step ? [step.before] : []))).toEqual(before);
        expect(steps.flatMap((step) => ('after' in step ? [step.after] : []))).toEqual(after);
        expect(steps.filter(({ type }) => type === 'same')).toHaveLength(longestShared(before, after));
      }),
    );
  });

  it('does not search among thousands of differences', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 3000 }, (_, index) => `${letter}${index}`),
    );
    const steps = alignment(
      ['first', ...(before ?? []), 'last'],
      ['first', ...(after ?? []), 'last'],
      String,
    );
    expect(steps).toHaveLength(6002);
    expect([steps[0]?.type, steps[1]?.type, steps[3001]?.type, steps.at(-1)?.type]).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });
});

/** Counted the plain way. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  let above: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const row = [0];
    b.forEach((other, index) => {
      row.push(one === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}
