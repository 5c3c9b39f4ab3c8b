// Breaks one paragraph between two of its lines, so that at least two stand on either side. The paragraph must be laid
// out already: where its lines fall is read off the page.

/** The beginning, put before `paragraph`, which keeps the rest; null = it cannot be broken above `limit` (pixels). */
export function splitText(paragraph: HTMLElement, limit: number): HTMLElement | null {
  const box = paragraph.getBoundingClientRect();
  const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
  if (!(lineHeight > 0)) return null;
  const lines = Math.round(box.height / lineHeight);
  const kept = Math.min(Math.floor((limit - box.top + 0.5) / lineHeight), lines - 2);
  if (kept < 2) return null;
  const place = placeBelow(paragraph, box.top + kept * lineHeight);
  if (place === null) return null;

  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(place.node, place.offset);
  const head = paragraph.cloneNode(false);
  if (!(head instanceof HTMLElement)) return null;
  head.append(range.extractContents());
  head.removeAttribute('id');
  paragraph.dataset['continued'] = '';
  paragraph.before(head);
  return head;
}

interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** The first character that stands on a line below `y`. Lines follow each other as characters do, so halving finds it. */
function placeBelow(paragraph: HTMLElement, y: number): TextPlace | null {
  const texts = textsIn(paragraph);
  const total = texts.reduce((sum, node) => sum + node.data.length, 0);
  let first = 0;
  let last = total;
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    const place = placeAt(texts, middle);
    if (place !== null && isBelow(place, y)) last = middle;
    else first = middle + 1;
  }
  return first === 0 || first >= total ? null : placeAt(texts, first);
}

function textsIn(paragraph: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

function placeAt(texts: readonly Text[], at: number): TextPlace | null {
  let before = 0;
  for (const node of texts) {
    if (at < before + node.data.length) return { node, offset: at - before };
    before += node.data.length;
  }
  return null;
}

function isBelow({ node, offset }: TextPlace, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const box = range.getBoundingClientRect();
  return (box.top + box.bottom) / 2 > y;
}
