// Whether two values say the same. A language that holds no words says what a language that is absent says.
import { isLanguage, NO_TEXT, type LocalText } from '#languages/language.ts';

export function readAlike(before: LocalText, after: LocalText): boolean {
  return before === after || (isSaidBy(before, after) && isSaidBy(after, before));
}

function isSaidBy(text: LocalText, other: LocalText): boolean {
  for (const language in text)
    if (isLanguage(language) && (text[language] ?? '') !== (other[language] ?? '')) return false;
  return true;
}

/** For texts that may be missing as a whole. */
export function readAlikeOrMissing(before: LocalText | null, after: LocalText | null): boolean {
  return (before === null) === (after === null) && readAlike(before ?? NO_TEXT, after ?? NO_TEXT);
}

/** For lists of plain values. */
export function areAlike(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((value, index) => value === after[index]);
}
