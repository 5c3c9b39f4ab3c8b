import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderKeys, type OrderKey } from '#base/ordered.ts';
import { keptOrder, woven } from './keptOrder.ts';

const items = (ids: string) =>
  ids.split('').map((id, index) => ({ id, order: orderKeys(ids.length)[index] ?? ('' as OrderKey) }));

it('what only the other list has stands behind the one it stood behind there', () => {
  expect(
    woven(items('ace'), items('xabyce'))
      .map(({ id }) => id)
      .join(''),
  ).toBe('xabyce');
  expect(
    woven(items('eca'), items('abc'))
      .map(({ id }) => id)
      .join(''),
  ).toBe('ecab');
  expect(
    woven(items(''), items('abc'))
      .map(({ id }) => id)
      .join(''),
  ).toBe('abc');
});

it('what is added leaves the keys of the others alone', () => {
  const known = items('abc');
  const [a, b, c] = known;
  const wanted = [...items('x'), ...known.slice(0, 1), ...items('yz'), ...known.slice(1)];
  const made = keptOrder(wanted, ({ id }) => 'xyz'.includes(id));
  expect(made.map(({ id }) => id).join('')).toBe('xayzbc');
  expect(made.filter(({ id }) => 'abc'.includes(id))).toEqual([a, b, c]);
});

it('any order that is wanted comes out in the keys', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray('abcdefgh'.split('')),
      fc.subarray('abcdefgh'.split('')),
      (order, fresh) => {
        const all = items('abcdefgh');
        const wanted = order.flatMap((id) => all.filter((item) => item.id === id));
        const made = keptOrder(wanted, ({ id }) => fresh.includes(id));
        expect(made.map(({ id }) => id)).toEqual(order);
        expect(made.map((one) => one.order)).toEqual(made.map((one) => one.order).toSorted());
        expect(new Set(made.map((one) => one.order)).size).toBe(made.length);
      },
    ),
  );
});
