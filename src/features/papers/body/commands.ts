// What the toolbar and the keys do to the text: the style of a paragraph, lists and their sign, quotations, footnotes,
// page breaks, passages in another language. Each is a plain ProseMirror command: false where it cannot be done.
import type { Node, NodeType, Schema } from '@tiptap/pm/model';
import { wrapInList } from '@tiptap/pm/schema-list';
import { setBlockType } from '@tiptap/pm/commands';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';
import { liftListItem, sinkListItem } from '@tiptap/pm/schema-list';
import { DEEPEST_LIST } from '#domain/papers/richText.ts';
import type { ListMarker } from '#domain/papers/richText.ts';
import type { Language } from '#languages/language.ts';
import { listNode, markerOf } from './convert.ts';

export type BlockStyle = 'paragraph' | 'heading1' | 'heading2' | 'heading3' | 'quotation';
export const BLOCK_STYLES: readonly BlockStyle[] = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'quotation',
];

export function styleAt({ selection }: EditorState): BlockStyle {
  const { $from } = selection;
  if (quotationDepth(selection) !== null) return 'quotation';
  const level: unknown = $from.parent.type.name === 'heading' ? $from.parent.attrs['level'] : null;
  return level === 1 ? 'heading1' : level === 2 ? 'heading2' : level === 3 ? 'heading3' : 'paragraph';
}

export function setStyle(style: BlockStyle): Command {
  return (state, dispatch) => {
    if (style === 'quotation') return quote(state, dispatch);
    if (quotationDepth(state.selection) !== null && !unquote(state, undefined)) return false;
    const level = style === 'paragraph' ? null : Number(style.slice(-1));
    const type = typeIn(state.schema, level === null ? 'paragraph' : 'heading');
    if (quotationDepth(state.selection) !== null) return unquote(state, dispatch, type, level);
    return setBlockType(type, level === null ? null : { level })(state, dispatch);
  };
}

export function listAt(state: EditorState): ListMarker | null {
  const found = innermostList(state);
  return found === null ? null : markerOf(found.node);
}

/** Makes a list, changes its sign, or, where it has that sign already, unmakes it. */
export function toggleList(marker: ListMarker): Command {
  return (state, dispatch) => {
    const found = innermostList(state);
    const { name, type } = listNode(marker);
    const list = typeIn(state.schema, name);
    if (found === null) return wrapInList(list, name === 'orderedList' ? { type } : null)(state, dispatch);
    if (markerOf(found.node) === marker)
      return liftListItem(typeIn(state.schema, 'listItem'))(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(found.position, list, name === 'orderedList' ? { type } : {}));
    return true;
  };
}

/** As deep as Word goes; then the key does nothing, and stays in the list all the same. */
export const sinkItem: Command = (state, dispatch) => {
  const depth = listDepth(state);
  if (depth === 0) return false;
  if (depth >= DEEPEST_LIST) return true;
  return sinkListItem(typeIn(state.schema, 'listItem'))(state, dispatch);
};

export const insertPageBreak: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth === 0) return false;
  const after = $from.after(1);
  const isAtStart = $from.parentOffset === 0 && $from.depth === 1;
  const place = isAtStart ? $from.before(1) : after;
  const tr = state.tr.insert(place, typeIn(state.schema, 'pageBreak').create());
  if (!isAtStart && tr.doc.resolve(place + 1).nodeAfter === null)
    tr.insert(place + 1, typeIn(state.schema, 'paragraph').create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(place + 1)));
  dispatch?.(tr.scrollIntoView());
  return true;
};

export const insertFootnote: Command = (state, dispatch) => {
  const { to, $to } = state.selection;
  if (!$to.parent.isTextblock) return false;
  // With the marks of the words before it, so that what is typed behind it goes on as it was.
  const marks = (state.storedMarks ?? $to.marks()).filter(({ type }) => type.name !== 'link');
  const tr = state.tr.insert(to, typeIn(state.schema, 'footnote').create({ runs: [] }, null, marks));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView());
  return true;
};

/** null = the paper's language. */
export function setPassage(language: Language | null): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const mark = state.schema.marks['passage'];
    if (mark === undefined) return false;
    const tr = state.tr;
    if (empty) {
      if (language === null) tr.removeStoredMark(mark);
      else tr.addStoredMark(mark.create({ language }));
    } else {
      tr.removeMark(from, to, mark);
      if (language !== null) tr.addMark(from, to, mark.create({ language }));
    }
    dispatch?.(tr);
    return true;
  };
}

/** In a quotation Enter goes on to its source, and from there to a new paragraph. */
export const enterInQuotation: Command = (state, dispatch) => {
  const depth = quotationDepth(state.selection);
  if (depth === null) return false;
  const { $from } = state.selection;
  const quotation = $from.node(depth);
  if ($from.parent.type.name === 'quotationText') {
    const source = $from.before(depth) + 1 + quotation.child(0).nodeSize + 1;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, source)).scrollIntoView());
    return true;
  }
  const after = $from.after(depth);
  const tr = state.tr.insert(after, typeIn(state.schema, 'paragraph').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** At its start a quotation becomes plain again; at the start of its source the caret goes back into it. */
export const backspaceInQuotation: Command = (state, dispatch) => {
  const { selection } = state;
  if (!selection.empty || selection.$from.parentOffset > 0 || quotationDepth(selection) === null)
    return false;
  if (selection.$from.parent.type.name === 'quotationText') return unquote(state, dispatch);
  const end = selection.from - 2;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, end)));
  return true;
};

const quote: Command = (state, dispatch) => {
  const { $from, from } = state.selection;
  if (!$from.parent.isTextblock || quotationDepth(state.selection) !== null) return false;
  const { schema } = state;
  const quotation = typeIn(schema, 'quotation').create(null, [
    typeIn(schema, 'quotationText').create(null, $from.parent.content),
    typeIn(schema, 'quotationSource').create(),
  ]);
  const tr = state.tr.replaceWith($from.before(), $from.after(), quotation);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView());
  return true;
};

function unquote(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  type: NodeType = typeIn(state.schema, 'paragraph'),
  level: number | null = null,
): boolean {
  const depth = quotationDepth(state.selection);
  if (depth === null) return false;
  const { $from } = state.selection;
  const quotation = $from.node(depth);
  const text = type.create(level === null ? null : { level }, quotation.child(0).content);
  const source = quotation.child(1);
  const blocks =
    source.childCount === 0 ? [text] : [text, typeIn(state.schema, 'paragraph').create(null, source.content)];
  const before = $from.before(depth);
  const tr = state.tr.replaceWith(before, $from.after(depth), blocks);
  const caret = Math.min($from.pos - 1, before + text.nodeSize - 1);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, Math.max(before + 1, caret))));
  return true;
}

function quotationDepth({ $from }: EditorState['selection']): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'quotation') return depth;
  return null;
}

function innermostList({
  selection,
}: EditorState): { readonly node: Node; readonly position: number } | null {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if (isList($from.node(depth))) return { node: $from.node(depth), position: $from.before(depth) };
  return selection instanceof NodeSelection && isList(selection.node)
    ? { node: selection.node, position: selection.from }
    : null;
}

function listDepth({ selection: { $from } }: EditorState): number {
  let count = 0;
  for (let depth = $from.depth; depth > 0; depth -= 1) if (isList($from.node(depth))) count += 1;
  return count;
}

function isList(node: Node): boolean {
  return node.type.name === 'bulletList' || node.type.name === 'orderedList';
}

function typeIn(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`The editor knows no ${name}`);
  return type;
}
