// What is on the pages of a paper and no part of its text: the foot of each page, the head of a table said again on the
// next one, the count of enclosures. And footnotes, which fall at the end of whatever page calls for them.
import type { DocumentTree, Inline } from '#documents/tree.ts';
import { visit } from '#documents/tree.ts';
import { footOf } from '#exports/html/pageRules.ts';
import { wordsOf } from './sameWords.ts';

export interface Furniture {
  readonly feet: readonly (readonly string[])[];
  /** The column titles of the tables. */
  readonly heads: readonly (readonly string[])[];
  readonly enclosures: readonly (readonly string[])[];
  /** Each with its number in front. */
  readonly footnotes: readonly (readonly string[])[];
}

export function furnitureOf(trees: readonly DocumentTree[]): Furniture {
  const [heads, enclosures, footnotes]: [string[][], string[][], string[][]] = [[], [], []];
  for (const { blocks } of trees) {
    let number = 0;
    visit(blocks, (node) => {
      if (node.type === 'table' && node.header !== null)
        heads.push(wordsIn(node.header.cells.flatMap((cell) => cell.blocks.flatMap(inlinesOf))));
      if (node.type === 'paragraph' && node.style === 'enclosures') enclosures.push(wordsIn(node.inlines));
      if (node.type === 'footnote') footnotes.push([String((number += 1)), ...wordsIn(node.inlines)]);
    });
  }
  return {
    feet: trees.map((tree) => [...wordsOf(asOnPaper(footOf(tree, 2, 2).start))]),
    heads,
    enclosures,
    footnotes,
  };
}

/** The words of a text, without furniture and with the footnotes behind everything else. */
export function withoutFurniture(text: string, furniture: Furniture): readonly string[] {
  const all = wordsOf(asOnPaper(text).replaceAll('\f', ` ${NEW_PAGE} `));
  let words = furniture.feet.reduce((rest, foot) => without(rest, foot), all);
  words = words.filter((word, at) => !isPageCount(words, word, at));
  // After a new page the head of a table is one that goes on; in the text of a document it is said once.
  words = furniture.heads.reduce((rest, head) => withoutRepeated(rest, head), words);
  words = words.filter((word) => word !== NEW_PAGE);
  words = furniture.enclosures.reduce((rest, line) => without(rest, line), words);
  return furniture.footnotes.reduce((rest, note) => {
    const at = placeOf(rest, note);
    return at < 0 ? rest : [...rest.slice(0, at), ...rest.slice(at + note.length), ...note];
  }, words);
}

const NEW_PAGE = '\u240c';

/** Kinds of hyphen and the signs of a list are the same on paper. */
function asOnPaper(text: string): string {
  return text
    .replaceAll(/[\u2010\u2011\u00ad]/g, '-')
    .replaceAll(/[•▪\uf0b7\uf0a7]/gu, ' ')
    .replaceAll(/(?:^|\s)-\s+(?=\S)/gm, (sign, at: number) => (isRange(text, at) ? sign : ' '));
}

/** A hyphen between two hours parts them; any other that stands alone is the sign of a list or of an aside. */
function isRange(text: string, at: number): boolean {
  return /[0-9apmAPM.]\s*$/.test(text.slice(0, at)) && /^\s*-\s*\d/.test(text.slice(at));
}

function wordsIn(inlines: readonly Inline[]): string[] {
  const parts: string[] = [];
  visit(inlines, (node) => {
    if (node.type === 'text' || node.type === 'field' || node.type === 'link') parts.push(node.text);
    else parts.push('');
  });
  return [...wordsOf(asOnPaper(parts.join('')))];
}

function inlinesOf(block: DocumentTree['blocks'][number]): readonly Inline[] {
  return 'inlines' in block ? [...block.inlines, { type: 'text', text: ' ' }] : [];
}

/** "Page 2 of 5", or "Page 2 of" where a reader does not know the second count. */
function isPageCount(words: readonly string[], word: string, at: number): boolean {
  const [start] = [3, 2, 1, 0].filter(
    (back) =>
      words[at - back] === 'Page' &&
      /^\d+$/.test(words[at - back + 1] ?? '') &&
      words[at - back + 2] === 'of',
  );
  return start !== undefined && (start < 3 || /^\d+$/.test(word));
}

function without(words: readonly string[], sequence: readonly string[]): readonly string[] {
  if (sequence.length === 0) return words;
  const at = placeOf(words, sequence);
  if (at < 0) return words;
  return [...words.slice(0, at), ...without(words.slice(at + sequence.length), sequence)];
}

function withoutRepeated(words: readonly string[], head: readonly string[]): readonly string[] {
  const repeated = [NEW_PAGE, ...head];
  const at = placeOf(words, repeated);
  if (head.length === 0 || at < 0) return words;
  return [...words.slice(0, at), ...withoutRepeated(words.slice(at + repeated.length), head)];
}

function placeOf(words: readonly string[], sequence: readonly string[]): number {
  return words.findIndex((_, at) => sequence.every((word, index) => words[at + index] === word));
}
