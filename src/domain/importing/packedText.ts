// Packs a text and opens it again. What comes from a file may be damaged, or made to open to gigabytes: it is given up.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { PACKED, type PackedText } from './original.ts';

export function packed(text: string): PackedText {
  return `${PACKED}${btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true))}` as PackedText;
}

/** null where it cannot be opened. */
export function unpacked(text: PackedText): string | null {
  try {
    return inflated(strToU8(atob(text.slice(PACKED.length)), true));
  } catch {
    return null;
  }
}

/** Bytes at a time, and at most: a deflated text opens to a thousand times its length at the utmost. */
const PIECE = 16_384;
const MOST = 20_000_000;

function inflated(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  let text = '';
  const stream = new Inflate((piece, isLast) => {
    text += decoder.decode(piece, { stream: !isLast });
    if (text.length > MOST) throw new RangeError('The text opens to more than any programme');
  });
  for (let start = 0; start < bytes.length; start += PIECE)
    stream.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
  return text;
}
