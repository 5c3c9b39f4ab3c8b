// How a thing in a file is read. One description gives three readings: `isSound` looks (quickly: a library of a thousand
// events is looked through at every start), `mend` makes something sound of whatever is there, and `zod` judges what
// comes from outside. A description that differs from the model's type does not compile.
import type { ZodMiniType } from 'zod/mini';
import { note, noteAt } from './repair.ts';
import type { Mending } from './repair.ts';
import type { ZodParts } from './zodParts.ts';

/** Zod itself is handed in, so that a start, which only looks and mends, does not load it. */
export type Z = ZodParts;

export interface Schema<T> {
  /** Sound through and through, with no field that is not known: it may be taken as it is. */
  readonly isSound: (raw: unknown) => raw is T;
  /** A sound value, or undefined where nothing can be made of it. Silent about `undefined`: its holder tells. */
  readonly mend: (raw: unknown, mending: Mending) => T | undefined;
  /** Built at first use: only a file from outside needs it. */
  readonly zod: (z: Z) => ZodMiniType<T>;
  /** Never there. Makes schemas of a narrower or wider type fail to compile. */
  readonly exact?: (value: T) => T;
}

export interface OptionalSchema<T> extends Schema<T> {
  readonly isOptional: true;
}

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

export type Fields<T> = {
  readonly [K in keyof T]-?: K extends OptionalKeys<T>
    ? OptionalSchema<Exclude<T[K], undefined>>
    : Schema<T[K]>;
};

export type RawRecord = Readonly<Record<string, unknown>>;

export function isRawRecord(raw: unknown): raw is RawRecord {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A record that may be kept as it is: no Date, no Map, nothing that brings methods of its own. */
export function isPlainRecord(raw: unknown): raw is RawRecord {
  return typeof raw === 'object' && raw !== null && Object.getPrototypeOf(raw) === Object.prototype;
}

/** The schema made of its three readings: what is sound is taken as it is, and only the rest is mended. */
export function schemaOf<T>(
  isSound: (raw: unknown) => boolean,
  mendWrong: (raw: unknown, mending: Mending) => T | undefined,
  zod: (z: Z) => ZodMiniType<T>,
): Schema<T> {
  // A cast and not a function of its own: this runs for every field of a library at every start.
  const isThis = isSound as (raw: unknown) => raw is T;
  return {
    isSound: isThis,
    mend: (raw, mending) => (isThis(raw) ? raw : mendWrong(raw, mending)),
    zod: lazily(zod),
  };
}

export function leaf<T>(
  isSound: (raw: unknown) => raw is T,
  mendWrong: (raw: unknown, mending: Mending) => T | undefined,
): Schema<T> {
  return schemaOf(isSound, mendWrong, (z) => z.custom<T>(isSound));
}

/** A thing with named fields. A missing field takes its default; one without default makes the whole undefined. */
export function record<T extends object>(fields: Fields<T>): Schema<T> {
  const entries = Object.entries(fields as Readonly<Record<string, Schema<unknown>>>).map(
    ([name, schema]) => ({
      name,
      schema,
      isOptional: 'isOptional' in schema,
    }),
  );
  const names = entries.map(({ name }) => name);
  const checks = entries.map(({ schema }) => schema.isSound);
  const isSound = (raw: unknown): boolean => {
    if (!isPlainRecord(raw)) return false;
    let known = 0;
    for (let index = 0; index < checks.length; index += 1) {
      const value = raw[names[index] ?? ''];
      if (checks[index]?.(value) === true) known += 1;
      else if (value !== undefined || entries[index]?.isOptional !== true) return false;
    }
    return Object.keys(raw).length === known;
  };
  const mendFields = (raw: unknown, mending: Mending): T | undefined => {
    if (!isRawRecord(raw)) {
      if (raw !== undefined) note(mending, 'wrong-value', raw);
      return undefined;
    }
    const made: Record<string, unknown> = {};
    const missing: string[] = [];
    for (const { name, schema, isOptional } of entries) {
      const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
      if (value === undefined) {
        if (isOptional) continue;
        missing.push(name);
      }
      mending.where.push(name);
      const mended = schema.mend(value, mending);
      mending.where.pop();
      if (mended !== undefined) made[name] = mended;
      else if (!isOptional) return undefined;
    }
    if (missing.length > 0) note(mending, 'missing', missing.join(', '));
    return made as T;
  };
  return schemaOf<T>(isSound, mendFields, (z) => {
    const shape = Object.fromEntries(
      entries.map(({ name, schema, isOptional }) => [
        name,
        isOptional ? z.exactOptional(schema.zod(z)) : schema.zod(z),
      ]),
    );
    // `Fields<T>` has proved field by field what the cast says of the whole.
    return z.object(shape) as unknown as ZodMiniType<T>;
  });
}

/** A sound thing may still contradict itself; `settle` gets the whole once its fields are sound. */
export function settled<T>(
  schema: Schema<T>,
  isSettled: (value: T) => boolean,
  settle: (value: T, mending: Mending) => T | undefined,
): Schema<T> {
  return schemaOf<T>(
    (raw) => schema.isSound(raw) && isSettled(raw),
    (raw, mending) => {
      const value = schema.mend(raw, mending);
      return value === undefined || isSettled(value) ? value : settle(value, mending);
    },
    (z) => schema.zod(z).check(z.refine<T>(isSettled)),
  );
}

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return schemaOf<T | null>(
    (raw) => raw === null || schema.isSound(raw),
    (raw, mending) => (raw === undefined ? null : (schema.mend(raw, mending) ?? null)),
    (z) => z.nullable(schema.zod(z)),
  );
}

export function optional<T>(schema: Schema<T>): OptionalSchema<T> {
  return { ...schema, isOptional: true };
}

/** A default for what is missing or beyond mending. */
export function withDefault<T>(schema: Schema<T>, fallback: T): Schema<T> {
  return {
    ...schema,
    mend: (raw, mending) => (raw === undefined ? fallback : (schema.mend(raw, mending) ?? fallback)),
  };
}

export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return schemaOf<readonly T[]>(
    (raw) => {
      if (!Array.isArray(raw)) return false;
      for (let index = 0; index < raw.length; index += 1) if (!item.isSound(raw[index])) return false;
      return true;
    },
    (raw, mending) => {
      if (!Array.isArray(raw)) {
        if (raw !== undefined) note(mending, 'wrong-value', raw);
        return [];
      }
      const made: T[] = [];
      for (let index = 0; index < raw.length; index += 1) {
        mending.where.push(String(index));
        const mended = item.mend(raw[index], mending);
        if (mended !== undefined) made.push(mended);
        else if (!isNotedHere(mending)) note(mending, 'dropped', raw[index] ?? null);
        mending.where.pop();
      }
      return made;
    },
    (z) => z.array(item.zod(z)),
  );
}

/** A list in which nothing stands twice. */
export function listOfDifferent<T extends string>(item: Schema<T>): Schema<readonly T[]> {
  const isDifferent = (items: readonly T[]): boolean =>
    items.length < 2 || new Set(items).size === items.length;
  return settled(list(item), isDifferent, (items, mending) => {
    note(
      mending,
      'repeated',
      items.find((one, index) => items.indexOf(one) !== index),
    );
    return [...new Set(items)];
  });
}

/** For things that hold things of their own kind, such as a list in a list. */
export function deferred<T>(schema: () => Schema<T>): Schema<T> {
  return {
    isSound: (raw): raw is T => schema().isSound(raw),
    mend: (raw, mending) => schema().mend(raw, mending),
    zod: lazily((z) => z.lazy(() => schema().zod(z))),
  };
}

/** One of several things, told apart by a field; `guess` names the member a thing of no known sort is nearest to. */
export function variants<Tag extends string, T extends { readonly [K in Tag]: string }>(
  tag: Tag,
  members: { readonly [Name in T[Tag]]: Schema<Extract<T, { readonly [K in Tag]: Name }>> },
  guess: (raw: RawRecord) => T[Tag] | null,
): Schema<T> {
  // Each member reads one part of the union, so together they read all of it.
  const byName = new Map(Object.entries(members as unknown as Readonly<Record<string, Schema<T>>>));
  const memberFor = (raw: RawRecord): Schema<T> | undefined => {
    const name = Object.hasOwn(raw, tag) ? raw[tag] : undefined;
    return typeof name === 'string' ? byName.get(name) : undefined;
  };
  return schemaOf<T>(
    (raw) => isPlainRecord(raw) && memberFor(raw)?.isSound(raw) === true,
    (raw, mending) => {
      if (!isRawRecord(raw)) return undefined;
      const member = memberFor(raw);
      if (member !== undefined) return member.mend(raw, mending);
      const nearest = guess(raw);
      if (nearest === null) return undefined;
      noteAt(mending, tag, 'unknown-choice', raw[tag]);
      return byName.get(nearest)?.mend({ ...raw, [tag]: nearest }, mending);
    },
    (z) => z.union([...byName.values()].map((member) => member.zod(z))),
  );
}

/** The tag of one member of `variants`. */
export function tagged<Name extends string>(name: Name): Schema<Name> {
  return leaf<Name>(
    (raw): raw is Name => raw === name,
    () => name,
  );
}

function isNotedHere(mending: Mending): boolean {
  const last = mending.repairs.at(-1)?.where;
  return last?.length === mending.where.length && last.every((part, index) => part === mending.where[index]);
}

function lazily<T>(make: (z: Z) => T): (z: Z) => T {
  let made: { readonly value: T } | null = null;
  return (z) => (made ??= { value: make(z) }).value;
}
