// How one paper speaks: its language with the event's main language behind it, its set phrases, its house style.
// Everything that turns data into words takes a voice, so that no paper asks for a language of its own.
import type { HouseStyle } from '#domain/houseStyle.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn, wordedIn } from '#languages/language.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import type { PaperWords } from '#languages/papers/paperWords.ts';
import { text } from './tree.ts';
import type { Inline } from './tree.ts';

export interface Voice {
  readonly language: Language;
  readonly words: PaperWords;
  readonly houseStyle: HouseStyle;
  /** The words alone. */
  readonly say: (local: LocalText) => string;
  /** The words with the language they are in, where it is not the paper's; empty text gives nothing. */
  readonly inlines: (local: LocalText, isCapitals?: boolean) => readonly Inline[];
}

export function voiceOf(event: PlannedEvent, language: Language): Voice {
  const main = event.mainLanguage;
  return {
    language,
    words: paperWordsIn(language),
    houseStyle: event.houseStyle,
    say: (local) => textIn(local, language, main),
    inlines: (local, isCapitals = false) => {
      const found = wordedIn(local, language, main);
      if (found.text === '') return [];
      const words = isCapitals ? found.text.toLocaleUpperCase(found.language) : found.text;
      return [found.isTranslated ? text(words) : text(words, found.language)];
    },
  };
}

/** A text kept one line a line, as letterheads and addressees are. */
export function linesOf(local: LocalText, voice: Voice): readonly (readonly Inline[])[] {
  const inlines = voice.inlines(local);
  const [first] = inlines;
  if (first === undefined || first.type !== 'text') return [];
  return first.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [{ ...first, text: line }]);
}
