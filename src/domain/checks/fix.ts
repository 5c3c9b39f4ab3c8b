// What mends a finding with one click, as data: values at places of the library and what stands there now. A fix that
// comes too late, because somebody has changed one of those places since, does nothing.
import type { PersonId } from '../ids.ts';
import type { Library } from '../library.ts';
import { mergePeopleAs } from '../people/mergeAs.ts';
import type { Finding } from './finding.ts';

/** `saying` names the button: a key of the words of fixes, filled with the facts of the finding. */
export type Fix =
  | { readonly kind: 'change'; readonly saying: string; readonly changes: readonly FixChange[] }
  | {
      readonly kind: 'merge-people';
      readonly saying: string;
      readonly keepId: PersonId;
      readonly otherId: PersonId;
    };

export interface FixChange {
  /** From the root of the library: ['eventsById', 'e1', 'title', 'en']; a number is a place in a list. */
  readonly path: readonly (string | number)[];
  /** undefined = nothing stands there. */
  readonly before: unknown;
  /** undefined = it is taken away. */
  readonly after: unknown;
  /** An item of a list becomes all the items of `after`. */
  readonly isSplit?: true;
}

/** The library with the finding mended; the same library where there is no fix or it no longer fits. */
export function applyFix(library: Library, { fix }: Pick<Finding, 'fix'>): Library {
  if (fix === null) return library;
  if (fix.kind === 'merge-people') {
    return mergePeopleAs(library, {
      keptId: fix.keepId,
      otherId: fix.otherId,
      choices: {},
      wording: 'as-printed',
    });
  }
  const isFitting = fix.changes.every(({ path, before }) => isSame(valueAt(library, path), before));
  if (!isFitting) return library;
  let changed: unknown = library;
  for (const change of fix.changes) changed = withValue(changed, change.path, change);
  // Only places that were there were written to, each with a value of its own sort.
  return changed as Library;
}

function valueAt(root: unknown, path: FixChange['path']): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function withValue(root: unknown, [key, ...rest]: FixChange['path'], change: FixChange): unknown {
  if (key === undefined) return change.after;
  if (Array.isArray(root)) {
    const items: readonly unknown[] = root;
    return items.flatMap((item, index) => {
      if (index !== key) return [item];
      const value = withValue(item, rest, change);
      return rest.length === 0 && change.isSplit === true && Array.isArray(value) ? value : [value];
    });
  }
  const fields: Record<string, unknown> = typeof root === 'object' && root !== null ? { ...root } : {};
  const value = withValue(fields[key], rest, change);
  if (value === undefined) delete fields[key];
  else fields[key] = value;
  return fields;
}

/** By content: the library may have been read anew since the finding was made. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ours, theirs] = [Object.entries(a), Object.entries(b)];
  return (
    ours.length === theirs.length &&
    ours.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, Reflect.get(b, key)))
  );
}
