// A session's number as written, taken apart into the words round it and what it counts.

export interface WrittenNumber {
  /** "Panel Discussion {n}". */
  readonly pattern: string;
  readonly count: number;
  readonly numerals: 'roman' | 'arabic';
}

/** null where there is no number in it, or more than one. */
export function fromNumerals(written: string): WrittenNumber | null {
  const found = [...written.matchAll(/(?<![\p{L}\p{Nd}])(?:\d{1,3}|[IVXLC]{1,7})(?![\p{L}\p{Nd}])/gu)];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const [text] = only;
  const isArabic = /^\d/.test(text);
  const count = isArabic ? Number(text) : countOfRoman(text);
  if (count === 0 || written.includes('{n}')) return null;
  const pattern = `${written.slice(0, only.index)}{n}${written.slice(only.index + text.length)}`;
  return { pattern, count, numerals: isArabic ? 'arabic' : 'roman' };
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function countOfRoman(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = VALUES[text[index] ?? ''] ?? 0;
    count += value < (VALUES[text[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return count;
}
