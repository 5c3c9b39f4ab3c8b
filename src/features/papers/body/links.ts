// The link at the caret, and making, changing and removing one.
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { getMarkRange } from '@tiptap/core';
import { hrefOf } from './inlines.ts';

export interface LinkPlace {
  readonly from: number;
  readonly to: number;
  /** Empty = not a link yet. */
  readonly href: string;
}

/** The link round the caret, or else what is selected. */
export function linkPlace(state: EditorState): LinkPlace {
  const { from, to, $from } = state.selection;
  const type = state.schema.marks['link'];
  const range = type === undefined ? undefined : getMarkRange($from, type);
  if (type === undefined || range === undefined) return { from, to, href: '' };
  const mark = type.isInSet(state.doc.resolve(range.from + 1).marks());
  return { from: range.from, to: range.to, href: hrefOf(mark?.attrs['href']) };
}

/** `text` stands there where nothing was selected. */
export function withLink(
  state: EditorState,
  { from, to }: LinkPlace,
  href: string,
  text: string,
): Transaction {
  const { schema, tr } = state;
  const mark = schema.mark('link', { href });
  if (from === to) return tr.replaceWith(from, to, schema.text(text === '' ? href : text, [mark]));
  return tr.addMark(from, to, mark);
}

export function withoutLink(state: EditorState, { from, to }: LinkPlace): Transaction {
  const type = state.schema.marks['link'];
  return type === undefined ? state.tr : state.tr.removeMark(from, to, type);
}
