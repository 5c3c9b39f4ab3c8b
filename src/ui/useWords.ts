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
  const made = remembering(words.getFixedT(language, namespace));
  known.set(key, made);
  return made;
}

/** Words that take no values are looked up once: a sheet asks for the same few hundreds of times with every key. */
function remembering<Namespace extends WordsNamespace>(ask: TFunction<Namespace>): TFunction<Namespace> {
  const told = new Map<unknown, unknown>();
  const answer = (...asked: Parameters<typeof ask>): unknown => {
    const [key] = asked;
    if (asked.length > 1 || typeof key !== 'string') return ask(...asked);
    if (!told.has(key)) told.set(key, ask(...asked));
    return told.get(key);
  };
  return Object.assign(answer, { $TFunctionBrand: ask.$TFunctionBrand }) as TFunction<Namespace>;
}
