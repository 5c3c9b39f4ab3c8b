import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween, inverseOf, isSame, joinChanges } from './changes.ts';

const before = { eventsById: { e1: { title: { en: 'Women' }, languages: ['en'], notes: '' } } };

describe('what one edit changed', () => {
  it('is told field by field, with the value before and after', () => {
    const after = { eventsById: { e1: { title: { en: 'Girls' }, languages: ['en'], notes: '' } } };
    expect(changesBetween(before, after)).toEqual([
      { path: ['eventsById', 'e1', 'title', 'en'], before: 'Women', after: 'Girls' },
    ]);
  });

  it('takes a list as one value', () => {
    const after = { eventsById: { e1: { title: { en: 'Women' }, languages: ['en', 'fr'], notes: '' } } };
    expect(changesBetween(before, after)).toEqual([
      { path: ['eventsById', 'e1', 'languages'], before: ['en'], after: ['en', 'fr'] },
    ]);
  });

  it('leaves out the side that was not there', () => {
    const after = { eventsById: { e2: { notes: 'new' } } };
    expect(changesBetween(before, after)).toEqual([
      { path: ['eventsById', 'e1'], before: before.eventsById.e1 },
      { path: ['eventsById', 'e2'], after: { notes: 'new' } },
    ]);
  });

  it('is nothing when only equal copies were put in', () => {
    expect(changesBetween(before, structuredClone(before))).toEqual([]);
  });

  it('leads to the library after, and turned round back to the library before', () => {
    const after = { eventsById: { e1: { title: { fr: 'Femmes' }, languages: [], notes: 'x' }, e2: {} } };
    const changes = changesBetween(before, after);
    const there = applyChanges(before, changes);
    expect(there).toEqual({ root: after, done: changes, skipped: [] });
    expect(applyChanges(there.root, inverseOf(changes), { onlyUntouched: true }).root).toEqual(before);
  });

  it('applied twice is the same as applied once', () => {
    const changes = changesBetween(before, { eventsById: { e1: { ...before.eventsById.e1, notes: 'x' } } });
    const once = applyChanges(before, changes).root;
    expect(applyChanges(once, changes).root).toBe(once);
  });

  it('is skipped, never thrown, where its place is gone', () => {
    const change = { path: ['eventsById', 'e9', 'title', 'en'], before: 'a', after: 'b' };
    expect(applyChanges(before, [change])).toEqual({ root: before, done: [], skipped: [change] });
  });

  it('taken back leaves alone what somebody else wrote since', () => {
    const change = { path: ['eventsById', 'e1', 'notes'], before: 'mine', after: '' };
    const theirs = { eventsById: { e1: { ...before.eventsById.e1, notes: 'theirs' } } };
    expect(applyChanges(theirs, [change], { onlyUntouched: true })).toEqual({
      root: theirs,
      done: [],
      skipped: [change],
    });
  });

  it('cannot reach the prototype of anything', () => {
    const change = { path: ['__proto__', 'polluted'], after: 'yes' };
    expect(applyChanges({}, [change]).skipped).toEqual([change]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('two edits in a row', () => {
  it('of one field are one change', () => {
    const path = ['eventsById', 'e1', 'notes'];
    expect(joinChanges([{ path, before: '', after: 'a' }], [{ path, before: 'a', after: 'ab' }])).toEqual([
      { path, before: '', after: 'ab' },
    ]);
  });

  it('that end where they began are none', () => {
    const path = ['eventsById', 'e1', 'notes'];
    expect(joinChanges([{ path, before: '', after: 'a' }], [{ path, before: 'a', after: '' }])).toEqual([]);
  });

  it('stay apart where one reaches into what the other added', () => {
    expect(
      joinChanges(
        [{ path: ['eventsById', 'e1'], after: { notes: '' } }],
        [{ path: ['eventsById', 'e1', 'notes'], before: '', after: 'a' }],
      ),
    ).toBeNull();
  });
});

it('equal values are the same in whatever order their keys were added', () => {
  expect(isSame({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame({}, [])).toBe(false);
});
