// The language the interface speaks, for dates, names and lists that are worded in it.
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';

export function useInterfaceLanguage(): Language {
  const { language } = useTranslation('app', { i18n: words }).i18n;
  return isLanguage(language) ? language : 'en';
}
