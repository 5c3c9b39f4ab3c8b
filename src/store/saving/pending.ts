// Fields that hold text not yet in the library. When the page may go away they are asked to hand it over.
const flushes = new Set<() => void>();

/** `flush` runs its commands at once. Returns how to sign off. */
export function registerPending(flush: () => void): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

export function flushPending(): void {
  for (const flush of flushes) {
    // One field that fails must not keep the next from handing over.
    try {
      flush();
    } catch (error) {
      reportError(error);
    }
  }
}
