// What print.css needs to know of a redline beside its marked words: lines and rows that come or go whole, and the numbers
// of list items, which the deleted ones keep from the list they were in.
import { visit } from '#documents/tree.ts';
import type { Block, Inline, WholeChange } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { numbersOfItems } from '../itemNumbers.ts';

type List = Extract<Block, { readonly type: 'list' }>;
type Attributes = Readonly<Record<string, string>>;

export function changeAttributes({ change }: { readonly change?: WholeChange }): Attributes {
  return change === undefined
    ? {}
    : { 'data-change': change.move === null ? change.how : `moved-${change.how}` };
}

/** For each item of the list, in order. */
export function itemAttributes(list: List): readonly Attributes[] {
  const isRedlined = list.change === undefined && list.items.some(([first]) => first?.change !== undefined);
  if (!isRedlined) return list.items.map(() => ({}));
  const isCounted = list.sign === 'number' || list.sign === 'roman';
  return numbersOfItems(list).map((number) => (isCounted ? { 'data-number': number } : {}));
}

type Part =
  | { readonly language: null; readonly inline: Inline }
  | { readonly language: Language; readonly inlines: readonly Inline[] };

/**
 * English words in an Arabic line that changes have cut into pieces are still one run of English, or its pieces would
 * stand in the order of the Arabic.
 */
export function heldTogether(inlines: readonly Inline[], direction: 'ltr' | 'rtl'): readonly Part[] {
  const apart = (): readonly Part[] => inlines.map((inline) => ({ language: null, inline }));
  if (!inlines.some(({ type }) => type === 'inserted' || type === 'deleted')) return apart();
  const runs: { language: Language | null; inlines: Inline[] }[] = [];
  for (const inline of inlines) {
    const found = languageOf(inline);
    const language = found !== null && directionOf(found) !== direction ? found : null;
    const last = runs.at(-1);
    if (last !== undefined && language !== null && last.language === language) last.inlines.push(inline);
    else runs.push({ language, inlines: [inline] });
  }
  return runs.flatMap((run): readonly Part[] =>
    run.language === null || run.inlines.length < 2
      ? run.inlines.map((inline) => ({ language: null, inline }))
      : [{ language: run.language, inlines: run.inlines.map(withoutLanguage) }],
  );
}

/** The one language of all its words, where they are not in the paper's. */
function languageOf(inline: Inline): Language | null {
  const languages = new Set<Language | null>();
  visit([inline], (node) => {
    if (node.type === 'text') languages.add(node.language ?? null);
    else if (!('inlines' in node)) languages.add(null);
  });
  const [only = null] = languages;
  return languages.size === 1 ? only : null;
}

function withoutLanguage(inline: Inline): Inline {
  if (inline.type === 'text') return { type: 'text', text: inline.text };
  return 'inlines' in inline ? { ...inline, inlines: inline.inlines.map(withoutLanguage) } : inline;
}
