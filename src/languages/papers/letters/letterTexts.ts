// The texts of the letters an office writes about a meeting, to start from. One file a language beside this one, each
// loaded when a letter in it is begun.
import type { Language } from '../../language.ts';

export const LETTER_TEMPLATE_IDS = ['convening', 'follow-up', 'format', 'summary', 'invitation'] as const;
export type LetterTemplateId = (typeof LETTER_TEMPLATE_IDS)[number];

/**
 * Letters drafted from a comparison of two editions. Besides live fields, `{edition}` is the one that was changed, with
 * its date, and `{changes}` a paragraph that gives way to the list of changes.
 */
export type ChangeNoticeId = 'change-notice' | 'personal-change-notice';

export interface LetterText {
  /** What the list of papers calls it. */
  readonly name: string;
  readonly paragraphs: readonly Wordings[];
  /** Where the set close does not suit. */
  readonly close?: string;
}

/**
 * One paragraph, the fullest wording first. Live fields stand in braces; the first wording is taken whose fields all
 * have something to say, and the last whatever they say. An empty wording leaves the paragraph out.
 */
export type Wordings = readonly [string, ...string[]];

export type LetterTexts = Readonly<Record<LetterTemplateId | ChangeNoticeId, LetterText>>;

const LOADERS: Readonly<Record<Language, () => Promise<LetterTexts>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  ru: async () => (await import('./ru.ts')).ru,
  es: async () => (await import('./es.ts')).es,
};

export function letterTextsIn(language: Language): Promise<LetterTexts> {
  return LOADERS[language]();
}
