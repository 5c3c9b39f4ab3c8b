// Live fields on the screen: chips that show what the data says now, red where it says nothing. The values stand in
// decorations, so that they change without touching the text.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { FieldValue } from '#documents/rich-text/richBlocks.ts';
import type { LiveField } from '#domain/papers/richText.ts';
import type { FieldReader } from './fieldReader.ts';
import { fieldOf } from './inlines.ts';
import styles from './BodyEditor.module.css';

interface ChipOptions {
  readonly reader: FieldReader | null;
  /** What a field is called, for whoever points at it. */
  readonly nameOf: (field: LiveField) => string;
}

const KEY = new PluginKey<DecorationSet>('fieldChips');

/** A transaction with this mark reads every field anew. */
const FIELDS_CHANGED = 'fieldsChanged';

export const FieldChips = Extension.create<ChipOptions>({
  name: 'fieldChips',
  addOptions: () => ({ reader: null, nameOf: () => '' }),
  addProseMirrorPlugins() {
    const { reader, nameOf } = this.options;
    if (reader === null) return [];
    return [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: (_config, state) => valuesOf(state.doc, reader),
          apply: (tr, values) =>
            tr.docChanged || tr.getMeta(FIELDS_CHANGED) === true ? valuesOf(tr.doc, reader) : values,
        },
        props: {
          decorations: (state) => KEY.getState(state),
          nodeViews: {
            field: (node, _view, _position, decorations) =>
              new Chip(nameOf(fieldOf(node)), valueIn(decorations)),
          },
        },
      }),
    ];
  },
});

export function readFieldsAnew(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(FIELDS_CHANGED, true));
}

/** The field that is selected, with the value it shows. */
export function selectedField(
  state: EditorState,
): { readonly field: LiveField; readonly value: string } | null {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'field') return null;
  const found = KEY.getState(state)?.find(selection.from, selection.to) ?? [];
  return { field: fieldOf(selection.node), value: valueIn(found).text };
}

function valuesOf(doc: Node, reader: FieldReader): DecorationSet {
  const made: Decoration[] = [];
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true;
    let index = 0;
    block.forEach((child, offset) => {
      if (child.type.name !== 'field') return;
      const from = position + 1 + offset;
      made.push(Decoration.node(from, from + 1, {}, { ...reader.valuesIn(block)[index] }));
      index += 1;
    });
    return false;
  });
  return DecorationSet.create(doc, made);
}

const UNKNOWN: FieldValue = { text: '', isMissing: true };

function valueIn(decorations: readonly Decoration[]): FieldValue {
  for (const { spec } of decorations) {
    const { text, isMissing } = spec as Partial<Record<string, unknown>>;
    if (typeof text === 'string' && typeof isMissing === 'boolean') return { text, isMissing };
  }
  return UNKNOWN;
}

class Chip implements NodeView {
  readonly dom = document.createElement('span');

  constructor(name: string, value: FieldValue) {
    this.dom.className = styles['chip'] ?? '';
    this.dom.title = name;
    this.show(value);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'field') return false;
    this.show(valueIn(decorations));
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show({ text, isMissing }: FieldValue): void {
    if (this.dom.textContent !== text) this.dom.textContent = text;
    this.dom.toggleAttribute('data-missing', isMissing);
  }
}
