// The six official languages of the United Nations, and text kept once per language.

export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text a reader sees, per language; a language that is absent has not been translated yet. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

export const NO_TEXT: LocalText = {};

/** What each language calls itself, for a reader who knows no other. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'français',
  ru: 'русский',
  es: 'español',
};

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export interface WordedText {
  readonly text: string;
  /** The language the text is in, which is not the wanted one where the translation is missing. */
  readonly language: Language;
  readonly isTranslated: boolean;
}

/** The text in the wanted language, or in the main language, or in the first language that has any. */
export function wordedIn(text: LocalText, wanted: Language, main: Language): WordedText {
  for (const language of [wanted, main, ...LANGUAGES]) {
    const words = text[language];
    if (words !== undefined && words !== '')
      return { text: words, language, isTranslated: language === wanted };
  }
  return { text: '', language: wanted, isTranslated: true };
}

/** Just the words of `wordedIn`. */
export function textIn(text: LocalText, wanted: Language, main: Language = wanted): string {
  return wordedIn(text, wanted, main).text;
}
