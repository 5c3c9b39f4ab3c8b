import { describe, expect, it } from 'vitest';
import { fakeComputer } from './fakeComputer.ts';
import { typedIn, writeTyped } from './typed.ts';

const TITLE = { label: 'Title', text: 'Opening of the thema' };

describe('what stands half typed in a field', () => {
  it('is found by the next page once the page it was typed on is gone', async () => {
    const computer = fakeComputer();
    writeTyped(computer.tab('a'), [TITLE]);
    const b = computer.tab('b');
    expect(typedIn(b, await b.liveTabs())).toEqual([]);
    computer.end('a');
    expect(typedIn(b, await b.liveTabs())).toEqual([{ key: 'typed:a', texts: [TITLE] }]);
  });

  it('is forgotten as soon as it is taken', async () => {
    const computer = fakeComputer();
    writeTyped(computer.tab('a'), [TITLE]);
    writeTyped(computer.tab('a'), []);
    computer.end('a');
    expect([typedIn(computer.tab('b'), new Set()), [...computer.notes.keys()]]).toEqual([[], []]);
  });

  it.each(['', '[', '{"label":"Title"}', '[{"label":7,"text":"x"}]'])(
    'is not shown where %j is left of it',
    (kept) => {
      const computer = fakeComputer();
      computer.notes.set('typed:a', kept);
      expect(typedIn(computer.tab('b'), new Set())).toEqual([]);
    },
  );
});
