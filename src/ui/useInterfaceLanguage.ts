// The language the interface speaks, for dates, names and lists that are worded in it.
import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';

export function useInterfaceLanguage(): Language {
  return useSyncExternalStore(subscribe, languageNow);
}

function languageNow(): Language {
  const { language } = words;
  return isLanguage(language) ? language : 'en';
}

function subscribe(listener: () => void): () => void {
  words.on('languageChanged', listener);
  return () => words.off('languageChanged', listener);
}
