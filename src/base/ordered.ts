// Lists whose order a person keeps by hand, held as a map by id with a sortable key on each item.
// Keys, not array positions: two tabs that insert at the same time both keep what they inserted.
import { generateKeyBetween } from 'fractional-indexing';
import type { Brand } from './brand.ts';

export type OrderKey = Brand<string, 'OrderKey'>;

export interface OrderedItem {
  readonly id: string;
  readonly order: OrderKey;
}

/** The items in their hand-kept order; equal keys (two tabs inserted at one place) fall back to the id. */
export function inOrder<Item extends OrderedItem>(
  itemsById: Readonly<Record<string, Item>>,
): readonly Item[] {
  return Object.values(itemsById).sort(compareOrder);
}

export function compareOrder(a: OrderedItem, b: OrderedItem): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A key that sorts after `before` and ahead of `after`; null stands for the start or the end of the list. */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  // Equal neighbours leave no room between them: the id decides, so the new item goes right behind `before`.
  const end = before !== null && after !== null && before >= after ? null : after;
  return generateKeyBetween(before, end) as OrderKey;
}

/** A key behind every item of the list. */
export function orderAtEnd(itemsById: Readonly<Record<string, OrderedItem>>): OrderKey {
  return orderBetween(inOrder(itemsById).at(-1)?.order ?? null, null);
}

/** `count` ascending keys, for a list made in one go. */
export function orderKeys(count: number): readonly OrderKey[] {
  const keys: OrderKey[] = [];
  for (let index = 0; index < count; index += 1) keys.push(orderBetween(keys.at(-1) ?? null, null));
  return keys;
}
