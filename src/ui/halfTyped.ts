// Fields that hold text not yet taken. Whoever saves calls `keepHalfTyped` before the page goes away, and hears of the
// texts while they are typed, because a page that crashes is asked nothing.
const keepers = new Set<() => void>();
const texts = new Map<object, HalfTyped>();
let hear: (texts: readonly HalfTyped[]) => void = () => undefined;

export interface HalfTyped {
  /** What the field is called on the screen. */
  readonly label: string;
  readonly text: string;
}

/** Registers a field while it is being typed in; the answer takes it off the list. */
export function registerHalfTyped(keep: () => void): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

export function keepHalfTyped(): void {
  for (const keep of keepers) keep();
}

/** What stands in a field and is not taken; null once it is, or is given up. */
export function noteHalfTyped(field: object, typed: HalfTyped | null): void {
  if (typed === null && !texts.has(field)) return;
  if (typed === null) texts.delete(field);
  else texts.set(field, typed);
  hear([...texts.values()]);
}

/** From now on `listener` hears of all of them at each change. */
export function watchHalfTyped(listener: (texts: readonly HalfTyped[]) => void): void {
  hear = listener;
}
