// Fields that hold text not yet taken. Whoever saves calls `keepHalfTyped` before the page goes away.
const keepers = new Set<() => void>();

/** Registers a field while it is being typed in; the answer takes it off the list. */
export function registerHalfTyped(keep: () => void): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

export function keepHalfTyped(): void {
  for (const keep of keepers) keep();
}
