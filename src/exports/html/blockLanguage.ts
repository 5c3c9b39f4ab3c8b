// A whole paragraph, list or quotation in another language than the paper's runs the way that language runs, bullets and
// indents too. In a programme only the words do: its lines keep to the side where the paper begins.
import type { Block } from '#documents/tree.ts';
import { visit } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';

/** `lang` and `dir` for the block's element; none where it is in the paper's language or in several. */
export function languageAttributes(block: Block): Readonly<Record<string, string>> {
  const language = isOfText(block) ? languageOf(block) : null;
  return language === null ? {} : { lang: language, dir: directionOf(language) };
}

function isOfText(block: Block): boolean {
  switch (block.type) {
    case 'quotation':
      return true;
    case 'heading':
      return block.style === 'section';
    case 'list':
    case 'paragraph':
      return block.style === 'body';
    default:
      return false;
  }
}

/** The one language of all its words; live fields and links take that of the words around them. */
function languageOf(block: Block): Language | null {
  const languages = new Set<Language | undefined>();
  visit([block], (node) => {
    if (node.type === 'text' && node.text.trim() !== '') languages.add(node.language);
  });
  const [only] = languages;
  return languages.size === 1 && only !== undefined ? only : null;
}
