// A text deflated and written in letters that any JSON can hold, and opened again: a tenth of its length. What comes
// from a file or a disk may be damaged, or made to open to gigabytes; it is given up in time.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Base64. Equal texts give equal letters at the same level. */
export function deflatedText(text: string, level: 6 | 9): string {
  return btoa(strFromU8(deflateSync(strToU8(text), { level }), true));
}

/** Bytes: a deflated text opens to a thousand times its length at the utmost. */
const PIECE = 16_384;

/** Piece by piece. Throws on damage, and on a text of more than `most` characters. */
export function inflatedText(base64: string, most: number): string {
  const packed = strToU8(atob(base64), true);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  const stream = new Inflate((piece, isLast) => {
    text += decoder.decode(piece, { stream: !isLast });
    if (text.length > most) throw new RangeError('The text opens to more than it may');
  });
  for (let start = 0; start < packed.length; start += PIECE)
    stream.push(packed.subarray(start, start + PIECE), start + PIECE >= packed.length);
  return text;
}
