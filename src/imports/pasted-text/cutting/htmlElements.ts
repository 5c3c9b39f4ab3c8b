// What each element of a web page means to the reader of programmes.

/** Nothing in them is seen as text. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'datalist',
  'textarea',
  'audio',
  'video',
  'canvas',
  'map',
]);

/** Round the page, not of it, unless hours stand in them. */
export const ASIDES: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'dialog', 'menu']);

export const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

export const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

export type Attributes = ReadonlyMap<string, string>;

/** `display: none` and its kin; a tab of another day is hidden so, too: see where it is asked. */
export function isHidden(attributes: Attributes): boolean {
  const style = attributes.get('style') ?? '';
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style.slice(0, 2000))
  );
}

export interface InlineLook {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** Google Docs wraps all in a bold element that is not bold; Word sets weight in styles. */
export function inlineLook(name: string, attributes: Attributes): InlineLook {
  const style = (attributes.get('style') ?? '').slice(0, 2000);
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  const strong =
    weight === undefined ? name === 'b' || name === 'strong' : /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  const emphasis = name === 'i' || name === 'em' || /font-style\s*:\s*italic/i.test(style);
  return { strong, emphasis };
}

/** Word's lists are paragraphs: "mso-list:l0 level2 lfo1". */
export function levelOfWordList(attributes: Attributes): number | null {
  const match = /mso-list\s*:\s*(?:\w+\s+)?level(\d)/i.exec((attributes.get('style') ?? '').slice(0, 2000));
  return match === null ? null : Number(match[1]);
}

/** The bullet that Word writes into the paragraph. */
export function isWordBullet(attributes: Attributes): boolean {
  return /mso-list\s*:\s*ignore/i.test((attributes.get('style') ?? '').slice(0, 2000));
}

/** A count in an attribute, kept within reason. */
export function countIn(attributes: Attributes, name: string): number {
  const count = Number.parseInt(attributes.get(name) ?? '1', 10);
  return Number.isFinite(count) ? Math.min(60, Math.max(1, count)) : 1;
}

export function isHeading(name: string, attributes: Attributes): boolean {
  return (
    /^h[1-6]$/.test(name) || /^(?:mso(?:heading|title)|heading ?\d)/i.test(attributes.get('class') ?? '')
  );
}
