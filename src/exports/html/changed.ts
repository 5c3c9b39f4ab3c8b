// What print.css needs to know of a redline beside its marked words: lines and rows that come or go whole, and the numbers
// of list items, which the deleted ones keep from the list they were in.
import type { Block, WholeChange } from '#documents/tree.ts';
import { numbersOfItems } from '../itemNumbers.ts';

type List = Extract<Block, { readonly type: 'list' }>;
type Attributes = Readonly<Record<string, string>>;

export function changeAttributes({ change }: { readonly change?: WholeChange }): Attributes {
  return change === undefined
    ? {}
    : { 'data-change': change.move === null ? change.how : `moved-${change.how}` };
}

/** For each item of the list, in order. */
export function itemAttributes(list: List): readonly Attributes[] {
  const isRedlined = list.change === undefined && list.items.some(([first]) => first?.change !== undefined);
  if (!isRedlined) return list.items.map(() => ({}));
  const isCounted = list.sign === 'number' || list.sign === 'roman';
  return numbersOfItems(list).map((number) => (isCounted ? { 'data-number': number } : {}));
}
