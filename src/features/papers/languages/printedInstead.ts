// What a paper prints where a text has no words in its language: the set term if there is one, or another language's.
import { wordedIn } from '#languages/language.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { setTerm } from '#languages/papers/setTerms.ts';

/** Empty where the text has words in the language, or in none. */
export function printedInstead(local: LocalText, language: Language, main: Language): string {
  const found = wordedIn(local, language, main);
  if (found.isTranslated) return '';
  return setTerm(found.text, found.language, language) ?? found.text;
}
