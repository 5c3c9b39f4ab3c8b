// The event's title typed as plain words: it could be a live field, which follows when the title changes. Pure.
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { LiveFieldName } from '#domain/papers/richText.ts';

export interface TitleFound {
  readonly from: number;
  readonly to: number;
  readonly name: LiveFieldName;
}

/** Shorter titles are words of everyday. */
const SHORTEST = 6;
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«\u00a0', '\u00a0»'],
  ['« ', ' »'],
  ['«', '»'],
  ['《', '》'],
];

/** In the paragraph of the caret only: what stands elsewhere was left so on purpose. */
export function titleAtCaret({ selection }: EditorState, title: string): TitleFound | null {
  const { $head, empty } = selection;
  const words = title.trim();
  if (!empty || !$head.parent.isTextblock || words.length < SHORTEST) return null;
  return titleIn($head.parent, $head.start(), words);
}

export function makeField(
  tr: Transaction,
  { from, to, name }: TitleFound,
  { schema }: EditorState,
): Transaction {
  const marks = tr.doc.resolve(from + 1).marks();
  const node = schema.nodes['field']?.create(
    { name, target: null },
    null,
    marks.filter(({ type }) => type.name !== 'link' && type.name !== 'passage'),
  );
  return node === undefined ? tr : tr.replaceWith(from, to, node);
}

function titleIn(block: Node, start: number, title: string): TitleFound | null {
  // One letter for each position: whatever is no text is a sign no title holds.
  const text = block.textBetween(0, block.content.size, undefined, '\ufffc');
  const wanted = title.toLowerCase();
  const typed = text.toLowerCase();
  // Some letters change their number with their case; positions would no longer fit.
  if (typed.length !== text.length) return null;
  for (let at = typed.indexOf(wanted); at >= 0; at = typed.indexOf(wanted, at + 1)) {
    const end = at + title.length;
    if (isWordSign(text[at - 1]) || isWordSign(text[end])) continue;
    const found = text.slice(at, end);
    const quotes = QUOTES.find(
      ([open, close]) => text.slice(0, at).endsWith(open) && text.startsWith(close, end),
    );
    if (quotes !== undefined)
      return {
        from: start + at - quotes[0].length,
        to: start + end + quotes[1].length,
        name: 'event-title-quoted',
      };
    const isCapitals = found !== title && found === title.toUpperCase();
    return { from: start + at, to: start + end, name: isCapitals ? 'event-title-capitals' : 'event-title' };
  }
  return null;
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
