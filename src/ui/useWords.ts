// The one way a component gets its words: `const words = useWords('programme'); words('insertSession')`.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { words, type WordsNamespace } from '#languages/words.ts';

export function useWords<Namespace extends WordsNamespace>(namespace: Namespace): TFunction<Namespace> {
  return useTranslation(namespace, { i18n: words }).t as TFunction<Namespace>;
}
