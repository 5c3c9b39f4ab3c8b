// A shared page shown inside the program. The content security policy lets no frame in and no style of a file's own, so
// its elements are made one by one in a shadow tree, where its rules reach nothing else.
import type { HtmlElement } from '#exports/html/element.ts';
import { domNode } from '#exports/html/domNode.ts';

export function fillPreview(host: HTMLElement, page: readonly HtmlElement[], css: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const body = document.createElement('div');
  body.className = 'shared';
  body.append(...page.map((one) => domNode(withoutLandmarks(one), document)));
  root.replaceChildren(body);
  return root;
}

/** Follows a link within the page; gives back where it led, and lets only the calendar's download through. */
export function showPlace(root: ShadowRoot, event: Event): string | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.hasAttribute('download')) return null;
  // The address bar is the program's own.
  event.preventDefault();
  const place = link.getAttribute('href')?.replace(/^#/, '') ?? '';
  root.getElementById(place)?.scrollIntoView({ block: 'start' });
  return place;
}

const LANDMARKS = new Set(['main', 'header', 'footer', 'nav', 'section']);

/** A page within a page is no page: the screen has its own main part and its own ways about. */
function withoutLandmarks({ tag, attributes, children }: HtmlElement): HtmlElement {
  const isLandmark = LANDMARKS.has(tag);
  const { 'aria-label': _label, 'aria-labelledby': _labelled, ...others } = attributes;
  return {
    tag: isLandmark ? 'div' : tag,
    attributes: isLandmark ? others : attributes,
    children: children.map((child) => (typeof child === 'string' ? child : withoutLandmarks(child))),
  };
}
