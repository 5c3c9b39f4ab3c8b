// A library file inside a web page: the page of a programme that is shared carries the programme itself, in one element
// that no browser shows or runs. It is put in and found again as text: what comes from outside never becomes a page here.

/** The element's id; also what tells such a page from any other. */
const ELEMENT_ID = 'rostrum-library';

/** Stands at the head of every such page, so that one that breaks off before its data is known for what it is. */
export const PAGE_GENERATOR = 'Rostrum';

/** Characters: the tag of the element, as another program may have written it again. */
const LONGEST_TAG = 300;

/** The whole element. No word of the file can end it: "<" stands there in its escaped form only. */
export function libraryElement(libraryFile: string): string {
  const safe = libraryFile
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/json" id="${ELEMENT_ID}">${safe}</script>`;
}

type FoundInPage =
  | { readonly kind: 'library'; readonly text: string }
  /** It breaks off inside the data or before it. */
  | { readonly kind: 'truncated' }
  /** A page of something else, or one that was saved without its data. */
  | { readonly kind: 'nothing' };

export function isWebPage(text: string): boolean {
  return /^\s*(<\?xml[^<]{0,200})?<(!doctype\s+html|html|!--|head|meta)/i.test(text.slice(0, 1000));
}

/** Goes through the text once, whatever is in it. */
export function libraryTextInPage(page: string): FoundInPage {
  const isTag = new RegExp(`\\bid\\s*=\\s*["']?${ELEMENT_ID}["'\\s>]`, 'i');
  let at = page.indexOf('<script');
  while (at !== -1) {
    const tag = page.slice(at, at + LONGEST_TAG);
    const end = tag.indexOf('>');
    if (end !== -1 && isTag.test(tag.slice(0, end + 1))) return textFrom(page, at + end + 1);
    at = page.indexOf('<script', at + 7);
  }
  return { kind: isOurs(page) && !/<\/html>\s*$/i.test(page.slice(-200)) ? 'truncated' : 'nothing' };
}

function textFrom(page: string, start: number): FoundInPage {
  const end = page.indexOf('</script', start);
  return end === -1 ? { kind: 'truncated' } : { kind: 'library', text: page.slice(start, end) };
}

function isOurs(page: string): boolean {
  return page.slice(0, 5000).includes(`name="generator" content="${PAGE_GENERATOR}"`);
}
