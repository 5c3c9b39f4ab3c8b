// The one way a component gets its words: `const words = useWords('programme'); words('insertSession')`. One function
// a language and namespace, however many components ask: react-i18next makes one for each of them, which a sheet of
// 500 sessions feels.
import type { TFunction } from 'i18next';
import type { Language } from '#languages/language.ts';
import { words, type WordsNamespace } from '#languages/words.ts';
import { useInterfaceLanguage } from './useInterfaceLanguage.ts';

export function useWords<Namespace extends WordsNamespace>(namespace: Namespace): TFunction<Namespace> {
  return wordsOf(useInterfaceLanguage(), namespace) as TFunction<Namespace>;
}

const known = new Map<string, TFunction<WordsNamespace>>();

function wordsOf(language: Language, namespace: WordsNamespace): TFunction<WordsNamespace> {
  const key = `${language}.${namespace}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = words.getFixedT(language, namespace);
  known.set(key, made);
  return made;
}
