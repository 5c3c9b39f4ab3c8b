// What a downloaded file is called: "2012-04-03 Fighting Human Trafficking – Programme (final).html".
// Must be a good name on every system, so marks that some of them refuse become hyphens.
import type { DocumentTree } from '#documents/tree.ts';
import { printable } from './printable.ts';

const LONGEST = 160;

/** The name without its ending; also the title of the printed paper. */
export function paperTitle(tree: DocumentTree): string {
  const what = [tree.runningTitle, tree.name].filter((part) => part !== '').join(' – ');
  // "Tentative programme (tentative)" would say it twice.
  const isSaid = tree.name.toLocaleLowerCase(tree.language).includes(tree.stage);
  return [tree.facts.firstDay ?? '', what, isSaid ? '' : `(${tree.stage})`]
    .filter((part) => part !== '')
    .join(' ');
}

export function fileNameOf(tree: DocumentTree, extension: string): string {
  return `${fileNameFrom(paperTitle(tree))}.${extension}`;
}

/** Any words as the name of a file, without its ending. */
export function fileNameFrom(words: string): string {
  const name = printable(words)
    .replace(/[\\/:*?"<>|\t\n]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
}

/** The second file of one name is called "Name (2)". Systems that do not tell "a" from "A" are many. */
export function differentNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let different = name;
    for (let count = 2; seen.has(different.toLowerCase()); count += 1)
      different = name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
    seen.add(different.toLowerCase());
    return different;
  });
}
