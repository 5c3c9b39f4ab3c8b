// Presses what an edition freezes into one closed text, a tenth as long as what is in it.
import { deflatedText } from '#base/deflatedText.ts';
import type { EditionContent } from './content.ts';
import { type FrozenText, plainText, PRESSED } from './frozenText.ts';

/** Equal contents give equal text. */
export function freeze({
  event,
  peopleById,
  roomsById,
  officesById,
  lettersById,
}: EditionContent): FrozenText {
  const text = plainText({ event, peopleById, roomsById, officesById, lettersById });
  return `${PRESSED}${deflatedText(text, 6)}` as FrozenText;
}
