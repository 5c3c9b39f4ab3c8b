// A text with one of its languages set; an emptied language is taken out, so that it counts as not yet translated.
import type { Language, LocalText } from '#languages/language.ts';

export function withText(text: LocalText, language: Language, words: string): LocalText {
  const { [language]: _before, ...others } = text;
  return words === '' ? others : { ...others, [language]: words };
}
