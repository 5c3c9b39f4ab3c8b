// Word pastes a list as plain paragraphs that carry their level and, in a span nobody is to read, their sign:
// "mso-list:l0 level2 lfo1" and "IV.". From these the lists come back. Pure, apart from reading elements.
import { DEEPEST_LIST } from '#domain/papers/richText.ts';
import type { ListMarker, RichBlock } from '#domain/papers/richText.ts';
import { STYLE, styleOf } from './look.ts';

/** One paragraph of a list of Word's. */
export interface WordItem {
  readonly type: 'wordItem';
  /** From 1. */
  readonly level: number;
  readonly marker: ListMarker;
  readonly blocks: readonly RichBlock[];
}

export function wordLevelOf(element: Element): number | null {
  const level = /\blevel(\d+)/.exec(styleOf(element).get('mso-list') ?? '')?.[1];
  return level === undefined ? null : Math.max(1, Math.min(DEEPEST_LIST, Number(level)));
}

/** By the sign of the paragraph: "·", "o", "-" are bullets; "I.", "iv)" Roman numbers; all else figures. */
export function wordMarkerOf(element: Element): ListMarker {
  const ignored = [...element.querySelectorAll(`[${STYLE}]`)].find(
    (inner) => styleOf(inner).get('mso-list') === 'ignore',
  );
  return markerOfSign((ignored?.textContent ?? '').replace(/[\s\u00a0]/g, ''));
}

function markerOfSign(sign: string): ListMarker {
  const plain = sign.replace(/[().\]]/g, '');
  if (/^[ivxlc]+$/i.test(plain)) return 'roman';
  return /^(\d+(\.?\d+)*|[a-z]{1,2}|\p{Lo}+)$/iu.test(plain) && !/^[o]$/.test(sign) ? 'number' : 'bullet';
}

/** Neighbouring items become lists, the deeper ones inside those above them. */
export function withWordLists(pieces: readonly (RichBlock | WordItem)[]): readonly RichBlock[] {
  const made: RichBlock[] = [];
  let items: WordItem[] = [];
  const close = () => {
    if (items.length > 0) made.push(...listsOf(items, 1));
    items = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'wordItem') items.push(piece);
    else {
      close();
      made.push(piece);
    }
  }
  close();
  return made;
}

function listsOf(items: readonly WordItem[], level: number): readonly RichBlock[] {
  const lists: { marker: ListMarker; items: (readonly RichBlock[])[] }[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    const nested = items.slice(at + 1);
    const isDeeper = item.level > level;
    const end = nested.findIndex((one) => one.level <= level);
    const inside = nested.slice(0, end < 0 ? nested.length : end);
    // A list that begins too deep hangs on the item before it, or begins one level up.
    const last = lists.at(-1);
    if (isDeeper) {
      const deeper = listsOf([item, ...inside], level + 1);
      const place = last?.items.at(-1);
      if (last === undefined || place === undefined) return listsOf(items.map(raised), level);
      last.items[last.items.length - 1] = [...place, ...deeper];
    } else {
      const content = inside.length === 0 ? item.blocks : [...item.blocks, ...listsOf(inside, level + 1)];
      if (last?.marker === item.marker) last.items.push(content);
      else lists.push({ marker: item.marker, items: [content] });
    }
    at += 1 + inside.length;
  }
  return lists.map(({ marker, items: own }) => ({ type: 'list', marker, items: own }));
}

function raised(item: WordItem): WordItem {
  return { ...item, level: Math.max(1, item.level - 1) };
}
