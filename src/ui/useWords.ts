// The one way a component gets its words: `const words = useWords('programme'); words('insertSession')`. One function
// a language and namespace, however many components ask: react-i18next makes one for each of them, which a sheet of
// 500 sessions feels.
import type { TFunction } from 'i18next';
import type { Language } from '#languages/language.ts';
import { words, type WordsNamespace } from '#languages/words.ts';
import { useInterfaceLanguage } from './useInterfaceLanguage.ts';

/** What a words function is under its types, which know every key and are too large to be compared with each other. */
type Ask = (...asked: readonly unknown[]) => unknown;

export function useWords<Namespace extends WordsNamespace>(namespace: Namespace): TFunction<Namespace> {
  const ask: unknown = wordsOf(useInterfaceLanguage(), namespace);
  return ask as TFunction<Namespace>;
}

const known = new Map<string, Ask>();

function wordsOf(language: Language, namespace: WordsNamespace): Ask {
  const key = `${language}.${namespace}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const ask: unknown = words.getFixedT(language, namespace);
  const made = remembering(ask as Ask);
  known.set(key, made);
  return made;
}

/** Words that take no values are looked up once: a sheet asks for the same few hundreds of times with every key. */
function remembering(ask: Ask): Ask {
  const told = new Map<string, unknown>();
  return (...asked) => {
    const [key] = asked;
    if (asked.length > 1 || typeof key !== 'string') return ask(...asked);
    if (!told.has(key)) told.set(key, ask(key));
    return told.get(key);
  };
}
