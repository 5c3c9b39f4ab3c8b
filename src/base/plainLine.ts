// Makes any string safe to keep as one line of text: no control characters, no halves of characters, no line breaks.

/** Control characters, and the two code points that are no characters. */
const CONTROLS = /[\p{Cc}\ufffe\uffff]/gu;

/** Line breaks and tabs become spaces; lone surrogates become U+FFFD; other control characters go. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, '')
    .trim();
}
