// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RichText } from '#domain/papers/richText.ts';
import { BodySync } from './bodySync.ts';
import { converterFor } from './convert.ts';
import { bodyContent } from './extensions.ts';

interface Written {
  readonly body: RichText;
  readonly bout: number;
}

const opened = new Set<Editor>();

function open(first: string, { isReadOnly = false } = {}) {
  const editor = new Editor({
    injectCSS: false,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    extensions: bodyContent({ sourcePlaceholder: '', pageBreak: '', say: () => '' }),
  });
  opened.add(editor);
  const converter = converterFor(editor.schema);
  const { state } = editor;
  const body = words(first);
  editor.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, converter.toDoc(body).content));
  const written: Written[] = [];
  let kept = body;
  const waiting = new Set<() => void>();
  const home = {
    write: (text: RichText, bout: number) => {
      written.push({ body: text, bout });
      if (!isReadOnly) kept = text;
    },
    read: () => kept,
    register: (flush: () => void) => {
      waiting.add(flush);
      return () => waiting.delete(flush);
    },
  };
  const sync = new BodySync(editor, converter, home, body);
  editor.on('beforeTransaction', ({ transaction }) => sync.beforeChange(transaction));
  editor.on('transaction', ({ transaction }) => sync.afterChange(transaction));
  return {
    sync,
    written,
    waiting,
    type: (text: string, at = editor.state.doc.content.size - 1) => {
      for (const [index, letter] of text.split('').entries())
        editor.view.dispatch(editor.state.tr.insertText(letter, at + index));
    },
    split: (at: number) => editor.view.dispatch(editor.state.tr.split(at)),
    setCaret: (at: number) => editor.commands.setTextSelection(at),
    caret: () => editor.state.selection.head,
    text: () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n'),
  };
}

function words(...lines: readonly string[]): RichText {
  return lines.map((text) => ({ type: 'paragraph', runs: [{ type: 'text', text }] }));
}

// An editor looks at the page again a moment after a change, when the page of the tests may be gone.
afterEach(() => {
  for (const editor of opened) editor.destroy();
  opened.clear();
  vi.useRealTimers();
});

describe('the text between editor and library', () => {
  it('is handed over a moment after the last letter, as one bout', () => {
    vi.useFakeTimers();
    const desk = open('A');
    desk.type('bc');
    expect(desk.written).toEqual([]);
    expect(desk.waiting.size).toBe(1);
    vi.advanceTimersByTime(300);
    expect(desk.written.map(({ body }) => body)).toEqual([words('Abc')]);
    expect(desk.waiting.size).toBe(0);
    desk.type('d');
    vi.advanceTimersByTime(300);
    expect(new Set(desk.written.map(({ bout }) => bout)).size).toBe(1);
  });

  it('is handed over at once by whoever is told that the page may go away', () => {
    vi.useFakeTimers();
    const desk = open('A');
    desk.type('bc');
    for (const flush of desk.waiting) flush();
    expect(desk.written.map(({ body }) => body)).toEqual([words('Abc')]);
    vi.advanceTimersByTime(5000);
    expect(desk.written).toHaveLength(1);
  });

  it('is handed over now and then to somebody who never pauses', () => {
    vi.useFakeTimers();
    const desk = open('');
    for (let index = 0; index < 30; index += 1) {
      desk.type('x');
      vi.advanceTimersByTime(100);
    }
    expect(desk.written).toHaveLength(1);
  });

  it('parts what is typed before and after a new paragraph into steps of their own', () => {
    vi.useFakeTimers();
    const desk = open('A');
    desk.type('b');
    desk.split(3);
    desk.type('c');
    vi.advanceTimersByTime(300);
    expect(desk.written.map(({ body }) => body)).toEqual([words('Ab'), words('Ab', 'c')]);
    expect(desk.written[0]?.bout).not.toBe(desk.written[1]?.bout);
  });

  it('takes in what changed elsewhere without moving the caret', () => {
    const desk = open('Dear all');
    desk.setCaret(5);
    desk.sync.take(words('Dear all of you'));
    expect([desk.text(), desk.caret()]).toEqual(['Dear all of you', 5]);
    desk.sync.take(words('My dear all of you'));
    expect([desk.text(), desk.caret()]).toEqual(['My dear all of you', 8]);
    expect(desk.written).toEqual([]);
  });

  it('joins what changed elsewhere with what was typed and not yet handed over', () => {
    vi.useFakeTimers();
    const desk = open('Dear all');
    desk.type('!');
    desk.sync.take(words('My dear all'));
    expect(desk.text()).toBe('My dear all!');
    expect(desk.written.map(({ body }) => body)).toEqual([words('My dear all!')]);
  });

  it('sets the caret where undo changed the text', () => {
    const desk = open('One and two');
    desk.setCaret(1);
    desk.sync.retrace(() => desk.sync.take(words('One and a half and two')));
    expect(desk.caret()).toBe('One and a half and '.length + 1);
  });

  it('shows what the library has where that takes nothing', () => {
    vi.useFakeTimers();
    const desk = open('One', { isReadOnly: true });
    desk.type('!');
    vi.advanceTimersByTime(300);
    expect(desk.text()).toBe('One');
  });

  it('keeps an empty paragraph at the end for the caret, and does not hand it over', () => {
    vi.useFakeTimers();
    const desk = open('One');
    desk.split(4);
    vi.advanceTimersByTime(300);
    expect(desk.written.map(({ body }) => body)).toEqual([words('One')]);
    desk.sync.take(words('Once'));
    expect(desk.text()).toBe('Once\n');
  });
});
