// The language a text is in: by its script, and for Latin letters by its commonest small words.
import type { Language } from '#languages/language.ts';

const LOOKED_AT = 60_000;

const SMALL_WORDS: Readonly<Record<'en' | 'fr' | 'es', RegExp>> = {
  en: /(?<![\p{L}])(?:the|of|and|for|with|by|on|from|session|opening|closing|remarks|chair|speakers?)(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:le|les|du|des|et|aux?|pour|avec|sur|par|séance|ouverture|clôture|président|modérat(?:eur|rice)|intervenants?|d|l)(?![\p{L}])/giu,
  es: /(?<![\p{L}])(?:el|los|las|del|y|para|con|por|sesión|apertura|clausura|presidente|moderador[a]?|ponentes|en|palabras)(?![\p{L}])/giu,
};

export function languageOf(text: string): Language {
  const looked = text.slice(0, LOOKED_AT);
  const count = (pattern: RegExp): number => looked.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const arabic = count(/\p{Script=Arabic}/gu);
  // A Chinese character says as much as three letters.
  const han = count(/\p{Script=Han}/gu) * 3;
  const most = Math.max(latin, cyrillic, arabic, han);
  if (most === 0 || most === latin) {
    const words = { en: count(SMALL_WORDS.en), fr: count(SMALL_WORDS.fr), es: count(SMALL_WORDS.es) };
    if (words.fr > words.en && words.fr >= words.es) return 'fr';
    return words.es > words.en ? 'es' : 'en';
  }
  if (most === cyrillic) return 'ru';
  return most === arabic ? 'ar' : 'zh';
}
