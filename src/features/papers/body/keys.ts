// The keys of the editor beside those its parts bring: Word's, where a browser leaves them to a page.
import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import {
  backspaceInQuotation,
  enterInQuotation,
  insertPageBreak,
  setStyle,
  sinkItem,
  toggleList,
} from './commands.ts';
import type { BlockStyle } from './commands.ts';

interface KeyHandlers {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly footnote: () => void;
  readonly link: () => void;
  readonly makeField: () => boolean;
}

const STYLE_KEYS: Readonly<Record<string, BlockStyle>> = {
  'Mod-Alt-0': 'paragraph',
  'Mod-Alt-1': 'heading1',
  'Mod-Alt-2': 'heading2',
  'Mod-Alt-3': 'heading3',
};

export const BodyKeys = Extension.create<KeyHandlers>({
  name: 'bodyKeys',
  priority: 900,
  addOptions: () => ({
    undo: () => undefined,
    redo: () => undefined,
    footnote: () => undefined,
    link: () => undefined,
    makeField: () => false,
  }),
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: Command) => () => command(editor.state, editor.view.dispatch, editor.view);
    const done = (act: () => void) => () => {
      act();
      return true;
    };
    const { undo, redo, footnote, link, makeField } = this.options;
    return {
      ...Object.fromEntries(Object.entries(STYLE_KEYS).map(([keys, style]) => [keys, run(setStyle(style))])),
      'Mod-z': done(undo),
      'Mod-y': done(redo),
      'Mod-Shift-z': done(redo),
      'Mod-Alt-f': done(footnote),
      'Mod-Shift-k': done(link),
      'Alt-Enter': makeField,
      'Mod-Enter': run(insertPageBreak),
      'Mod-Shift-l': run(toggleList('bullet')),
      Enter: () => run(enterInQuotation)() || editor.commands.splitListItem('listItem'),
      Backspace: run(backspaceInQuotation),
      Tab: run(sinkItem),
      'Shift-Tab': () => editor.commands.liftListItem('listItem'),
    };
  },
});
