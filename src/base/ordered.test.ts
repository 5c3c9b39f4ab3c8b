import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, orderAtEnd, orderBetween, orderKeys, type OrderKey } from './ordered.ts';

it('gives a key between any two neighbours, however often', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
      const keys: OrderKey[] = [...orderKeys(3)];
      for (const place of places) {
        const at = place % (keys.length + 1);
        keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
      }
      expect(keys.toSorted()).toEqual(keys);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

it('lets the id decide where two tabs gave the same key, and still finds room behind the pair', () => {
  const [key] = orderKeys(1);
  if (key === undefined) throw new Error('one key was asked for');
  const twins = { b: { id: 'b', order: key }, a: { id: 'a', order: key } };
  expect(inOrder(twins).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(orderBetween(key, key) > key).toBe(true);
  expect(orderAtEnd(twins) > key).toBe(true);
});
