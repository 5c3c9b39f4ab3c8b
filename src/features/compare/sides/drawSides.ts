// Both sides as elements of the page. What differs gets a number, a mark and a sentence, for going from change to change.
import '#exports/html/print.css';
import type { Block, DocumentTree, TableRow } from '#documents/tree.ts';
import { domNode } from '#exports/html/domNode.ts';
import { paperAttributes, paperElements } from '#exports/html/paperElements.ts';
import type { Fellows } from './levelling.ts';
import { sideOf, type Side } from './sideOf.ts';

/** What is to be said of a place that differs, by the keys of its records: '' = its marked words; null = it is filtered away. */
export type Say = (key: readonly string[]) => string | null;

export interface DrawnSides {
  /** The paper of either side. */
  readonly roots: Fellows;
  /** Blocks that stand on both. */
  readonly blocks: readonly Fellows[];
  /** Rows of tables that stand on both, in order. */
  readonly rows: readonly Fellows[];
}

export function drawSides(tree: DocumentTree, say: Say): DrawnSides {
  const [before, after] = [drawSide(tree, 'before'), drawSide(tree, 'after')];
  const blocks: Fellows[] = [];
  const rows: Fellows[] = [];
  const mark = marker(say);
  for (const [index, block] of tree.blocks.entries()) {
    const pair = { before: before.blocks[index] ?? null, after: after.blocks[index] ?? null };
    if (pair.before !== null && pair.after !== null) blocks.push({ before: pair.before, after: pair.after });
    if (block.type !== 'table') {
      mark(block, pair);
      continue;
    }
    for (const [at, row] of block.rows.entries()) {
      const fellows = { before: rowAt(pair.before, at), after: rowAt(pair.after, at) };
      mark(row, fellows);
      if (fellows.before !== null && fellows.after !== null)
        rows.push({ before: fellows.before, after: fellows.after });
    }
  }
  return { roots: { before: before.root, after: after.root }, blocks, rows };
}

interface DrawnSide {
  readonly root: HTMLElement;
  /** For each block of the redline, in order; null = it stands on the other side alone. */
  readonly blocks: readonly (HTMLElement | null)[];
}

function drawSide(tree: DocumentTree, side: Side): DrawnSide {
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

interface Pair {
  readonly before: HTMLElement | null;
  readonly after: HTMLElement | null;
}

/** Numbers the places that differ, on both sides alike. */
function marker(say: Say): (source: Block | TableRow, pair: Pair) => void {
  let number = 0;
  return ({ key = [], change }, pair) => {
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
}

function hasMarks(element: HTMLElement): boolean {
  return element.querySelector('ins, del, [data-change]') !== null;
}

function rowAt(table: HTMLElement | null, index: number): HTMLElement | null {
  return table instanceof HTMLTableElement ? (table.tBodies[0]?.rows[index] ?? null) : null;
}
