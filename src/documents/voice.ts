// How one paper speaks: its language with the event's main language behind it, its set phrases, its house style.
// Everything that turns data into words takes a voice, so that no paper asks for a language of its own; and a voice
// remembers what it could not say in its language.
import type { HouseStyle } from '#domain/houseStyle.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { wordedIn } from '#languages/language.ts';
import type { Language, LocalText, WordedText } from '#languages/language.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import type { PaperWords } from '#languages/papers/paperWords.ts';
import { setTerm } from '#languages/papers/setTerms.ts';
import { text } from './tree.ts';
import type { Inline } from './tree.ts';

export interface Voice {
  readonly language: Language;
  readonly mainLanguage: Language;
  readonly words: PaperWords;
  readonly houseStyle: HouseStyle;
  /** The words alone. */
  readonly say: (local: LocalText) => string;
  /** The words with the language they are in, where it is not the paper's; empty text gives nothing. */
  readonly inlines: (local: LocalText, isCapitals?: boolean) => readonly Inline[];
  /** Remembers a text, or a person's record for the name, that had to be said in another language. */
  readonly miss: (kept: object) => void;
  /** The very objects of the source, so that the places they stand in can be found again. */
  readonly untranslated: ReadonlySet<object>;
}

export function voiceOf(event: PlannedEvent, language: Language): Voice {
  const main = event.mainLanguage;
  const untranslated = new Set<object>();
  const worded = (local: LocalText): WordedText => {
    const found = wordedIn(local, language, main);
    if (found.isTranslated) return found;
    const term = setTerm(found.text, found.language, language);
    if (term !== null) return { text: term, language, isTranslated: true };
    untranslated.add(local);
    return found;
  };
  return {
    language,
    mainLanguage: main,
    words: paperWordsIn(language),
    houseStyle: event.houseStyle,
    say: (local) => worded(local).text,
    inlines: (local, isCapitals = false) => {
      const found = worded(local);
      if (found.text === '') return [];
      const words = isCapitals ? found.text.toLocaleUpperCase(found.language) : found.text;
      return [found.isTranslated ? text(words) : text(words, found.language)];
    },
    miss: (kept) => void untranslated.add(kept),
    untranslated,
  };
}

/** Weekdays and kinds of meeting are in small letters in most languages, but not at the start of a line. */
export function atLineStart(words: string, { language }: Pick<Voice, 'language'>): string {
  return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1);
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
