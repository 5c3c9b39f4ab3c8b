import { describe, expect, it } from 'vitest';
import { keptFromOthers } from './carryingKeys.ts';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) => {
  let putBack = 0;
  const isKept = keptFromOthers({ key, ctrlKey: false, metaKey: false, ...held }, () => (putBack += 1));
  return { isKept, putBack };
};

describe('keys while something is carried', () => {
  it('keep letters, Delete and Backspace from the sheet', () => {
    for (const key of ['n', 'U', '?', 'Delete', 'Backspace'])
      expect(press(key)).toEqual({ isKept: true, putBack: 0 });
  });

  it('put back what is carried before a command such as undo', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ isKept: false, putBack: 1 });
    expect(press('k', { metaKey: true })).toEqual({ isKept: false, putBack: 1 });
  });

  it('let everything else pass, a modifier by itself too', () => {
    expect(press('Control', { ctrlKey: true })).toEqual({ isKept: false, putBack: 0 });
    expect(press('PageDown')).toEqual({ isKept: false, putBack: 0 });
  });
});
