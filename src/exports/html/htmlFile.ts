// Papers as one HTML file that needs nothing else: its own rules inside it, readable in any browser, printable as is.
// A package is one file too: its papers one after another, each on pages of its own.
import type { DocumentTree } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import { paperTitle } from '../fileName.ts';
import { element } from './element.ts';
import type { HtmlElement } from './element.ts';
import { htmlText } from './htmlText.ts';
import { jsonLd } from './jsonLd.ts';
import { rulesOfFile, rulesOfPackage } from './pageRules.ts';
import { notesElement, paperAttributes, paperElements } from './paperElements.ts';
import generatedCss from './generated.css?raw';
import printCss from './print.css?raw';

/** The first paper gives the file its title and its language. */
export function htmlFile(trees: readonly DocumentTree[]): string {
  const [first] = trees;
  if (first === undefined) throw new RangeError('A file holds one paper at least');
  const isPackage = trees.length > 1;
  const rules = isPackage ? rulesOfPackage(trees) : rulesOfFile(first);
  return `<!doctype html>
<html lang="${first.language}" dir="${directionOf(first.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${htmlText(element('title', {}, [paperTitle(first)]))}
<style>
${generatedCss.trim()}
${printCss.replace(/@import[^;]*;/, '').trim()}
${rules}
</style>
<script type="application/ld+json">${jsonLd(fullestOf(trees, first))}</script>
</head>
<body class="paper-file">
${htmlText(isPackage ? packageElement(trees) : paperElement(first))}
</body>
</html>
`;
}

function packageElement(trees: readonly DocumentTree[]): HtmlElement {
  return element(
    'main',
    {},
    trees.map((tree, index) => paperElement(tree, index)),
  );
}

/** `index` = its place in a package. */
function paperElement(tree: DocumentTree, index?: number): HtmlElement {
  const { blocks, notes } = paperElements(tree, index === undefined ? '' : `paper-${index}-`);
  const children = [...blocks, ...(notes.length === 0 ? [] : [notesElement(notes)])];
  return index === undefined
    ? element('main', paperAttributes(tree), children)
    : element(
        'article',
        { ...paperAttributes(tree), 'aria-label': tree.name, 'data-paper': String(index) },
        children,
      );
}

/** The event is told once a file, by the paper that tells most of it. */
function fullestOf(trees: readonly DocumentTree[], first: DocumentTree): DocumentTree {
  return trees.reduce(
    (fullest, tree) => (tree.facts.sittings.length > fullest.facts.sittings.length ? tree : fullest),
    first,
  );
}
