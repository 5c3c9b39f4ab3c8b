// The inlines and marks of the editor beside plain, bold and italic text: live fields, footnotes, superscript, links
// and passages in another language. Fields and footnotes are atoms: the caret steps over them as over one letter.
import { Mark, Node } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { LiveField, RichRun } from '#domain/papers/richText.ts';
import { isLiveFieldName } from '#domain/papers/richText.ts';
import { directionOf, isLanguage } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';

/** `say`: the words a field stands for, where it is copied to another program. */
export const Field = Node.create<{ readonly say: (field: LiveField) => string }>({
  name: 'field',
  addOptions: () => ({ say: () => '' }),
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ name: { default: 'event-title' }, target: { default: null } }),
  parseHTML: () => [{ tag: 'span[data-field]' }],
  renderHTML({ node }) {
    const { name, target } = node.attrs;
    return [
      'span',
      { 'data-field': name, ...(target === null ? {} : { 'data-target': target }) },
      this.options.say(fieldOf(node)),
    ];
  },
  renderText({ node }) {
    return this.options.say(fieldOf(node));
  },
});

/** Its text is kept with the mark and written in a field of its own under the editor. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ runs: { default: [] } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ node }) => ['sup', { 'data-footnote': JSON.stringify(footnoteRuns(node)) }],
});

export const Superscript = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleMark('superscript');
    return { 'Mod-Shift-+': toggle, 'Mod-Shift-=': toggle, 'Mod-.': toggle };
  },
});

/** The words of a link are plain, as the model has them: no other mark goes with it. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  excludes: '_',
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  // The address is for another program the text is copied to; here a click sets the caret and never leaves the page.
  renderHTML: ({ mark }) => ['a', { href: hrefOf(mark.attrs['href']), rel: 'noreferrer' }, 0],
});

/** A passage in another language than the paper's, with its direction. */
export const Passage = Mark.create({
  name: 'passage',
  addAttributes: () => ({ language: { default: 'en' } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ mark }) => {
    const language = passageLanguage(mark.attrs['language']);
    return ['span', { lang: language, dir: directionOf(language) }, 0];
  },
});

export function fieldOf(node: ProseMirrorNode): LiveField {
  const { name, target } = node.attrs;
  return {
    type: 'field',
    name: isLiveFieldName(name) ? name : 'event-title',
    ...(typeof target === 'string' ? { target } : {}),
  };
}

/** Only what `convert.ts` and the footnote's own field put there. */
export function footnoteRuns(node: ProseMirrorNode): readonly RichRun[] {
  const runs: unknown = node.attrs['runs'];
  return Array.isArray(runs) ? (runs as readonly RichRun[]) : [];
}

export function hrefOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function passageLanguage(value: unknown): Language {
  return isLanguage(value) ? value : 'en';
}
