// Opens the editor of a paper's text and ties it to the library: what is typed goes there, what changes there comes
// in. No React here: who shows it mounts it, and closes it when the paper is left.
import { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { RichText } from '#domain/papers/richText.ts';
import { announce } from '#ui/announce.ts';
import { insertFootnote } from './commands.ts';
import { BodySync } from './bodySync.ts';
import type { BodyHome } from './bodySync.ts';
import { converterFor } from './convert.ts';
import { bodyContent } from './extensions.ts';
import type { ContentWords } from './extensions.ts';
import { FieldChips, readFieldsAnew, selectedField } from './fieldChips.ts';
import { FieldMenu } from './fieldMenu.ts';
import type { FieldTools } from './fieldTools.ts';
import { footnotesIn, FootnoteMarks } from './footnoteMarks.ts';
import { BodyKeys } from './keys.ts';
import { Pasting } from './paste/pasting.ts';
import type { PasteOptions } from './paste/pasting.ts';
import { makeField, titleAtCaret } from './titleOffer.ts';

export interface BodyNeeds {
  readonly body: RichText;
  readonly fields: FieldTools;
  readonly listId: string;
  readonly words: Omit<ContentWords, 'say'> & {
    readonly footnoteLabel: (number: number) => string;
    readonly titleMade: string;
    readonly selectedField: (field: string, value: string) => string;
  };
  /** How assistive technology meets the text, and its language and direction. */
  readonly attributes: Record<string, string>;
  readonly onLink: () => void;
  /** The text of a footnote is to be written, by its place in the order. */
  readonly onFootnote: (index: number) => void;
  readonly paste: Pick<PasteOptions, 'language' | 'onNews'>;
  readonly home: BodyHome;
  /** Runs the library's own undo or redo. */
  readonly runAction: (id: 'undo' | 'redo') => void;
}

export interface OpenBody {
  readonly editor: Editor;
  readonly retrace: (id: 'undo' | 'redo') => void;
  readonly addFootnote: () => void;
  /** Makes the title at the caret a live field; false where there is none. */
  readonly makeTitleField: () => boolean;
  readonly take: (body: RichText) => void;
  readonly close: () => void;
}

export function openBody(needs: BodyNeeds): OpenBody {
  const { fields, listId, words } = needs;
  const retrace = (id: 'undo' | 'redo') => sync.retrace(() => needs.runAction(id));
  const editor = new Editor({
    injectCSS: false,
    // As data: words would be read as HTML.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: false,
    editorProps: { attributes: { 'aria-multiline': 'true', ...needs.attributes } },
    extensions: [
      ...bodyContent({ ...words, say: fields.say }),
      FieldChips.configure({ reader: fields.reader, nameOf: fields.nameOf }),
      FieldMenu.configure({ find: fields.find, listId }),
      FootnoteMarks.configure({ label: words.footnoteLabel, onOpen: needs.onFootnote }),
      Pasting.configure(needs.paste),
      BodyKeys.configure({
        undo: () => retrace('undo'),
        redo: () => retrace('redo'),
        footnote: () => addFootnote(),
        link: needs.onLink,
        makeField: () => makeTitleField(),
      }),
    ],
  });
  const converter = converterFor(editor.schema);
  const { state, view } = editor;
  view.dispatch(state.tr.replaceWith(0, state.doc.content.size, converter.toDoc(needs.body).content));
  const sync = new BodySync(editor, converter, needs.home, needs.body);
  editor.on('beforeTransaction', ({ transaction }: { transaction: Transaction }) =>
    sync.beforeChange(transaction),
  );
  editor.on('transaction', ({ transaction }) => sync.afterChange(transaction));
  editor.on('blur', () => sync.flush());
  // After ProseMirror has read the word.
  view.dom.addEventListener('compositionend', () => setTimeout(() => sync.composed()));
  editor.on('selectionUpdate', () => {
    const found = selectedField(editor.state);
    if (found !== null) announce(words.selectedField(fields.nameOf(found.field), found.value));
  });
  const unsubscribe = fields.subscribe(() => readFieldsAnew(editor.view));
  const addFootnote = () => {
    const place = editor.state.selection.to;
    if (!insertFootnote(editor.state, editor.view.dispatch)) return;
    needs.onFootnote(footnotesIn(editor.state.doc).findIndex(({ position }) => position === place));
  };
  const makeTitleField = () => {
    const found = titleAtCaret(editor.state, fields.title);
    if (found === null) return false;
    editor.view.dispatch(makeField(editor.state.tr, found, editor.state));
    announce(words.titleMade);
    return true;
  };
  return {
    editor,
    retrace,
    addFootnote,
    makeTitleField,
    take: (body) => sync.take(body),
    close: () => {
      unsubscribe();
      sync.flush();
      editor.destroy();
    },
  };
}
