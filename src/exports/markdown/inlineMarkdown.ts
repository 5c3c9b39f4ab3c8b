// What stands in a line, as Markdown. Footnotes leave a mark and are collected apart.
import type { Handlers, Inline } from '#documents/tree.ts';
import { escapedText, linkMarkdown } from './escaped.ts';

/** The line; a line break is a backslash before the new line, which no mailer takes away. */
export type Words = (inlines: readonly Inline[]) => string;

export const LINE_BREAK = '\\\n';

export function markdownWords(notes: string[]): Words {
  return (inlines) => wordsIn(inlines, [], notes);
}

type Mark = 'strong' | 'emphasis' | 'deleted';
const SIGNS = { strong: '**', emphasis: '*', deleted: '~~' } as const;

function wordsIn(inlines: readonly Inline[], inside: readonly Mark[], notes: string[]): string {
  const all = (inner: readonly Inline[]) => wordsIn(inner, inside, notes);
  const marked = (mark: Mark, inner: readonly Inline[]) =>
    // A mark within the same mark would end it.
    inside.includes(mark) ? all(inner) : around(SIGNS[mark], wordsIn(inner, [...inside, mark], notes));
  const handlers: Handlers<Inline, string> = {
    text: (node) => escapedText(node.text),
    strong: (node) => marked('strong', node.inlines),
    emphasis: (node) => marked('emphasis', node.inlines),
    // "26th" reads better in an e-mail than any mark; a raised figure must not become part of a number.
    superscript: (node) =>
      /\d/.test(all(node.inlines)) ? `<sup>${all(node.inlines)}</sup>` : all(node.inlines),
    link: (node) => linkMarkdown(node.text, node.href) ?? escapedText(node.text),
    lineBreak: () => LINE_BREAK,
    footnote: (node) => {
      const at = notes.push('') - 1;
      notes[at] = all(node.inlines);
      return `[^${at + 1}]`;
    },
    field: (node) => escapedText(node.text),
    moved: (node) => ` \\[${escapedText(node.text)}\\]`,
    inserted: (node) => `<ins>${all(node.inlines)}</ins>`,
    deleted: (node) => marked('deleted', node.inlines),
  };
  return inlines.map((inline) => (handlers[inline.type] as (node: Inline) => string)(inline)).join('');
}

/** A mark must touch the words it is about, so the spaces at their ends go outside. */
function around(sign: string, words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inner === '' ? before + after : `${before}${sign}${inner}${sign}${after}`;
}
