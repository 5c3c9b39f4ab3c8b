// A paper as one HTML file that needs nothing else: its own rules inside it, readable in any browser, printable as is.
import type { DocumentTree } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import { paperTitle } from '../fileName.ts';
import { element } from './element.ts';
import { htmlText } from './htmlText.ts';
import { jsonLd } from './jsonLd.ts';
import { rulesOfFile } from './pageRules.ts';
import { notesElement, paperAttributes, paperElements } from './paperElements.ts';
import printCss from './print.css?raw';

export function htmlFile(tree: DocumentTree): string {
  const { blocks, notes } = paperElements(tree, '');
  const paper = element('main', paperAttributes(tree), [
    ...blocks,
    ...(notes.length === 0 ? [] : [notesElement(notes)]),
  ]);
  const title = element('title', {}, [paperTitle(tree)]);
  return `<!doctype html>
<html lang="${tree.language}" dir="${directionOf(tree.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${htmlText(title)}
<style>
${printCss.trim()}
${rulesOfFile(tree)}
</style>
<script type="application/ld+json">${jsonLd(tree)}</script>
</head>
<body class="paper-file">
${htmlText(paper)}
</body>
</html>
`;
}
