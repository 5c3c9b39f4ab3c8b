// Both sides as elements of the page. What differs gets a number, a mark and a sentence, for going from change to change.
import '#exports/html/print.css';
import type { Block, DocumentTree, TableRow } from '#documents/tree.ts';
import { domNode } from '#exports/html/domNode.ts';
import { paperAttributes, paperElements } from '#exports/html/paperElements.ts';
import { sideOf, type Side } from './sideOf.ts';

export interface DrawnSide {
  readonly root: HTMLElement;
  /** For each block of the redline, in order; null = it stands on the other side alone. */
  readonly blocks: readonly (HTMLElement | null)[];
}

/** What is to be said of a place that differs, by the keys of its records: '' = its marked words; null = it is filtered away. */
export type Say = (key: readonly string[]) => string | null;

export function drawSide(tree: DocumentTree, side: Side): DrawnSide {
  const present = sideOf(tree.blocks, side);
  const shown = present.filter((block) => block !== null);
  const elements = paperElements({ ...tree, blocks: shown }, `${side}-`).blocks.map((element) =>
    domNode(element, document),
  );
  const root = document.createElement('div');
  for (const [name, value] of Object.entries(paperAttributes(tree))) root.setAttribute(name, value);
  root.append(...elements);
  let next = 0;
  return { root, blocks: present.map((block) => (block === null ? null : (elements[next++] ?? null))) };
}

/** The same block on either side; null = it is on the other side alone. */
export interface BlockPair {
  readonly before: HTMLElement | null;
  readonly after: HTMLElement | null;
}

/** Numbers the places that differ, on both sides alike. */
export function markStops(blocks: readonly Block[], pairs: readonly BlockPair[], say: Say): void {
  let number = 0;
  const markBoth = ({ key = [], change }: Block | TableRow, pair: BlockPair) => {
    const both = [pair.before, pair.after].filter((one) => one !== null);
    if (change === undefined && !both.some(hasMarks)) return;
    const sentence = say(key);
    if (sentence === null) return;
    number += 1;
    for (const one of both) {
      one.dataset['stop'] = '';
      one.dataset['pair'] = String(number);
      if (sentence !== '') one.dataset['sentence'] = sentence;
    }
  };
  for (const [index, block] of blocks.entries()) {
    const pair = pairs[index];
    if (pair === undefined) continue;
    if (block.type !== 'table') markBoth(block, pair);
    else
      for (const [at, row] of block.rows.entries())
        markBoth(row, { before: rowAt(pair.before, at), after: rowAt(pair.after, at) });
  }
}

function hasMarks(element: HTMLElement): boolean {
  return element.querySelector('ins, del, [data-change]') !== null;
}

function rowAt(table: HTMLElement | null, index: number): HTMLElement | null {
  return table instanceof HTMLTableElement ? (table.tBodies[0]?.rows[index] ?? null) : null;
}
