// What an edition or a parked alternative froze, as one text: JSON as it is, or pressed together. The two are told apart
// by how they begin. Only the beginning and the length are looked at here, because hundreds are read at every start;
// what is in it is looked at when it is opened (content.ts).
import type { Brand } from '#base/brand.ts';
import { withSortedKeys } from '#base/sortedKeys.ts';

export type FrozenText = Brand<string, 'FrozenText'>;

/** Ahead of the base64 of a deflated JSON text. */
export const PRESSED = 'deflate:';

/** Characters, of the text and of what it opens to: twenty times the largest event anybody plans. */
export const LONGEST_FROZEN = 32_000_000;

/**
 * Stands for a text that is on the disk and has not been read yet (store/saving/headings.ts). It opens to nothing, and
 * is never written anywhere.
 */
export const NOT_READ = '{"notRead":true}' as FrozenText;

export function isNotRead(record: unknown): boolean {
  return typeof record === 'object' && record !== null && 'frozen' in record && record.frozen === NOT_READ;
}

/** Whether what some edition froze has still to be read. */
export function hasUnread({
  editionsById,
}: {
  readonly editionsById: Readonly<Record<string, unknown>>;
}): boolean {
  return Object.values(editionsById).some(isNotRead);
}

export function isFrozenText(value: unknown): value is FrozenText {
  if (typeof value !== 'string' || value.length > LONGEST_FROZEN) return false;
  return value.startsWith(PRESSED) || value.startsWith('{');
}

/** Equal contents give equal text. */
export function plainText(content: object): FrozenText {
  return JSON.stringify(withSortedKeys(content)) as FrozenText;
}
