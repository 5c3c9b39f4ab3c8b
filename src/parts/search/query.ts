// What was typed, as the parts that must all be found: a word, words that stand together ("71/287", "Al-Maliki",
// a Chinese word), or a phrase in quotes.
import { eachWord } from './wordsInText.ts';
import { formsTyped } from './wordForms.ts';

export interface SearchQuery {
  readonly parts: readonly QueryPart[];
}

export interface QueryPart {
  /** As typed, for messages. */
  readonly typed: string;
  /** One word, or several that must stand one behind another. */
  readonly words: readonly QueryWord[];
}

export interface QueryWord {
  readonly forms: readonly string[];
  /** Not the beginning of a longer word. */
  readonly isWhole: boolean;
}

/** More would be a page pasted by mistake. */
const MOST_PARTS = 40;
const QUOTED = /["“”„«»「」]([^"“”„«»「」]*)(["“”„«»「」]|$)/gu;

export function readQuery(typed: string): SearchQuery {
  const parts: QueryPart[] = [];
  let end = 0;
  for (const match of typed.matchAll(QUOTED)) {
    parts.push(...looseParts(typed.slice(end, match.index)));
    parts.push(...partOf(match[1] ?? '', match[2] !== ''));
    end = match.index + match[0].length;
  }
  parts.push(...looseParts(typed.slice(end)));
  return { parts: parts.slice(0, MOST_PARTS) };
}

function looseParts(text: string): readonly QueryPart[] {
  return text.split(/\s+/u).flatMap((piece) => partOf(withoutSeries(piece), false));
}

/** "A/RES/71/287" is "resolution 71/287" in running text. */
function withoutSeries(piece: string): string {
  return piece.replace(/^a\/res\/(?=\d)/i, '');
}

function partOf(text: string, isClosed: boolean): readonly QueryPart[] {
  const found: { readonly raw: string; readonly forms: readonly string[] }[] = [];
  eachWord(text, (from, to) => {
    const raw = text.slice(from, to);
    const forms = formsTyped(raw);
    if (forms.length > 0) found.push({ raw, forms });
  });
  if (found.length === 0) return [];
  const words = found.map(({ forms }, index) => ({
    forms,
    isWhole: isClosed || index < found.length - 1,
  }));
  return [{ typed: text.trim(), words }];
}
