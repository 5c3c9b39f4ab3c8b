// Sets a paper in pages, as the printer will: measures its blocks at the width of the paper and fills one page after
// the other. Preview and print both show these pages, so what is seen is what is printed, and "Page 2 of 5" is known.
import { domNode } from '#exports/html/domNode.ts';
import { PAGE_MARGINS, footOf, pageSizeOf } from '#exports/html/pageRules.ts';
import type { PageFoot } from '#exports/html/pageRules.ts';
import { notesElement, paperAttributes, paperElements } from '#exports/html/paperElements.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { elementsIn, fittingChildren } from './splitBlock.ts';

export interface PaperPage {
  /** A `.paper` as wide and as high as the page between its margins. */
  readonly content: HTMLElement;
  readonly foot: PageFoot;
}

/** A printer rounds lengths its own way; what nearly fills a page must not spill on to a second. */
const SLACK = 3;

/** Needs a page to measure in, with print.css and the paper's fonts loaded. `prefix` keeps ids of several papers apart. */
export function makePages(tree: DocumentTree, prefix: string): readonly PaperPage[] {
  const { blocks, notes } = paperElements(tree, prefix);
  const flow = pageBox(tree);
  flow.classList.add('paper-measure');
  flow.append(...blocks.map((block) => domNode(block, document)));
  document.body.append(flow);
  try {
    const contents = new PageMaker(
      tree,
      flow,
      notes.map((note) => domNode(note, document)),
    ).contents();
    return contents.map((content, index) => ({ content, foot: footOf(tree, index + 1, contents.length) }));
  } finally {
    flow.remove();
  }
}

/** A long programme is laid out in stretches, or every page would lay out all that is still to come. */
const BLOCKS_IN_STRETCH = 20;
const ROWS_IN_STRETCH = 8;

class PageMaker {
  readonly #tree: DocumentTree;
  readonly #flow: HTMLElement;
  readonly #notes: readonly HTMLElement[];
  readonly #height: number;
  #blocksToCome: HTMLElement[];
  readonly #rowsToCome = new Map<HTMLTableElement, HTMLElement[]>();

  constructor(tree: DocumentTree, flow: HTMLElement, notes: readonly HTMLElement[]) {
    this.#tree = tree;
    this.#flow = flow;
    this.#notes = notes;
    this.#height = pixelsOf(pageSizeOf(tree).height - PAGE_MARGINS.top - PAGE_MARGINS.bottom) - SLACK;
    // A break behind the last words would only make an empty page.
    while (flow.lastElementChild?.matches('.s-pageBreak') === true) flow.lastElementChild.remove();
    for (const table of flow.querySelectorAll('table')) {
      const rows = [...(table.tBodies[0]?.rows ?? [])];
      for (const row of rows) row.remove();
      this.#rowsToCome.set(table, rows);
    }
    this.#blocksToCome = [...elementsIn(flow)];
    for (const block of this.#blocksToCome) block.remove();
  }

  contents(): readonly HTMLElement[] {
    const foot = this.#firstPageFoot();
    const pages: HTMLElement[] = [];
    do {
      this.#layOutNext();
      const page = pageBox(this.#tree);
      const below = pages.length === 0 ? foot : [];
      const taken = this.#takePage(this.#height - this.#heightOf(below));
      const notes = this.#notesMarkedIn(taken);
      page.append(...taken, ...notes, ...below);
      pages.push(page);
    } while (this.#flow.firstElementChild !== null || this.#blocksToCome.length > 0);
    return pages;
  }

  /** Brings up what comes next, until more is laid out than a page can hold or nothing is left. */
  #layOutNext(): void {
    const isEnough = (box: HTMLElement) => box.getBoundingClientRect().height > 2 * this.#height;
    while (this.#blocksToCome.length > 0 && !isEnough(this.#flow)) {
      this.#flow.append(...this.#blocksToCome.splice(0, BLOCKS_IN_STRETCH));
      this.#fillTables(isEnough);
    }
    this.#fillTables(isEnough);
  }

  #fillTables(isEnough: (box: HTMLElement) => boolean): void {
    for (const table of this.#flow.querySelectorAll('table')) {
      const rows = this.#rowsToCome.get(table) ?? [];
      while (rows.length > 0 && !isEnough(table))
        table.tBodies[0]?.append(...rows.splice(0, ROWS_IN_STRETCH));
    }
  }

  /** Addressee and enclosures stand at the foot of a letter's first page, however long the letter is. */
  #firstPageFoot(): readonly HTMLElement[] {
    if (this.#tree.form !== 'letter') return [];
    const isFoot = (block: HTMLElement) => block.matches('.s-addressee, .s-enclosures');
    const foot = this.#blocksToCome.filter(isFoot);
    this.#blocksToCome = this.#blocksToCome.filter((block) => !isFoot(block));
    foot[0]?.classList.add('page-foot');
    return foot;
  }

  /** Takes off the flow what fits in `room` pixels together with the footnotes it calls for. */
  #takePage(room: number): readonly HTMLElement[] {
    while (this.#flow.firstElementChild?.matches('.s-pageBreak') === true)
      this.#flow.firstElementChild.remove();
    const [first] = elementsIn(this.#flow);
    if (first === undefined) return [];
    const limit = this.#limitAboveNotes(first.getBoundingClientRect().top, room);
    const fitting = fittingChildren(this.#flow, limit, this.#height);
    // What fits nowhere is set alone rather than lost.
    const taken = fitting.length === 0 ? [first] : fitting;
    for (const block of taken) block.remove();
    return taken;
  }

  /** How low the text may reach: each footnote called for above that line takes room at the foot. */
  #limitAboveNotes(top: number, room: number): number {
    let limit = top + room;
    for (;;) {
      const above = this.#marks().filter((mark) => mark.getBoundingClientRect().bottom <= limit);
      const next = top + room - this.#notesHeight(above.map(numberOf));
      if (next >= limit) return limit;
      limit = next;
    }
  }

  #marks(): readonly HTMLElement[] {
    return [...this.#flow.querySelectorAll<HTMLElement>('[data-note]')];
  }

  #notesMarkedIn(blocks: readonly HTMLElement[]): readonly HTMLElement[] {
    const marks = blocks.flatMap((block) => [...block.querySelectorAll<HTMLElement>('[data-note]')]);
    return marks.length === 0 ? [] : [this.#notesList(marks.map(numberOf))];
  }

  #notesList(numbers: readonly number[]): HTMLElement {
    const list = domNode(notesElement([], numbers[0] ?? 1), document);
    list.append(...numbers.flatMap((number) => this.#notes[number - 1] ?? []));
    return list;
  }

  #notesHeight(numbers: readonly number[]): number {
    if (numbers.length === 0) return 0;
    const list = this.#notesList(numbers);
    const height = this.#heightOf([list]);
    list.remove();
    return height;
  }

  /** With the margin over each, measured at the width of the page. */
  #heightOf(blocks: readonly HTMLElement[]): number {
    if (blocks.length === 0) return 0;
    const box = pageBox(this.#tree);
    box.classList.add('paper-measure');
    // Something must stand before them, or the first would lose its margin.
    box.append(document.createElement('div'), ...blocks);
    document.body.append(box);
    const { height } = box.getBoundingClientRect();
    box.remove();
    return height;
  }
}

function pageBox(tree: DocumentTree): HTMLElement {
  const box = document.createElement('div');
  for (const [name, value] of Object.entries(paperAttributes(tree))) box.setAttribute(name, value);
  box.classList.add('paper-page');
  return box;
}

function numberOf(mark: HTMLElement): number {
  return Number(mark.dataset['note']);
}

/** CSS pixels: 96 to the inch. */
export function pixelsOf(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}
