// Values out of JSON from outside, each taken for what it is and nothing else.

export type JsonObject = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): JsonObject | null {
  // The one place where an unknown object becomes one whose keys may be asked for.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value under a key of its own: what every object has from elsewhere is not asked for. */
export function at(value: unknown, key: string): unknown {
  const object = objectOf(value);
  return object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf).filter((one) => one !== null) : [];
}

/** In lists or under keys alike. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const object = objectOf(value);
  return object === null ? [] : Object.values(object);
}

export function textOf(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** With its line breaks. */
export function proseOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
