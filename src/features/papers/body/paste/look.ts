// How a piece of pasted HTML looks, as far as the text of a paper can: bold, italic, raised, in another language; and
// what must not be read at all. Styles are read as words, for Word's own (mso-…) are unknown to a browser.
import type { RichMark } from '#domain/papers/richText.ts';
import { isLanguage } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';

export interface Look {
  readonly marks: readonly RichMark[];
  /** null = the paper's. */
  readonly language: Language | null;
}

export const PLAIN: Look = { marks: [], language: null };

const DROPPED = new Set(
  (
    'script style template noscript noframes iframe frame frameset object embed applet svg math canvas video audio ' +
    'map head title meta link base textarea select option button input datalist progress meter dialog del strike s ' +
    'xml rp rt img picture source track'
  ).split(' '),
);

/** Not read: what runs, what cannot be seen, what was struck out, comments and furniture of Word. */
export function isDropped(element: Element): boolean {
  const name = element.localName;
  if (DROPPED.has(name) || /^(v|w|m):(?!sdt)/.test(name)) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  if (/^(none)$/.test(style.get('display') ?? '') || style.get('visibility') === 'hidden') return true;
  if (style.get('mso-hide') === 'all' || isNought(style.get('font-size')) || isNought(style.get('opacity')))
    return true;
  if (style.get('mso-list') === 'ignore') return true;
  if (/^(comment-list|comment|header|footer)$/.test(style.get('mso-element') ?? '')) return true;
  return style.has('mso-comment-reference') || /\bMsoCommentReference\b/.test(element.className);
}

export function lookOf(element: Element, around: Look, paper: Language): Look {
  const style = styleOf(element);
  const marks = new Set(around.marks);
  const set = (mark: RichMark, isOn: boolean | undefined) => {
    if (isOn === true) marks.add(mark);
    if (isOn === false) marks.delete(mark);
  };
  const name = element.localName;
  set('strong', isBold(style.get('font-weight')) ?? (name === 'b' || name === 'strong' ? true : undefined));
  set('emphasis', isItalic(style.get('font-style')) ?? (name === 'i' || name === 'em' ? true : undefined));
  const raise = style.get('vertical-align');
  set('superscript', raise === undefined ? (name === 'sup' ? true : undefined) : raise === 'super');
  return { marks: [...marks], language: languageOf(element, around.language, paper) };
}

export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = element.getAttribute(STYLE) ?? '';
  return style === '' ? NO_STYLE : declarationsIn(style);
}

/** `quietHtml` has moved every style there. */
export const STYLE = 'data-look';

const NO_STYLE: ReadonlyMap<string, string> = new Map();

function declarationsIn(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').flatMap((declaration): readonly (readonly [string, string])[] => {
      const at = declaration.indexOf(':');
      if (at < 0) return [];
      return [
        [
          declaration.slice(0, at).trim().toLowerCase(),
          declaration
            .slice(at + 1)
            .trim()
            .toLowerCase(),
        ],
      ];
    }),
  );
}

function isNought(value: string | undefined): boolean {
  return value !== undefined && /^0+(\.0+)?[a-z%]*$/.test(value);
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined) return undefined;
  return weight === 'bold' || weight === 'bolder' || Number.parseInt(weight, 10) >= 600;
}

function isItalic(style: string | undefined): boolean | undefined {
  return style === undefined ? undefined : style === 'italic' || style === 'oblique';
}

function languageOf(element: Element, around: Language | null, paper: Language): Language | null {
  const own = (element.getAttribute('lang') ?? '').toLowerCase().split('-')[0];
  if (own === undefined || own === '' || !isLanguage(own)) return around;
  return own === paper ? null : own;
}
