// Maps of things by id, by day or by free word, as they come from outside. A key and the id of what it holds agree.
import type { ZodMiniType } from 'zod/mini';
import type { OrderedItem, OrderKey } from '#base/ordered.ts';
import { hasSoundOrder, isOrderKey, NO_ORDER, withSoundOrder } from './orderKeys.ts';
import { note, noteAt } from './repair.ts';
import type { Mending } from './repair.ts';
import { isPlainRecord, isRawRecord, leaf, schemaOf, settled, withDefault } from './schema.ts';
import type { Schema } from './schema.ts';
import { isId, isOpenWord } from './texts.ts';

/** A key of order inside `orderedMap`, which gives a place to the items whose key could not be read. */
export const order: Schema<OrderKey> = withDefault(
  leaf<OrderKey>(isOrderKey, () => NO_ORDER),
  NO_ORDER,
);

export function mapById<Id extends string, Item extends { readonly id: Id }>(
  item: Schema<Item>,
): Schema<Readonly<Record<Id, Item>>> {
  return mapBy<Id, Item>(item, 'id', isId);
}

/** A map whose items have a hand-kept place. */
export function orderedMap<Id extends string, Item extends OrderedItem & { readonly id: Id }>(
  item: Schema<Item>,
): Schema<Readonly<Record<Id, Item>>> {
  const plain = mapById<Id, Item>(item);
  return settled(
    plain,
    (items) => hasSoundOrder(Object.values<Item>(items)),
    (items, mending) => withSoundOrder<Item>(items, mending) as Record<Id, Item>,
  );
}

/** `keyField` is the field of the item that the map's key repeats; the key is what everything refers to, so it wins. */
export function mapBy<Key extends string, Item extends object>(
  item: Schema<Item>,
  keyField: keyof Item & string,
  isKey: (value: unknown) => value is string,
): Schema<Readonly<Record<Key, Item>>> {
  const agrees = (items: Readonly<Record<string, Item>>): boolean =>
    Object.keys(items).every((key) => isKey(key) && items[key]?.[keyField] === key);
  return schemaOf<Readonly<Record<Key, Item>>>(
    (raw) => {
      if (!isPlainRecord(raw)) return false;
      for (const key in raw) {
        const value = raw[key];
        if (!isKey(key) || !item.isSound(value) || value[keyField] !== key) return false;
      }
      return true;
    },
    (raw, mending) => {
      const made: Record<string, Item> = {};
      for (const [name, value] of entriesOf(raw, mending)) {
        mending.where.push(name.slice(0, 100));
        const own = isRawRecord(value) && Object.hasOwn(value, keyField) ? value[keyField] : undefined;
        const key = isKey(name) && !Array.isArray(raw) ? name : isKey(own) ? own : null;
        const mended =
          key !== null && !Object.hasOwn(made, key) && isRawRecord(value)
            ? item.mend(own === key ? value : { ...value, [keyField]: key }, mending)
            : undefined;
        if (key === null || mended === undefined) note(mending, 'dropped', value);
        else {
          if (own !== key) noteAt(mending, keyField, 'id-mended', own ?? null);
          made[key] = mended;
        }
        mending.where.pop();
      }
      return made as Record<Key, Item>;
    },
    // The keys are plain strings until `agrees` has seen them, so the cast adds what it checks.
    (z) =>
      z.record(z.string(), item.zod(z)).check(z.refine(agrees)) as ZodMiniType<
        Record<string, Item>
      > as ZodMiniType<Readonly<Record<Key, Item>>>,
  );
}

/** A map by a free word, such as a role: what cannot be read is left out. */
export function mapByWord<Value>(item: Schema<Value>): Schema<Readonly<Record<string, Value>>> {
  const hasWords = (items: Readonly<Record<string, unknown>>): boolean =>
    Object.keys(items).every(isOpenWord);
  return schemaOf<Readonly<Record<string, Value>>>(
    (raw) => isPlainRecord(raw) && hasWords(raw) && Object.values(raw).every(item.isSound),
    (raw, mending) => {
      const made: Record<string, Value> = {};
      for (const [name, value] of entriesOf(raw, mending)) {
        mending.where.push(name.slice(0, 100));
        const mended = isOpenWord(name) ? item.mend(value, mending) : undefined;
        if (mended === undefined) note(mending, 'dropped', value);
        else made[name] = mended;
        mending.where.pop();
      }
      return made;
    },
    (z) => z.record(z.string(), item.zod(z)).check(z.refine(hasWords)),
  );
}

function entriesOf(raw: unknown, mending: Mending): readonly (readonly [string, unknown])[] {
  if (raw === undefined) return [];
  if (isRawRecord(raw)) return Object.entries(raw);
  note(mending, 'wrong-value', raw);
  return Array.isArray(raw) ? Object.entries<unknown>(raw) : [];
}
