// The lines of a source as they came, told apart at every sign that ends one, with the page breaks among them.

export interface SourceLines {
  readonly source: readonly string[];
  /** Numbers of the lines a new page begins with, counted from 1. */
  readonly pageStarts: ReadonlySet<number>;
}

const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

export function sourceLinesOf(text: string): SourceLines {
  const source: string[] = [];
  const pageStarts = new Set<number>();
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    source.push(text.slice(start, match.index));
    start = match.index + match[0].length;
    if (match[0] === '\f') pageStarts.add(source.length + 1);
  }
  source.push(text.slice(start));
  return { source, pageStarts };
}
