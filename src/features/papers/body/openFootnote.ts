// Opens the small editor of one footnote: one paragraph with emphasis, links and live fields. What is typed goes into
// the mark in the text, which alone is kept; undo is the library's, through the text.
import { Editor, Extension } from '@tiptap/core';
import type { RichRun } from '#domain/papers/richText.ts';
import { isSame } from '#store/changes.ts';
import { changeBetween } from './bodySync.ts';
import { inlineNodes, runsOf } from './convert.ts';
import { footnoteContent } from './extensions.ts';
import { FieldChips, readFieldsAnew } from './fieldChips.ts';
import { FieldMenu } from './fieldMenu.ts';
import type { FieldTools } from './fieldTools.ts';
import { Pasting } from './paste/pasting.ts';
import type { PasteOptions } from './paste/pasting.ts';

export interface FootnoteNeeds {
  readonly runs: readonly RichRun[];
  readonly fields: FieldTools;
  readonly listId: string;
  readonly attributes: Record<string, string>;
  readonly paste: Pick<PasteOptions, 'language' | 'onNews'>;
  readonly write: (runs: readonly RichRun[]) => void;
  /** Back to the text, behind the mark. */
  readonly leave: () => void;
  /** Takes the mark out of the text. */
  readonly remove: () => void;
  readonly retrace: (id: 'undo' | 'redo') => void;
}

export interface OpenFootnote {
  readonly editor: Editor;
  readonly take: (runs: readonly RichRun[]) => void;
  readonly close: () => void;
}

const FROM_TEXT = 'fromText';

export function openFootnote(needs: FootnoteNeeds): OpenFootnote {
  const { fields, listId } = needs;
  const editor = new Editor({
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    editorProps: { attributes: needs.attributes },
    extensions: [
      ...footnoteContent({ say: fields.say }),
      FieldChips.configure({ reader: fields.reader, nameOf: fields.nameOf }),
      FieldMenu.configure({ find: fields.find, listId }),
      Pasting.configure({ ...needs.paste, isOneLine: true }),
      footnoteKeys(needs),
    ],
  });
  const take = (runs: readonly RichRun[]) => {
    const { doc, schema, tr } = editor.state;
    const paragraph = doc.child(0);
    if (isSame(runs, runsOf(paragraph))) return;
    const target = doc.copy(
      doc.content.replaceChild(0, paragraph.type.create(null, [...inlineNodes(runs, schema)])),
    );
    const change = changeBetween(doc, target);
    if (change === null) return;
    const slice = target.slice(change.from, change.targetTo);
    editor.view.dispatch(tr.replace(change.from, change.to, slice).setMeta(FROM_TEXT, true));
  };
  take(needs.runs);
  editor.on('transaction', ({ transaction, editor: { state } }) => {
    if (transaction.docChanged && transaction.getMeta(FROM_TEXT) !== true)
      needs.write(runsOf(state.doc.child(0)));
  });
  const unsubscribe = fields.subscribe(() => readFieldsAnew(editor.view));
  return {
    editor,
    take,
    close: () => {
      unsubscribe();
      editor.destroy();
    },
  };
}

function footnoteKeys({ leave, remove, retrace }: FootnoteNeeds) {
  const done = (act: () => void) => () => {
    act();
    return true;
  };
  return Extension.create({
    name: 'footnoteKeys',
    priority: 900,
    addKeyboardShortcuts: () => ({
      Enter: done(leave),
      Escape: done(leave),
      'Mod-z': done(() => retrace('undo')),
      'Mod-y': done(() => retrace('redo')),
      'Mod-Shift-z': done(() => retrace('redo')),
      Backspace: ({ editor }) => {
        if (editor.state.doc.textContent !== '' || editor.state.doc.child(0).childCount > 0) return false;
        remove();
        return true;
      },
    }),
  });
}
