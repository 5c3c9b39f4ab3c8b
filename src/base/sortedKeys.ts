// Equal values as equal JSON text, whatever order their fields were made in.

/** The same value with the keys of every record in one fixed order; lists keep theirs. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, withSortedKeys(inner)]),
  );
}
