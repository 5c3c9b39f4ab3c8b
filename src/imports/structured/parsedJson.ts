// JSON from outside, without the keys that reach behind an object.

/** undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)) as unknown;
  } catch {
    return undefined;
  }
}
