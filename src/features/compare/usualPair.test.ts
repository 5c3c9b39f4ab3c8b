import { describe, expect, it } from 'vitest';
import type { NamedStanding } from '#parts/editions/useStandings.ts';
import { usualPair } from './usualPair.ts';

const present: NamedStanding = { ref: 'draft', kind: 'present', name: 'Draft' };
const parked: NamedStanding = { ref: 'a1', kind: 'parked', name: 'What if: Two days' };
const third: NamedStanding = { ref: 'e3', kind: 'edition', name: 'Edition 3' };
const second: NamedStanding = { ref: 'e2', kind: 'edition', name: 'Edition 2' };
const nothingSaid = { from: '', to: '' };

describe('where the address names no standing', () => {
  it('the draft is compared with the latest edition', () => {
    expect(usualPair([present, parked, third, second], nothingSaid, false)).toEqual({
      from: 'e3',
      to: 'draft',
    });
  });

  it('an alternative that is worked on is compared with the draft it stands beside', () => {
    expect(usualPair([present, parked, third], nothingSaid, true)).toEqual({ from: 'a1', to: 'draft' });
  });

  it('a draft that was never issued is compared with an alternative', () => {
    expect(usualPair([present, parked], nothingSaid, false)).toEqual({ from: 'a1', to: 'draft' });
  });

  it('an edition is compared with the one before it, the first one with the draft', () => {
    const all = [present, parked, third, second];
    expect(usualPair(all, { from: '', to: 'e3' }, false)).toEqual({ from: 'e2', to: 'e3' });
    expect(usualPair(all, { from: '', to: 'e2' }, false)).toEqual({ from: 'draft', to: 'e2' });
  });

  it('what it does name is kept, there or not', () => {
    expect(usualPair([present], { from: 'gone', to: '' }, false)).toEqual({ from: 'gone', to: 'draft' });
  });
});
