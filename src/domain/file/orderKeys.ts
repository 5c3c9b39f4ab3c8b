// Keys of hand-kept order as they come from outside: which are sound, and how a list with bad or shared keys gets
// sound and distinct ones without changing the order it shows.
import { generateNKeysBetween } from 'fractional-indexing';
import { compareOrder } from '#base/ordered.ts';
import type { OrderedItem, OrderKey } from '#base/ordered.ts';
import { noteAt } from './repair.ts';
import type { Mending } from './repair.ts';

/** Stands where a key could not be read, until the whole list is known and the item can go to its end. */
export const NO_ORDER = '' as OrderKey;

const LONGEST_KEY = 1000;
const SMALLEST_KEY = `A${'0'.repeat(26)}`;

/** Whether fractional-indexing can work with the key: a head that tells the length of the whole part, no zero last. */
export function isOrderKey(value: unknown): value is OrderKey {
  if (typeof value !== 'string' || value.length > LONGEST_KEY || !/^[A-Za-z][0-9A-Za-z]+$/.test(value))
    return false;
  const head = value.charCodeAt(0);
  const wholeLength = head >= 97 ? head - 97 + 2 : 90 - head + 2;
  if (value.length < wholeLength || value === SMALLEST_KEY) return false;
  return value.length === wholeLength || !value.endsWith('0');
}

/** Items without a sound key go to the end as they came; of items that share a key, the later ones move behind the first. */
export function withSoundOrder<Item extends OrderedItem>(
  itemsById: Record<string, Item>,
  mending: Mending,
): Record<string, Item> {
  const items = Object.values(itemsById);
  if (hasSoundOrder(items)) return itemsById;
  const sound = items.filter((item) => item.order !== NO_ORDER).sort(compareOrder);
  const lost = items.filter((item) => item.order === NO_ORDER);
  const made = { ...itemsById };
  const place = (group: readonly Item[], after: OrderKey | null, ahead: OrderKey | null): void => {
    const keys = generateNKeysBetween(after, ahead, group.length);
    group.forEach((item, index) => {
      made[item.id] = { ...item, order: keys[index] as OrderKey };
      mending.where.push(item.id);
      if (item.order === NO_ORDER) noteAt(mending, 'order', 'order-mended');
      else noteAt(mending, 'order', 'order-shared', item.order);
      mending.where.pop();
    });
  };
  let start = 0;
  while (start < sound.length) {
    const key = sound[start]?.order ?? null;
    let end = start + 1;
    while (end < sound.length && sound[end]?.order === key) end += 1;
    place(sound.slice(start + 1, end), key, sound[end]?.order ?? null);
    start = end;
  }
  place(lost, Object.values(made).sort(compareOrder).at(-1)?.order || null, null);
  return made;
}

export function hasSoundOrder(items: readonly OrderedItem[]): boolean {
  if (items.length < 2) return items[0]?.order !== NO_ORDER;
  const keys = new Set<OrderKey>();
  for (const item of items) {
    if (item.order === NO_ORDER || keys.has(item.order)) return false;
    keys.add(item.order);
  }
  return true;
}
