// The languages as Word names them, for its spelling check and for whoever has the paper read aloud.
import type { Language } from '#languages/language.ts';

const TAGS: Readonly<Record<Language, string>> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
};

/** Word keeps three at once: of words in its Latin, its East Asian and its right-to-left letters. */
export function wordLanguage(language: Language): {
  readonly value: string;
  readonly eastAsia: string;
  readonly bidirectional: string;
} {
  return { value: TAGS[language], eastAsia: TAGS.zh, bidirectional: TAGS.ar };
}
