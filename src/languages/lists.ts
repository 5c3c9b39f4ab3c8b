// Joining the items of a list in running text: "A, B and C", in each language's own way.
import type { Language } from './language.ts';

/** British English sets no comma before "and". */
const LOCALES: Readonly<Record<Language, string>> = {
  ar: 'ar',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

const joiners = new Map<string, Intl.ListFormat>();

/** "A", "A and B", "A, B and C"; with `or`, "A, B or C". Nothing for no items. */
export function joinList(items: readonly string[], language: Language, word: 'and' | 'or' = 'and'): string {
  const key = `${language} ${word}`;
  let joiner = joiners.get(key);
  if (joiner === undefined) {
    joiner = new Intl.ListFormat(LOCALES[language], { type: word === 'and' ? 'conjunction' : 'disjunction' });
    joiners.set(key, joiner);
  }
  return joiner.format(items);
}
