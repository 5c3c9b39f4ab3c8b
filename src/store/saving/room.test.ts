import { describe, expect, it } from 'vitest';
import { fakeComputer } from './fakeComputer.ts';
import { hasRoom, problemOn } from './room.ts';

describe('a database that does not open', () => {
  it('stands on a full disk where a file beside the mirror finds no room', async () => {
    const computer = fakeComputer();
    const { files } = computer.tab('a');
    computer.setFilesFull(true);
    expect([await hasRoom(files), await problemOn(files, 'store-broken')]).toEqual([false, 'disk-full']);
  });

  it('is broken where there is room, and nothing is left of the file that found it', async () => {
    const computer = fakeComputer();
    const { files } = computer.tab('a');
    expect([
      await hasRoom(files),
      await problemOn(files, 'store-broken'),
      [...computer.files.keys()],
    ]).toEqual([true, 'store-broken', []]);
  });

  it('is taken at its word where the browser keeps no files', async () => {
    expect(await problemOn(null, 'no-storage')).toBe('no-storage');
  });
});
