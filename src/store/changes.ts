// What one edit changed: paths with the value before and after, found by comparing two libraries. A list is one
// value (never patched by position) and an absent side means "was not there", so a change can be applied to
// a copy that somebody else has edited meanwhile, applied twice, or turned round, and never throws.
import { create } from 'mutative';
import { isSameData } from '#base/sameData.ts';
import { isClosed, isCountFalling, isUntouched } from './keepEditions.ts';

export interface Change {
  /** From the root of the library: ['eventsById', 'e1', 'title', 'en']. */
  readonly path: readonly string[];
  /** Left out = there was nothing. */
  readonly before?: unknown;
  /** Left out = there is nothing any more. */
  readonly after?: unknown;
}

export interface Applied<Root> {
  readonly root: Root;
  readonly done: readonly Change[];
  /** What could not be applied: its place is gone, or (with `onlyUntouched`) holds somebody else's value. */
  readonly skipped: readonly Change[];
}

export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const found: Change[] = [];
  collect(before, after, [], found);
  return found;
}

/** Turns changes round, last first. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map(({ path, before, after }) => changeAt(path, after, before));
}

export interface WriteOptions {
  /** A place that no longer holds `before` is left alone, so that undo never takes back what another tab did since. */
  readonly onlyUntouched?: boolean;
  /** What is read back from the disk stands, also where it is an edition: nothing got there past this door. */
  readonly isFromDisk?: boolean;
}

/** Writes each change's `after`, but never into an edition. */
export function applyChanges<Root extends object>(
  root: Root,
  changes: readonly Change[],
  options: WriteOptions = {},
): Applied<Root> {
  const done: Change[] = [];
  const skipped: Change[] = [];
  const next = create(root, (draft) => {
    for (const change of changes) {
      const isDone = writeChange(draft, change, options);
      (isDone ? done : skipped).push(change);
    }
  });
  return { root: next, done, skipped };
}

/** The value at a path, undefined where there is none. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const key of path) {
    if (!isMap(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** Equal in all that is stored. */
export const isSame = isSameData;

/** One list of changes for two edits in a row, or null where they reach into one another. */
export function joinChanges(first: readonly Change[], second: readonly Change[]): readonly Change[] | null {
  const joined = new Map(first.map((change) => [JSON.stringify(change.path), change]));
  for (const change of second) {
    const key = JSON.stringify(change.path);
    const earlier = joined.get(key);
    if (earlier === undefined && first.some((other) => overlaps(other.path, change.path))) return null;
    const start = earlier === undefined ? change : earlier;
    if (earlier !== undefined && isSame(start.before, change.after)) joined.delete(key);
    else joined.set(key, changeAt(change.path, start.before, change.after));
  }
  return [...joined.values()];
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(before: unknown, after: unknown, path: readonly string[], found: Change[]): void {
  if (Object.is(before, after)) return;
  if (isMap(before) && isMap(after)) {
    for (const key of Object.keys(before)) collect(before[key], after[key], [...path, key], found);
    for (const key of Object.keys(after)) {
      if (!Object.hasOwn(before, key)) collect(undefined, after[key], [...path, key], found);
    }
  } else if (!isSame(before, after)) {
    found.push(changeAt(path, before, after));
  }
}

function changeAt(path: readonly string[], before: unknown, after: unknown): Change {
  return {
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function writeChange(
  draft: unknown,
  change: Change,
  { onlyUntouched = false, isFromDisk = false }: WriteOptions,
): boolean {
  const key = change.path.at(-1);
  const parent = valueAt(draft, change.path.slice(0, -1));
  if (key === undefined || !isMap(parent)) return false;
  const present = Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (onlyUntouched && !isUntouched(change.path, present, change.before) && !isSame(present, change.after))
    return false;
  if (!isFromDisk && isClosed(change.path, present, change.after)) return false;
  // As good as done: nothing that anybody wrote is left standing against it.
  if (!isFromDisk && isCountFalling(change.path, present, change.after)) return true;
  if (change.after === undefined) delete parent[key];
  else if (!isSame(present, change.after)) parent[key] = change.after;
  return true;
}

function overlaps(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((key, index) => key === b[index]);
}
