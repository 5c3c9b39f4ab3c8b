// The official language some words are in, by their script and, in Latin script, by the small words of each language.
import type { Language } from '#languages/language.ts';

const LATIN: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|of|and|for|to|by|with|on|session|welcome|opening|remarks|closing)\b/giu],
  ['fr', /\b(?:le|la|les|des|du|et|pour|par|avec|sur|séance|ouverture|une|aux)\b/giu],
  ['es', /\b(?:el|la|los|las|del|y|para|por|con|sobre|sesión|apertura|una|al)\b/giu],
];

export function wordsLanguage(text: string): Language {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/\p{Script=Arabic}/gu) > letters / 4) return 'ar';
  if (count(/\p{Script=Han}/gu) > letters / 4) return 'zh';
  if (count(/\p{Script=Cyrillic}/gu) > letters / 4) return 'ru';
  let best: Language = 'en';
  let most = 0;
  for (const [language, words] of LATIN) {
    const found = count(words);
    if (found > most) [best, most] = [language, found];
  }
  return best;
}
