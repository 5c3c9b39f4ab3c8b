// A light tree of elements: what an HTML file and the page on the screen are both written from, so that they agree.
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** An element, or words that are never markup. */
export type HtmlNode = HtmlElement | string;

export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly HtmlNode[],
): HtmlElement {
  return { tag, attributes, children };
}
