// Words of the other direction inside a sentence: held together by invisible marks, so that a Latin name in an Arabic
// line keeps its brackets and numbers beside it.
import { directionOf, type Language } from '#languages/language.ts';

const OPEN = '\u2068';
const CLOSE = '\u2069';
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function isolated(words: string, language: Language): string {
  const other = directionOf(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(words) ? `${OPEN}${words}${CLOSE}` : words;
}
