// The words of a paper in the order the print has them, with the signs of its lists, which print.css sets; and the words
// read back from a PDF of it, without what stands on each page: foot, repeated heads of tables, footnotes.
import type { HtmlElement, HtmlNode } from '#exports/html/element.ts';
import { paperElements } from '#exports/html/paperElements.ts';
import { footOf } from '#exports/html/pageRules.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { toRoman } from '#languages/numerals.ts';

export interface SetWords {
  readonly body: string;
  readonly notes: readonly string[];
}

export function setWords(tree: DocumentTree): SetWords {
  const { blocks, notes } = paperElements(tree, '');
  return {
    body: normalised(blocks.map(words).join(' ')),
    notes: notes.map((note) => normalised(words(note))),
  };
}

export interface ReadPaper extends SetWords {
  /** For each paper, how many pages there are and how many its feet speak of. */
  readonly pageCounts: readonly { readonly pages: number; readonly of: number }[];
}

/** The papers of one file, one after the other. */
export function readPaper(pages: readonly string[], trees: readonly DocumentTree[]): ReadPaper {
  const heads = trees.flatMap(headsOf);
  const wantedNotes = trees.map((tree) => setWords(tree).notes);
  const read = {
    body: '',
    notes: new Array<string>(),
    pageCounts: new Array<{ pages: number; of: number }>(),
  };
  for (const page of pages.map(normalised)) {
    const foot = footOn(page, trees);
    if (foot.number === 1) read.pageCounts.push({ pages: 0, of: foot.of });
    const count = read.pageCounts.at(-1);
    if (count !== undefined) Object.assign(count, { pages: count.pages + 1, of: foot.of });
    let text = foot.rest;
    for (const head of heads) if (foot.number > 1 && text.startsWith(head)) text = text.slice(head.length);
    for (const [index, note] of (wantedNotes[read.pageCounts.length - 1] ?? []).entries()) {
      const without = text.replace(` ${index + 1} ${note}`, '');
      if (without !== text) read.notes.push(note);
      text = without;
    }
    read.body = normalised(`${read.body} ${text}`);
  }
  return read;
}

/** Where two texts part, in a few words of each; empty = they are the same, word for word. */
export function differenceOf(actual: string, wanted: string): string {
  const [here, there] = [actual.split(' '), wanted.split(' ')];
  const at = here.findIndex((word, index) => word !== there[index]);
  if (at < 0 && here.length === there.length) return '';
  const from = Math.max(0, (at < 0 ? here.length : at) - 4);
  return `“${here.slice(from, from + 16).join(' ')}” for “${there.slice(from, from + 16).join(' ')}”`;
}

/** A page without its foot; a letter's first page has none. */
function footOn(page: string, trees: readonly DocumentTree[]) {
  for (const tree of trees) {
    const { start, end } = footOf(tree, 2, 3);
    const [before = '', between = '', after = ''] = end.split(/\d+/);
    const pattern = [before, between, after].map(escaped).join('(\\d+)');
    const match = new RegExp(` ?${escaped(start)} ${pattern}$`).exec(page);
    if (match !== null)
      return { number: Number(match[1]), of: Number(match[2]), rest: page.slice(0, match.index) };
  }
  return { number: 1, of: 1, rest: page };
}

/** The first row of a table is set anew on every page the table goes on to. */
function headsOf(tree: DocumentTree): readonly string[] {
  return paperElements(tree, '').blocks.flatMap((block) =>
    block.children.flatMap((child) =>
      typeof child !== 'string' && child.tag === 'thead' ? [normalised(words(child))] : [],
    ),
  );
}

/** Single spaces, and none behind a hyphen: a line may end there, and nobody can tell whether a space did too. */
function normalised(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/([-–—]) /gu, '$1')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const INLINE = new Set(['span', 'strong', 'em', 'sup', 'a', 'mark', 'ins', 'del']);

function words(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (node.attributes['class'] === 'line') return ` ${inside(node)} `;
  if (node.tag === 'ol' || node.tag === 'ul') return listWords(node);
  return INLINE.has(node.tag) ? inside(node) : ` ${inside(node)} `;
}

function inside(node: HtmlElement): string {
  return node.children.map(words).join('');
}

function listWords(list: HtmlElement): string {
  return list.children
    .map((item, index) => ` ${SIGNS[list.attributes['data-sign'] ?? '']?.(index + 1) ?? ''} ${words(item)}`)
    .join('');
}

const SIGNS: Readonly<Record<string, (number: number) => string>> = {
  bullet: () => '•',
  dash: () => '-',
  square: () => '▪',
  number: (number) => `${number}.`,
  roman: (number) => `${toRoman(number)}.`,
};
