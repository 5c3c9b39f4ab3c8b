// Is a line running prose (a paragraph of a letter or a concept note, a description) rather than a row or a heading?
const LONG = 240;
const SENTENCE = 90;

/** Long, or a sentence: small letters run through it and it ends with a full stop. */
export function isProse(text: string): boolean {
  if (text.length >= LONG) return true;
  if (/\p{Script=Han}/u.test(text)) return text.length >= 45 && /[。；]$/u.test(text.trim());
  return (
    text.length >= SENTENCE && /[.!?…][»”"’)]?\s*$/u.test(text) && /\s\p{Ll}{2,}\s\p{Ll}{2,}\s/u.test(text)
  );
}

/** A paragraph of two sentences or more. */
export function isParagraph(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return text.length >= 60 && (text.match(/。/gu)?.length ?? 0) > 0;
  return text.length >= LONG && /[.!?]\s+[\p{Lu}\p{Script=Arabic}]/u.test(text);
}
