import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, it } from 'vitest';
import { inOrder, orderBetween, orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { isOrderKey, NO_ORDER, withSoundOrder } from './orderKeys.ts';
import { startMending } from './repair.ts';

const anyKey = fc.oneof(
  fc.string({ unit: fc.constantFrom('0', '1', 'A', 'Z', 'a', 'b', 'z', 'V', '!'), maxLength: 6 }),
  fc.constantFrom(`A${'0'.repeat(26)}`, `A${'0'.repeat(25)}1`, `z${'z'.repeat(26)}`, 'a0\n', 'Zz', 'a0V'),
);

function isAccepted(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    generateKeyBetween(null, key);
    return true;
  } catch {
    return false;
  }
}

const listOf = (...orders: readonly string[]) =>
  Object.fromEntries(
    orders.map((order, index) => [`i${index}`, { id: `i${index}`, order: order as OrderKey }]),
  );

describe('a key of order from outside', () => {
  it('is sound exactly when new keys can be made beside it', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const hasForeignDigit = /[^0-9A-Za-z]/.test(key);
        expect(isOrderKey(key)).toBe(isAccepted(key) && !hasForeignDigit);
      }),
      { numRuns: 1000 },
    );
  });

  it('made here is sound', () => {
    let key = orderBetween(null, null);
    for (let count = 0; count < 200; count += 1) {
      expect(isOrderKey(key)).toBe(true);
      key = orderBetween(count % 3 === 0 ? null : key, count % 3 === 1 ? null : orderBetween(key, null));
    }
  });
});

describe('a list with bad or shared keys', () => {
  it('keeps the order it showed, with a key for every item and room between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a0', 'a1', 'a1V', 'Zz', NO_ORDER), { maxLength: 8 }),
        (orders) => {
          const items = listOf(...orders);
          const shown = inOrder(items).filter((item) => item.order !== NO_ORDER);
          const lost = Object.values(items).filter((item) => item.order === NO_ORDER);
          const mended = inOrder(withSoundOrder(items, startMending()));
          expect(mended.map((item) => item.id)).toEqual([...shown, ...lost].map((item) => item.id));
          expect(mended.every((item) => isOrderKey(item.order))).toBe(true);
          expect(new Set(mended.map((item) => item.order)).size).toBe(orders.length);
        },
      ),
    );
  });

  it('is left alone when all is well', () => {
    const items = listOf(...orderKeys(3));
    const mending = startMending();
    expect(withSoundOrder(items, mending)).toBe(items);
    expect(mending.repairs).toEqual([]);
  });

  it('says which items moved, and from where', () => {
    const mending = startMending('themesById');
    withSoundOrder(listOf('a0', 'a0', NO_ORDER), mending);
    expect(mending.repairs).toEqual([
      { where: ['themesById', 'i1', 'order'], what: 'order-shared', value: 'a0' },
      { where: ['themesById', 'i2', 'order'], what: 'order-mended' },
    ]);
  });
});
