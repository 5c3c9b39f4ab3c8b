// Marks every word of some blocks with the language they are in, where it is not the paper's: what falls back to
// another language must be read aloud, hyphenated and set from left to right or right to left as that language is.
import type { Language } from '#languages/language.ts';
import type { Block, Inline } from './tree.ts';

/** Words that already have a language of their own keep it. */
export function inLanguage(blocks: readonly Block[], language: Language): readonly Block[] {
  const marked = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((inline) => markedInline(inline, marked, language));
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'note':
        return { ...block, inlines: marked(block.inlines) };
      case 'list':
        return { ...block, items: block.items.map((item) => inLanguage(item, language)) };
      case 'quotation':
        return { ...block, inlines: marked(block.inlines), source: block.source.map(marked) };
      default:
        // The others are made from data, never from a text.
        return block;
    }
  });
}

function markedInline(
  inline: Inline,
  marked: (inlines: readonly Inline[]) => readonly Inline[],
  language: Language,
): Inline {
  switch (inline.type) {
    case 'text':
      return { language, ...inline };
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'footnote':
    case 'inserted':
    case 'deleted':
      return { ...inline, inlines: marked(inline.inlines) };
    default:
      return inline;
  }
}
