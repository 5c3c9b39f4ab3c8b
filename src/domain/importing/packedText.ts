// Packs the source of an import and opens it again; one from a file that was damaged or made to do harm is given up.
import { deflatedText, inflatedText } from '#base/deflatedText.ts';
import { PACKED, type PackedText } from './original.ts';

/** Characters: more than any programme. */
const LONGEST = 20_000_000;

export function packed(text: string): PackedText {
  return `${PACKED}${deflatedText(text, 9)}` as PackedText;
}

/** null where it cannot be opened. */
export function unpacked(text: PackedText): string | null {
  try {
    return inflatedText(text.slice(PACKED.length), LONGEST);
  } catch {
    return null;
  }
}
