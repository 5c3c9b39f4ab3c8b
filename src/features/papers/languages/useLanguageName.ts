// What a language is called: in the interface's words, and beside them in its own.
import { OWN_NAMES } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { useWords } from '#ui/useWords.ts';

export function useLanguageName(): (language: Language, how?: 'both') => string {
  const words = useWords('paperLanguages');
  const vocabulary = useWords('vocabulary');
  return (language, how) => {
    const name = vocabulary(`language.${language}`);
    const own = OWN_NAMES[language];
    return how === undefined || name === own ? name : words('both', { name, own });
  };
}
