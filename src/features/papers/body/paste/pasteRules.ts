// How much may be pasted at a time, and plain text as paragraphs. Pure.
import type { RichText } from '#domain/papers/richText.ts';
import { STYLE } from './look.ts';

/** Signs of HTML that are read for their look; a paper of a hundred pages out of Word has less. */
export const LONGEST_HTML = 3_000_000;

/** Signs of text: three times the longest concept note there is. */
export const LONGEST_TEXT = 300_000;

/** Without the pictures in it, which are dropped anyway and would count most. */
export function withoutPictures(html: string): string {
  return html.replace(/data:[\w+./;=-]{0,100},[A-Za-z0-9+/=%]{100,}/g, 'data:,');
}

/**
 * Styles and handlers under names that mean nothing to a browser. It would apply none in a document that is only read,
 * but tell the console of every single one, as a breach of the page's policy; safety does not rest on this.
 */
export function quietHtml(html: string): string {
  return html.replace(
    /<(\/?)([a-z][\w:-]*)([^<>]*)>/gi,
    (_tag, slash: string, name: string, rest: string) => {
      const attributes = rest
        .replace(/(?<=[\s"'])style(?=\s*=)/gi, STYLE)
        .replace(/(?<=[\s"'/])on(?=[a-z]+\s*=)/gi, 'data-on');
      return `<${slash}${name.toLowerCase() === 'style' ? 'template' : name}${attributes}>`;
    },
  );
}

/** Each line is a paragraph, as an e-mail has them. */
export function richTextFromPlain(plain: string): RichText {
  const lines = plain
    .replace(/[\p{Surrogate}\ufeff\ufffe\uffff]/gu, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\p{Cc}+/gu, ' '))
    .filter((line) => line !== '');
  // A piece of a line goes into another line with the spaces it has.
  return (lines.length === 1 ? lines : lines.map((line) => line.trim()).filter((line) => line !== '')).map(
    (text) => ({ type: 'paragraph', runs: [{ type: 'text', text }] }),
  );
}

export function lengthOf(text: RichText): number {
  return JSON.stringify(text).length;
}
