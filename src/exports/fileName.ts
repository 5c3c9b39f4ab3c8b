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
  const name = printable(paperTitle(tree))
    .replace(/[\\/:*?"<>|\t\n]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return `${Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')}.${extension}`;
}
