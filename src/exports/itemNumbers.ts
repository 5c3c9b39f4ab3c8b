// The numbers of a list's items. In a redline those that stay or come are counted as in the new list, those that go as
// in the old one.
import type { Block } from '#documents/tree.ts';
import { toRoman } from '#languages/numerals.ts';

export function numbersOfItems({
  sign,
  items,
}: Extract<Block, { readonly type: 'list' }>): readonly string[] {
  let before = 0;
  let after = 0;
  return items.map((item) => {
    const hows = new Set(item.map(({ change }) => change?.how));
    const [how] = hows.size === 1 ? hows : [];
    if (how !== 'inserted') before += 1;
    if (how !== 'deleted') after += 1;
    const number = how === 'deleted' ? before : after;
    return sign === 'roman' ? toRoman(number) : String(number);
  });
}
