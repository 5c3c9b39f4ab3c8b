// Lists that a source brings into another order or adds to: what nobody moved keeps its key, so that a merge writes no
// more than it changes.
import { orderBetween, type OrderedItem, orderKeys } from '#base/ordered.ts';

/** `base` with what only `all` has, each behind the one it stands behind there. */
export function woven<Item extends { readonly id: string }>(
  base: readonly Item[],
  all: readonly Item[],
): readonly Item[] {
  const places = [...base];
  const has = new Set(base.map(({ id }) => id));
  all.forEach((item, index) => {
    if (has.has(item.id)) return;
    const before = all[index - 1];
    const at = before === undefined ? -1 : places.findIndex(({ id }) => id === before.id);
    places.splice(at + 1, 0, item);
    has.add(item.id);
  });
  return places;
}

/** The items with keys for this order. Those that are known keep theirs where that gives the order. */
export function keptOrder<Item extends OrderedItem>(
  wanted: readonly Item[],
  isNew: (item: Item) => boolean,
): readonly Item[] {
  const known = wanted.filter((item) => !isNew(item));
  const isAscending = known.every(({ order }, index) => order > (known[index - 1]?.order ?? ''));
  if (!isAscending) {
    const keys = orderKeys(wanted.length);
    return wanted.map((item, index) => ({ ...item, order: keys[index] ?? item.order }));
  }
  const made: Item[] = [];
  let next = 0;
  for (const item of wanted) {
    if (!isNew(item)) {
      next += 1;
      made.push(item);
      continue;
    }
    const order = orderBetween(made.at(-1)?.order ?? null, known[next]?.order ?? null);
    made.push({ ...item, order });
  }
  return made;
}
