// Where a thing that is carried through a list comes to stand. Pure, so that pointer and keys agree.

/** The list with `id` at `place`; a place beyond an end is that end. */
export function withPlace<Id>(ids: readonly Id[], id: Id, place: number): readonly Id[] {
  const others = ids.filter((one) => one !== id);
  const at = Math.max(0, Math.min(others.length, place));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** What `id` stands before, or null at the end. */
export function nextAfter<Id>(ids: readonly Id[], id: Id): Id | null {
  return ids[ids.indexOf(id) + 1] ?? null;
}

export interface Extent {
  /** Pixels from the top of the window. */
  readonly top: number;
  readonly bottom: number;
}

/** The place of a pointer at height `y` among the other items of the list. */
export function placeAt(y: number, others: readonly Extent[]): number {
  return others.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
}
