// Whether two values say the same. A language that holds no words says what a language that is absent says.
import { LANGUAGES, type LocalText } from '#languages/language.ts';

export function readAlike(before: LocalText, after: LocalText): boolean {
  return (
    before === after || LANGUAGES.every((language) => (before[language] ?? '') === (after[language] ?? ''))
  );
}
