// When two writings count as the same: after NFC and lower case, with runs of spaces and punctuation as one space, and
// one of them may hold more than the other.

export function foldedWords(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Never true of an empty text. */
export function isClose(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [foldedWords(one), foldedWords(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

export function isCloseToAny(text: string | null | undefined, others: readonly string[]): boolean {
  return others.some((other) => isClose(text, other));
}
