// The list of live fields while it is open: where its sign stands in the text, which option is meant, what keys do.
// Typing goes on in the text and filters; the sign and what was typed behind it give way to the chip.
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import type { LiveFieldName } from '#domain/papers/richText.ts';
import type { FieldOption, FieldQuery } from './fieldOptions.ts';

export interface OpenMenu {
  /** Where the sign stands. */
  readonly from: number;
  readonly active: number;
  readonly name: LiveFieldName | null;
  /** Opened by the button: Escape takes the sign out again. */
  readonly isAsked: boolean;
}

interface MenuOptions {
  readonly find: (query: FieldQuery) => readonly FieldOption[];
  readonly listId: string;
}

const KEY = new PluginKey<OpenMenu | null>('fieldMenu');
const SIGN = '{';
/** A slash is a sign only where a word may begin: "and/or" and "A/RES/71/287" are words. */
const BEFORE_SLASH = /(^|[\s([{“„«"'‘—–-])$/;

export const FieldMenu = Extension.create<MenuOptions>({
  name: 'fieldMenu',
  // Before the keys of lists and paragraphs.
  priority: 1000,
  addOptions: () => ({ find: () => [], listId: '' }),
  addProseMirrorPlugins() {
    const { find, listId } = this.options;
    return [
      new Plugin<OpenMenu | null>({
        key: KEY,
        state: { init: () => null, apply: (tr, menu, _before, after) => next(tr, menu, after, find) },
        props: {
          handleTextInput: (view, from, to, text) => typedSign(view, from, to, text),
          handleKeyDown: (view, event) => pressedKey(view, event, find),
          handleDOMEvents: {
            blur: (view) => {
              if (openMenu(view.state) !== null) view.dispatch(view.state.tr.setMeta(KEY, null));
              return false;
            },
          },
          attributes: (state): Record<string, string> => {
            const menu = openMenu(state);
            if (menu === null) return {};
            return {
              'aria-controls': listId,
              'aria-activedescendant': optionId(listId, menu.active),
            };
          },
          decorations: (state) => {
            const menu = openMenu(state);
            if (menu === null) return null;
            const sign = Decoration.inline(menu.from, state.selection.head, { 'data-field-query': '' });
            return DecorationSet.create(state.doc, [sign]);
          },
        },
      }),
    ];
  },
});

export function openMenu(state: EditorState): OpenMenu | null {
  return KEY.getState(state) ?? null;
}

export function queryOf(state: EditorState, { from, name }: OpenMenu): FieldQuery {
  return { name, typed: state.doc.textBetween(from + 1, state.selection.head, ' ', ' ') };
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** For the button: a sign at the caret, with the list. */
export function askForField(view: EditorView): void {
  const { from } = view.state.selection;
  view.dispatch(opened(view.state.tr.insertText(SIGN), from, true).scrollIntoView());
  view.focus();
}

export function chooseOption(view: EditorView, { field, name }: FieldOption): void {
  const { state } = view;
  const menu = openMenu(state);
  if (menu === null) return;
  const { head } = state.selection;
  if (field === null) {
    const tr = menu.from + 1 < head ? state.tr.delete(menu.from + 1, head) : state.tr;
    view.dispatch(tr.setMeta(KEY, { ...menu, name, active: 0 }));
    return;
  }
  const marks = state.storedMarks ?? state.selection.$head.marks();
  const node = state.schema.nodes['field']?.create(
    { name: field.name, target: field.target ?? null },
    null,
    marks.filter(({ type }) => type.name !== 'link' && type.name !== 'passage'),
  );
  if (node === undefined) return;
  view.dispatch(state.tr.replaceWith(menu.from, head, node).setMeta(KEY, null).scrollIntoView());
}

function next(
  tr: Transaction,
  menu: OpenMenu | null,
  state: EditorState,
  find: MenuOptions['find'],
): OpenMenu | null {
  const meta: unknown = tr.getMeta(KEY);
  if (meta !== undefined) return isMenu(meta) ? meta : null;
  if (menu === null) return null;
  const moved = { ...menu, from: tr.mapping.map(menu.from, -1) };
  const { selection } = state;
  const { $head } = selection;
  const start = $head.start();
  const isBehindSign = selection.empty && moved.from >= start && selection.head > moved.from;
  if (!isBehindSign || !isSign(state.doc.textBetween(moved.from, moved.from + 1))) return null;
  const query = queryOf(state, moved);
  const isGone = /^\s/.test(query.typed) || (find(query).length === 0 && query.typed !== '');
  return isGone ? null : tr.docChanged ? { ...moved, active: 0 } : moved;
}

function isMenu(value: unknown): value is OpenMenu {
  return typeof value === 'object' && value !== null && 'from' in value;
}

function isSign(text: string): boolean {
  return text === SIGN || text === '/';
}

function opened(tr: Transaction, from: number, isAsked: boolean): Transaction {
  const menu: OpenMenu = { from, active: 0, name: null, isAsked };
  return tr.setMeta(KEY, menu);
}

function typedSign(view: EditorView, from: number, to: number, text: string): boolean {
  if (!isSign(text) || view.composing) return false;
  const $from = view.state.doc.resolve(from);
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
  if (text === '/' && !BEFORE_SLASH.test(before)) return false;
  view.dispatch(opened(view.state.tr.insertText(text, from, to), from, false).scrollIntoView());
  return true;
}

function pressedKey(view: EditorView, event: KeyboardEvent, find: MenuOptions['find']): boolean {
  const { state } = view;
  const menu = openMenu(state);
  if (menu === null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const options = find(queryOf(state, menu));
  const go = (active: number) => {
    view.dispatch(state.tr.setMeta(KEY, { ...menu, active: (active + options.length) % options.length }));
    return true;
  };
  switch (event.key) {
    case 'ArrowDown':
      return go(menu.active + 1);
    case 'ArrowUp':
      return go(menu.active - 1);
    case 'Enter':
    case 'Tab': {
      const option = options[menu.active];
      if (option !== undefined) chooseOption(view, option);
      return option !== undefined;
    }
    case 'Escape': {
      const tr = menu.isAsked ? state.tr.delete(menu.from, state.selection.head) : state.tr;
      view.dispatch(tr.setMeta(KEY, null));
      event.stopPropagation();
      return true;
    }
    default:
      return false;
  }
}
