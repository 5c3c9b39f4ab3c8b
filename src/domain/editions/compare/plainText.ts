// A stored value as a text that is the same whatever order its fields were written in.

/** `shown` may put another text for one, by the field it is in. */
export function plainText(
  value: unknown,
  shown: (field: string, text: string) => string = (_, text) => text,
): string {
  return JSON.stringify(value, (field, inner: unknown) => {
    if (typeof inner === 'string') return shown(field, inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Nothing at all is a value, too. */
export function areValuesAlike(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (before === undefined || after === undefined) return false;
  return plainText(before) === plainText(after);
}
