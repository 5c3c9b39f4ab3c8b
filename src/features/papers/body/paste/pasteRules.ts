// How much may be pasted at a time, and plain text as paragraphs. Pure.
import type { RichText } from '#domain/papers/richText.ts';

/** Signs of HTML that are read for their look; a paper of a hundred pages out of Word has less. */
export const LONGEST_HTML = 3_000_000;

/** Signs of text: three times the longest concept note there is. */
export const LONGEST_TEXT = 300_000;

/** Without the pictures in it, which are dropped anyway and would count most. */
export function withoutPictures(html: string): string {
  return html.replace(/data:[\w+./;=-]{0,100},[A-Za-z0-9+/=%]{100,}/g, 'data:,');
}

/** Each line is a paragraph, as an e-mail has them. */
export function richTextFromPlain(plain: string): RichText {
  return plain
    .replace(/[\p{Surrogate}\ufeff\ufffe\uffff]/gu, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\p{Cc}+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ type: 'paragraph', runs: [{ type: 'text', text }] }));
}

export function lengthOf(text: RichText): number {
  return JSON.stringify(text).length;
}
