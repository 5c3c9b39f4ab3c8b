// Footnotes on the screen: each mark carries its number by order. Enter on a mark, or a double click, goes to its text.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { RichRun } from '#domain/papers/richText.ts';
import { footnoteRuns } from './inlines.ts';

export interface FootnoteAt {
  readonly position: number;
  readonly runs: readonly RichRun[];
}

interface MarkOptions {
  readonly label: (number: number) => string;
  readonly onOpen: (index: number) => void;
}

const KEY = new PluginKey<DecorationSet>('footnoteMarks');

export const FootnoteMarks = Extension.create<MarkOptions>({
  name: 'footnoteMarks',
  addOptions: () => ({ label: String, onOpen: () => undefined }),
  addProseMirrorPlugins() {
    const { label, onOpen } = this.options;
    const open = (state: EditorState, position: number): boolean => {
      const index = footnotesIn(state.doc).findIndex((one) => one.position === position);
      if (index >= 0) onOpen(index);
      return index >= 0;
    };
    return [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: (_config, state) => numbersIn(state.doc, label),
          apply: (tr, numbers) => (tr.docChanged ? numbersIn(tr.doc, label) : numbers),
        },
        props: {
          decorations: (state) => KEY.getState(state),
          handleKeyDown: ({ state }, event) =>
            event.key === 'Enter' && isFootnoteSelected(state) && open(state, state.selection.from),
          handleDoubleClickOn: ({ state }, _position, node, nodePosition) =>
            node.type.name === 'footnote' && open(state, nodePosition),
        },
      }),
    ];
  },
});

export function footnotesIn(doc: Node): readonly FootnoteAt[] {
  const found: FootnoteAt[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'footnote') found.push({ position, runs: footnoteRuns(node) });
    return !node.isAtom;
  });
  return found;
}

function isFootnoteSelected({ selection }: EditorState): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote';
}

function numbersIn(doc: Node, label: (number: number) => string): DecorationSet {
  return DecorationSet.create(
    doc,
    footnotesIn(doc).map(({ position }, index) =>
      Decoration.node(position, position + 1, {
        role: 'img',
        'aria-label': label(index + 1),
        'data-number': String(index + 1),
      }),
    ),
  );
}
