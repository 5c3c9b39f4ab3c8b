// The papers that go with the page, each as it prints, one under the other.
import { makeDocument } from '#documents/registry.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { element } from '../html/element.ts';
import type { HtmlElement } from '../html/element.ts';
import { notesElement, paperAttributes, paperElements } from '../html/paperElements.ts';
import type { Telling } from './telling.ts';

/** null = none goes with it. */
export function papersSection(telling: Telling): HtmlElement | null {
  const { wish, words, prefix } = telling;
  const trees = wish.paperIds.flatMap((id) => {
    const paper = wish.content.event.papersById[id];
    if (paper === undefined) return [];
    return [makeDocument({ ...wish.content, paper, language: telling.voice.language })];
  });
  if (trees.length === 0) return null;
  return element('section', { class: 'papers', 'aria-labelledby': `${prefix}papers` }, [
    element('h2', { id: `${prefix}papers` }, [words.papers]),
    ...trees.map((tree, index) => sheet(tree, index + 1, telling)),
  ]);
}

function sheet(tree: DocumentTree, number: number, { prefix }: Telling): HtmlElement {
  const id = `${prefix}paper-${number}`;
  const { blocks, notes } = paperElements(tree, `${id}-`);
  return element('article', { class: 'sheet', 'aria-labelledby': id }, [
    element('h3', { id }, [tree.name]),
    element('div', paperAttributes(tree), [...blocks, ...(notes.length === 0 ? [] : [notesElement(notes)])]),
  ]);
}
