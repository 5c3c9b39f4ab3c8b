import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { DEEPEST_LIST } from '#domain/papers/richText.ts';
import type { RichBlock, RichText } from '#domain/papers/richText.ts';
import {
  backspaceInQuotation,
  enterInQuotation,
  insertPageBreak,
  setPassage,
  setStyle,
  sinkItem,
  toggleList,
} from './commands.ts';
import { converterFor } from './convert.ts';
import { bodyContent } from './extensions.ts';

const schema = getSchema(bodyContent({ sourcePlaceholder: '', pageBreak: '', say: () => '' }));
const { toDoc, toRich } = converterFor(schema);

const paragraph = (text: string): RichBlock => ({ type: 'paragraph', runs: [{ type: 'text', text }] });
const list = (
  marker: 'bullet' | 'number' | 'roman',
  ...items: readonly (readonly RichBlock[])[]
): RichBlock => ({
  type: 'list',
  marker,
  items,
});

/** The text after the commands, with the caret behind these words at first. */
function after(text: RichText, words: string, ...commands: readonly Command[]): RichText {
  const doc = toDoc(text);
  let caret = 0;
  doc.descendants((node, position) => {
    if (node.isText && node.text === words) caret = position + words.length;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  for (const command of commands) expect(command(state, (tr) => void (state = state.apply(tr)))).toBe(true);
  state.doc.check();
  return toRich(state.doc);
}

const type =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text));
    return true;
  };

describe('what the toolbar does', () => {
  it('gives a paragraph another style and back', () => {
    const heading: RichBlock = { type: 'heading', level: 2, runs: [{ type: 'text', text: 'One' }] };
    expect(after([paragraph('One')], 'One', setStyle('heading2'))).toEqual([heading]);
    expect(after([heading], 'One', setStyle('paragraph'))).toEqual([paragraph('One')]);
  });

  it('makes a quotation with its source, goes on behind it, and makes it plain again', () => {
    const quotation: RichBlock = {
      type: 'quotation',
      runs: [{ type: 'text', text: 'One' }],
      source: [{ type: 'text', text: 'Who' }],
    };
    expect(
      after(
        [paragraph('One')],
        'One',
        setStyle('quotation'),
        enterInQuotation,
        type('Who'),
        enterInQuotation,
        type('Next'),
      ),
    ).toEqual([quotation, paragraph('Next')]);
    expect(after([quotation], 'One', setStyle('heading3'))).toEqual([
      { type: 'heading', level: 3, runs: [{ type: 'text', text: 'One' }] },
      paragraph('Who'),
    ]);
    const toStart: Command = (state, dispatch) => {
      dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, state.selection.$from.start())));
      return true;
    };
    expect(after([quotation], 'Who', toStart, backspaceInQuotation, type('!'))).toEqual([
      { ...quotation, runs: [{ type: 'text', text: 'One!' }] },
    ]);
    expect(after([quotation], 'One', toStart, backspaceInQuotation)).toEqual([
      paragraph('One'),
      paragraph('Who'),
    ]);
  });

  it('makes a list, changes its sign, and unmakes it', () => {
    expect(after([paragraph('One')], 'One', toggleList('roman'))).toEqual([
      list('roman', [paragraph('One')]),
    ]);
    expect(after([list('roman', [paragraph('One')])], 'One', toggleList('bullet'))).toEqual([
      list('bullet', [paragraph('One')]),
    ]);
    expect(after([list('bullet', [paragraph('One')])], 'One', toggleList('bullet'))).toEqual([
      paragraph('One'),
    ]);
  });

  it('sinks an item no deeper than a file can hold', () => {
    const two = list('number', [paragraph('One')], [paragraph('Two')]);
    expect(after([two], 'Two', sinkItem)).toEqual([
      list('number', [paragraph('One'), list('number', [paragraph('Two')])]),
    ]);
    const deep = Array.from({ length: DEEPEST_LIST - 1 }).reduce<RichBlock>(
      (inner) => list('number', [paragraph('x'), inner]),
      two,
    );
    expect(after([deep], 'Two', sinkItem)).toEqual([deep]);
  });

  it('breaks the page before a paragraph at its start, and otherwise behind it', () => {
    expect(after([paragraph('One')], 'One', insertPageBreak, type('Two'))).toEqual([
      paragraph('One'),
      { type: 'pageBreak' },
      paragraph('Two'),
    ]);
  });

  it('marks a passage in another language and unmarks it', () => {
    const all: Command = (state, dispatch) => {
      dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, 1, 4)));
      return true;
    };
    const arabic: RichText = [{ type: 'paragraph', runs: [{ type: 'text', text: 'One', language: 'ar' }] }];
    expect(after([paragraph('One')], 'One', all, setPassage('ar'))).toEqual(arabic);
    expect(after(arabic, 'One', all, setPassage(null))).toEqual([paragraph('One')]);
  });
});
