// The words of pasted HTML inside a paragraph: text with its look, line breaks, links, marks of footnotes, and our own
// live fields where they were copied from a paper.
import { richText } from '#domain/file/richTextSchema.ts';
import { isLiveFieldName } from '#domain/papers/richText.ts';
import type { RichRun } from '#domain/papers/richText.ts';
import type { Language } from '#languages/language.ts';
import { safeAddress } from '../webAddress.ts';
import { isDropped, lookOf, PLAIN, styleOf } from './look.ts';
import type { Look } from './look.ts';
import { isWayBack, noteNameOf } from './notes.ts';
import type { Tidy } from './tidyRuns.ts';

const LONGEST_TARGET = 100;
const DEEPEST = 200;

export class InlineReader {
  readonly #notes: ReadonlyMap<string, Element>;
  readonly #paper: Language;
  readonly #tidy: Tidy;
  #isInNote = false;
  #depth = 0;

  constructor(notes: ReadonlyMap<string, Element>, paper: Language, tidy: Tidy) {
    this.#notes = notes;
    this.#paper = paper;
    this.#tidy = tidy;
  }

  runsOf(node: Node, look: Look): readonly RichRun[] {
    if (node.nodeType === 3) return textRun(node.textContent ?? '', look);
    if (!isElement(node) || isDropped(node)) return [];
    if (this.#depth >= DEEPEST) return textRun(node.textContent ?? '', look);
    this.#depth += 1;
    const runs = this.#elementRuns(node, lookOf(node, look, this.#paper));
    this.#depth -= 1;
    return runs;
  }

  #elementRuns(element: Element, look: Look): readonly RichRun[] {
    if (element.localName === 'br') return [{ type: 'lineBreak' }];
    if (element.localName === 'a') return this.#anchorRuns(element, look);
    if (element.hasAttribute('data-field')) return fieldRun(element, look);
    if (element.hasAttribute('data-footnote')) return ownFootnote(element);
    // Word's tabs are padding of the sign before, or white space like any other.
    if (styleOf(element).has('mso-tab-count')) return textRun(' ', look);
    return this.#childRuns(element, look);
  }

  #anchorRuns(anchor: Element, look: Look): readonly RichRun[] {
    if (isWayBack(anchor)) return [];
    const name = noteNameOf(anchor);
    const note = name === null ? undefined : this.#notes.get(name);
    if (note !== undefined) return this.#isInNote ? [] : [this.#footnote(note)];
    const href = safeAddress(anchor.getAttribute('href') ?? '');
    const runs = this.#childRuns(anchor, look);
    if (href === null) return runs;
    return runs.map((run) => (run.type === 'text' ? { type: 'link', text: run.text, href } : run));
  }

  #footnote(note: Element): RichRun {
    this.#isInNote = true;
    const runs = this.#tidy(this.#childRuns(note, PLAIN));
    this.#isInNote = false;
    return { type: 'footnote', runs };
  }

  #childRuns(parent: Element, look: Look): readonly RichRun[] {
    return [...parent.childNodes].flatMap((child) => this.runsOf(child, look));
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function textRun(text: string, { marks, language }: Look): readonly RichRun[] {
  return text === '' ? [] : [{ type: 'text', text, marks, ...(language === null ? {} : { language }) }];
}

function fieldRun(element: Element, { marks }: Look): readonly RichRun[] {
  const name = element.getAttribute('data-field');
  const target = element.getAttribute('data-target');
  if (!isLiveFieldName(name)) return [];
  const isTarget = target !== null && target !== '' && target.length <= LONGEST_TARGET;
  return [{ type: 'field', name, ...(isTarget ? { target } : {}), marks }];
}

/** Checked like a file from outside: anybody can write such an attribute. */
function ownFootnote(element: Element): readonly RichRun[] {
  try {
    const runs: unknown = JSON.parse(element.getAttribute('data-footnote') ?? '');
    const text: unknown = [{ type: 'paragraph', runs }];
    if (!richText.isSound(text)) return [];
    const [block] = text;
    return block?.type === 'paragraph' ? [{ type: 'footnote', runs: safeRuns(block.runs) }] : [];
  } catch {
    return [];
  }
}

function safeRuns(runs: readonly RichRun[]): readonly RichRun[] {
  return runs.map((run): RichRun => {
    if (run.type === 'footnote') return { ...run, runs: safeRuns(run.runs) };
    return run.type !== 'link' || safeAddress(run.href) !== null ? run : { type: 'text', text: run.text };
  });
}
