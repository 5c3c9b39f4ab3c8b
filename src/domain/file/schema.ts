// How a thing in a file is read: once as a zod schema, which says whether it is sound, and once as `mend`, which makes
// something sound of whatever is there. Both come from one description, and a description that differs from the
// model's type does not compile. Everything read is copied field by field into fresh objects.
import * as z from 'zod/mini';
import { note, noteAt } from './repair.ts';
import type { Mending } from './repair.ts';

// Compiling schemas at run time needs eval, which the content security policy forbids; even zod's trial is reported.
z.config({ jitless: true });

export interface Schema<T> {
  /** Built at first use: only a library file is validated, a record that is loaded is only mended. */
  readonly zod: () => z.ZodMiniType<T>;
  /** A sound value, or undefined where nothing can be made of it. Silent about `undefined`: its holder tells. */
  readonly mend: (raw: unknown, mending: Mending) => T | undefined;
  /** Never called. Makes schemas of a narrower or wider type fail to compile. */
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

export function leaf<T>(
  isSound: (value: unknown) => value is T,
  mendWrong: (raw: unknown, mending: Mending) => T | undefined,
): Schema<T> {
  return {
    zod: lazily(() => z.custom<T>(isSound)),
    mend: (raw, mending) => (isSound(raw) ? raw : mendWrong(raw, mending)),
  };
}

/** A thing with named fields. A missing field takes its default; one without default makes the whole undefined. */
export function record<T extends object>(fields: Fields<T>): Schema<T> {
  const entries = Object.entries(fields as Readonly<Record<string, Schema<unknown>>>);
  return {
    // `Fields<T>` has proved field by field what the cast says of the whole.
    zod: lazily(() => z.object(zodFields(entries)) as unknown as z.ZodMiniType<T>),
    mend: (raw, mending) => {
      if (!isRawRecord(raw)) {
        if (raw !== undefined) note(mending, 'wrong-value', raw);
        return undefined;
      }
      const made: Record<string, unknown> = {};
      const missing: string[] = [];
      for (const [name, field] of entries) {
        const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
        if (value === undefined) {
          if (isOptional(field)) continue;
          missing.push(name);
        }
        mending.where.push(name);
        const mended = field.mend(value, mending);
        mending.where.pop();
        if (mended !== undefined) made[name] = mended;
        else if (!isOptional(field)) return undefined;
      }
      if (missing.length > 0) note(mending, 'missing', missing.join(', '));
      return made as T;
    },
  };
}

/** A sound thing may still contradict itself; `settle` gets the whole once its fields are sound. */
export function settled<T>(
  schema: Schema<T>,
  isSettled: (value: T) => boolean,
  settle: (value: T, mending: Mending) => T | undefined,
): Schema<T> {
  return {
    zod: lazily(() => schema.zod().check(z.refine<T>(isSettled))),
    mend: (raw, mending) => {
      const value = schema.mend(raw, mending);
      return value === undefined || isSettled(value) ? value : settle(value, mending);
    },
  };
}

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return {
    zod: lazily(() => z.nullable(schema.zod())),
    mend: (raw, mending) => (raw === null || raw === undefined ? null : (schema.mend(raw, mending) ?? null)),
  };
}

export function optional<T>(schema: Schema<T>): OptionalSchema<T> {
  return { zod: schema.zod, mend: schema.mend, isOptional: true };
}

/** A default for what is missing or beyond mending. */
export function withDefault<T>(schema: Schema<T>, fallback: T): Schema<T> {
  return {
    zod: schema.zod,
    mend: (raw, mending) => (raw === undefined ? fallback : (schema.mend(raw, mending) ?? fallback)),
  };
}

export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return {
    zod: lazily((): z.ZodMiniType<readonly T[]> => z.array(item.zod())),
    mend: (raw, mending) => {
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
  };
}

/** A list in which nothing stands twice. */
export function listOfDifferent<T extends string>(item: Schema<T>): Schema<readonly T[]> {
  const isDifferent = (items: readonly T[]): boolean => new Set(items).size === items.length;
  return settled(list(item), isDifferent, (items, mending) => {
    note(
      mending,
      'repeated',
      items.find((one, index) => items.indexOf(one) !== index),
    );
    return [...new Set(items)];
  });
}

/** For things that hold things of their own kind: a list in a list. */
export function deferred<T>(schema: () => Schema<T>): Schema<T> {
  return {
    zod: lazily(() => z.lazy(() => schema().zod())),
    mend: (raw, mending) => schema().mend(raw, mending),
  };
}

/** One of several things, told apart by a field; `guess` names the member a thing of no known sort is nearest to. */
export function variants<Tag extends string, T extends { readonly [K in Tag]: string }>(
  tag: Tag,
  members: { readonly [Name in T[Tag]]: Schema<Extract<T, { readonly [K in Tag]: Name }>> },
  guess: (raw: RawRecord) => T[Tag] | null,
): Schema<T> {
  const byName: Readonly<Record<string, Schema<T>>> = members as never;
  return {
    zod: lazily(() => z.union(Object.values(byName).map((member) => member.zod()))),
    mend: (raw, mending) => {
      if (!isRawRecord(raw)) return undefined;
      const name = Object.hasOwn(raw, tag) ? raw[tag] : undefined;
      if (typeof name === 'string' && Object.hasOwn(byName, name)) return byName[name]?.mend(raw, mending);
      const nearest = guess(raw);
      if (nearest === null) return undefined;
      noteAt(mending, tag, 'unknown-choice', name);
      return byName[nearest]?.mend({ ...raw, [tag]: nearest }, mending);
    },
  };
}

/** The tag of one member of `variants`. */
export function tagged<Name extends string>(name: Name): Schema<Name> {
  return leaf<Name>(
    (value): value is Name => value === name,
    () => name,
  );
}

function isNotedHere(mending: Mending): boolean {
  const last = mending.repairs.at(-1)?.where;
  return last?.length === mending.where.length && last.every((part, index) => part === mending.where[index]);
}

function isOptional(schema: Schema<unknown>): boolean {
  return 'isOptional' in schema;
}

function zodFields(entries: readonly (readonly [string, Schema<unknown>])[]): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    entries.map(([name, field]) => [name, isOptional(field) ? z.exactOptional(field.zod()) : field.zod()]),
  );
}

export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
