// The text of an authored paper in the paper's language, or in the language it was written in: then its live fields
// speak that language too, and every word is marked with it.
import type { LocalRichText } from '#domain/papers/paper.ts';
import type { RichText } from '#domain/papers/richText.ts';
import { LANGUAGES } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { inLanguage } from '../inLanguage.ts';
import type { DocumentSource } from '../source.ts';
import type { Block } from '../tree.ts';
import { voiceOf } from '../voice.ts';
import type { Voice } from '../voice.ts';
import { richBlocks } from './richBlocks.ts';

export function bodyBlocks(body: LocalRichText, source: DocumentSource, voice: Voice): readonly Block[] {
  const found = richTextIn(body, voice.language, voice.mainLanguage);
  if (found === null) return [];
  if (found.language === voice.language) return richBlocks(found.text, source, voice);
  voice.miss(body);
  const own = voiceOf(source.event, found.language);
  return inLanguage(richBlocks(found.text, source, own), found.language);
}

/** In the wanted language, or in the main one, or in the first that has any. */
export function richTextIn(
  body: LocalRichText,
  wanted: Language,
  main: Language,
): { readonly text: RichText; readonly language: Language } | null {
  for (const language of [wanted, main, ...LANGUAGES]) {
    const text = body[language];
    if (text !== undefined && text.length > 0) return { text, language };
  }
  return null;
}
