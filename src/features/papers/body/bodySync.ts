// Between the editor and the library. What is typed is handed over shortly after, and at once when it may be lost;
// what changes elsewhere (undo, another tab) comes in as the smallest change there is, so that the caret stays, and
// joins what was typed meanwhile. Undo is the library's alone: it takes back one bout of typing at a time.
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { Mapping, ReplaceStep } from '@tiptap/pm/transform';
import type { Editor } from '@tiptap/core';
import type { RichText } from '#domain/papers/richText.ts';
import { isSame } from '#store/changes.ts';
import type { Converter } from './convert.ts';

/** Milliseconds after the last key; and at the latest, for somebody who never pauses. */
const PAUSE = 250;
const LONGEST_WAIT = 2000;

/** Set on what did not come from the user's hands. */
const FROM_OUTSIDE = 'fromOutside';
/** Set on a change that is typing although it is more than a letter: the text of a footnote. */
export const TYPING = 'typing';

export interface BodyHome {
  /** `bout`: edits of one bout of typing are one step to undo. */
  readonly write: (body: RichText, bout: number) => void;
  /** What the library has now; null = the paper is gone. */
  readonly read: () => RichText | null;
  /** Called while there is something the library does not have, with how to hand it over; answers how to sign off. */
  readonly register: (flush: () => void) => () => void;
}

export class BodySync {
  readonly #editor: Editor;
  readonly #converter: Converter;
  readonly #home: BodyHome;
  /** The text of the library as the editor last knew it, and the document that stood for it. */
  #body: RichText;
  #base: Node;
  /** How positions in `#base` moved by what was typed since. */
  #moved = new Mapping();
  #isPending = false;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #signOff: (() => void) | undefined;
  #bout = 0;
  #waiting: RichText | null = null;
  #isRetracing = false;

  constructor(editor: Editor, converter: Converter, home: BodyHome, body: RichText) {
    this.#editor = editor;
    this.#converter = converter;
    this.#home = home;
    this.#body = body;
    this.#base = editor.state.doc;
  }

  /** Before a change: whatever is not plain typing starts a step of its own. */
  beforeChange(tr: Transaction): void {
    if (isFromOutside(tr) || isTyping(tr) || (!tr.docChanged && !tr.selectionSet)) return;
    this.flush();
    this.#bout += 1;
  }

  afterChange(tr: Transaction): void {
    if (!tr.docChanged || isFromOutside(tr)) return;
    this.#moved.appendMapping(tr.mapping);
    if (!this.#isPending) {
      this.#isPending = true;
      this.#since = Date.now();
      this.#signOff = this.#home.register(() => this.flush());
    }
    clearTimeout(this.#timer);
    const waited = Date.now() - this.#since;
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(PAUSE, LONGEST_WAIT - waited)));
    if (!isTyping(tr)) this.#bout += 1;
  }

  /** Hands over what was typed. */
  flush(): void {
    if (!this.#isPending) return;
    this.#settle();
    const body = this.#converter.toRich(this.#base);
    this.#body = body;
    this.#home.write(body, this.#bout);
    // A library that takes nothing any more (an older program beside newer data) shows what it has.
    const kept = this.#home.read();
    if (kept !== null && !isSame(kept, body)) this.take(kept);
  }

  /** Runs undo or redo with everything handed over, and sets the caret where the text changed. */
  retrace(run: () => void): void {
    this.flush();
    this.#bout += 1;
    this.#isRetracing = true;
    run();
  }

  /** The text of the library now. */
  take(body: RichText): void {
    if (body === this.#body) return;
    if (this.#editor.view.composing) {
      this.#waiting = body;
      return;
    }
    this.#body = body;
    const target = this.#targetFor(body);
    const change = changeBetween(this.#base, target);
    const isRetracing = this.#isRetracing;
    this.#isRetracing = false;
    if (change === null) return;
    const { state } = this.#editor;
    const [from, to] = [this.#moved.map(change.from, -1), this.#moved.map(change.to, 1)];
    const tr = state.tr.replace(from, to, target.slice(change.from, change.targetTo));
    if (isRetracing) {
      const place = tr.doc.resolve(Math.min(tr.doc.content.size, tr.mapping.map(to, 1)));
      tr.setSelection(TextSelection.near(place, -1)).scrollIntoView();
    }
    this.#editor.view.dispatch(tr.setMeta(FROM_OUTSIDE, true));
    if (this.#isPending) this.flush();
    else this.#settle();
  }

  /** A word being composed is over: what came meanwhile is let in. */
  composed(): void {
    const body = this.#waiting;
    this.#waiting = null;
    if (body !== null) this.take(body);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#signOff?.();
    this.#signOff = undefined;
    this.#isPending = false;
    this.#moved = new Mapping();
    this.#base = this.#editor.state.doc;
  }

  /** Empty paragraphs at the end are kept: the caret may wait in one. */
  #targetFor(body: RichText): Node {
    const doc = this.#converter.toDoc(body);
    const missing = trailing(this.#base) - trailing(doc);
    const ends = this.#base.children.slice(this.#base.childCount - Math.max(0, missing));
    return body.length === 0 || missing <= 0
      ? doc
      : doc.copy(doc.content.append(doc.type.create(null, ends).content));
  }
}

function isFromOutside(tr: Transaction): boolean {
  return tr.getMeta(FROM_OUTSIDE) === true;
}

/** A letter typed or taken out within a paragraph. */
function isTyping(tr: Transaction): boolean {
  if (tr.getMeta(TYPING) === true) return true;
  if (!tr.docChanged) return false;
  return tr.steps.every((step) => {
    if (!(step instanceof ReplaceStep)) return false;
    const { content, openStart } = step.slice;
    const isText =
      content.childCount === 0 || (content.childCount === 1 && content.firstChild?.isText === true);
    return isText && openStart === 0 && content.size <= 2 && step.to - step.from <= 2;
  });
}

function trailing(doc: Node): number {
  const last = doc.children.findLastIndex((node) => node.type.name !== 'paragraph' || node.childCount > 0);
  return doc.childCount - 1 - last;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly targetTo: number;
}

export function changeBetween(before: Node, after: Node): Change | null {
  const from = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (from === null || end === null) return null;
  // Equal letters at both ends may be counted twice: "aa" → "aaa".
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, to: end.a + overlap, targetTo: end.b + overlap };
}
