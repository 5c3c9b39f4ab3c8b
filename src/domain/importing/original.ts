// The source an event was imported from, kept word for word, so that anybody can look up what was written. Packed, for
// the event is written to the disk as a whole with every edit; internal, never printed, and in no edition.
import type { Brand } from '#base/brand.ts';
import type { ListItemId } from '../ids.ts';

export interface Original {
  readonly id: ListItemId;
  /** Of the file; empty = it was pasted. */
  readonly name: string;
  /** Milliseconds. */
  readonly importedAt: number;
  readonly packed: PackedText;
  /** What the source calls the sessions that came of it, by session: see sourceIds.ts. Absent = it has no such names. */
  readonly sourceIds?: Readonly<Record<string, string>>;
}

/** `deflate:` and the base64 of the deflated text. */
export type PackedText = Brand<string, 'PackedText'>;

export type OriginalsById = Readonly<Record<ListItemId, Original>>;

/**
 * Characters of all originals of an event, with the names of their sessions: about as much as a large event itself, so
 * that no edit takes twice as long.
 */
export const MOST_PACKED = 120_000;

export const PACKED = 'deflate:';

export function isPackedText(value: unknown): value is PackedText {
  return typeof value === 'string' && value.length <= MOST_PACKED && value.startsWith(PACKED);
}

/** With one more, or null where there is no room for it. The names of its sessions go before it does. */
export function withOriginal(known: OriginalsById | undefined, original: Original): OriginalsById | null {
  const taken = Object.values<Original>(known ?? {}).reduce((sum, one) => sum + lengthOf(one), 0);
  const { sourceIds, ...bare } = original;
  for (const one of sourceIds === undefined ? [bare] : [original, bare])
    if (taken + lengthOf(one) <= MOST_PACKED) return { ...known, [one.id]: one };
  return null;
}

function lengthOf({ packed, sourceIds = {} }: Original): number {
  return Object.entries(sourceIds).reduce((sum, [id, name]) => sum + id.length + name.length, packed.length);
}
