// Markdown's marks in a line: headings, bold and italic, links, escaped characters. The words stay, the marks become
// how the line looks.
import type { LineLook } from '../sourceBlock.ts';

export interface MarkedText {
  readonly text: string;
  readonly look: LineLook;
}

const HEADING = /^\s{0,3}#{1,6}\s+/;
const WHOLE = /^(\*{1,3}|_{1,3})(?=\S)([^*_]{1,2000})(?<=\S)\1$/;
const LINK = /!?\[([^[\]]{0,500})\]\(([^()\s]{0,1000})(?:\s"[^"]{0,200}")?\)/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,1000})>/g;

export function lookOfMarks(line: string): MarkedText {
  if (!/[#*_\\`[<~]/.test(line)) return { text: line, look: lookOfWords(line) };
  const heading = HEADING.exec(line);
  const rest = line.slice(heading?.[0].length ?? 0).trim();
  const whole = WHOLE.exec(rest);
  const text = withoutMarks(rest);
  if (heading !== null) return { text: text.replace(/\s#{1,6}$/, ''), look: 'heading' };
  if (whole !== null) return { text, look: (whole[1] ?? '').length === 1 ? 'emphasis' : 'strong' };
  // Bold over several lines shows its mark at one end only.
  const isOpen = /^\*\*(?=\S)[^*]+$/.test(rest) || /^[^*]+(?<=\S)\*\*$/.test(rest);
  return { text, look: isOpen ? 'strong' : lookOfWords(text) };
}

function withoutMarks(text: string): string {
  return text
    .replace(LINK, (_, words: string, address: string) => (words.trim() === '' ? address : words))
    .replace(AUTOLINK, '$1')
    .replace(/(?<!\\)\*{1,3}(?=[^\s*])([^*]{1,2000}?)(?<=[^\s\\])\*{1,3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}_\\])_{1,3}(?=[^\s_])([^_]{1,2000}?)(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/^\*\*(?=\S)|(?<=\S)\*\*$/g, '')
    .replace(/~~([^~]{1,2000})~~/g, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\$/, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1');
}

/** All in capitals: words of them, and no small letter; "6PM" is none. */
export function lookOfWords(text: string): LineLook {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) ? 'capitals' : 'plain';
}
