// Breaks a block that does not fit at the foot of a page: a paragraph between lines, a list between items, the
// programme between rows with its header repeated. A row is broken only where it is taller than a page.
import { cutSpans, isSpannedAt } from './spans.ts';
import { splitText } from './splitText.ts';

/**
 * The part that ends above `limit`, put before `block`, which keeps the rest; null = it goes to the next page whole.
 * `pageHeight` is the height of an empty page. All in pixels.
 */
function splitBlock(block: HTMLElement, limit: number, pageHeight: number): HTMLElement | null {
  if (block instanceof HTMLTableElement) return splitTable(block, limit, pageHeight);
  if (block.matches('.s-list')) return splitList(block, limit, pageHeight);
  if (block.matches('.s-sheet') && heightOf(block) > pageHeight) return splitItem(block, limit, pageHeight);
  if (block.matches('p:not(.s-letterhead, .s-addressee, .s-signature)')) return splitText(block, limit);
  return null;
}

/** The children of `box` that fit above `limit`, in order; one that crosses it is broken where it can be. */
export function fittingChildren(box: HTMLElement, limit: number, pageHeight: number): HTMLElement[] {
  const taken: HTMLElement[] = [];
  for (const child of elementsIn(box)) {
    if (child.matches('.s-pageBreak')) break;
    if (bottomOf(child) <= limit) {
      taken.push(child);
      continue;
    }
    const piece = splitBlock(child, limit, pageHeight);
    if (piece === null) {
      while (taken.length > 0 && staysWithNext(taken.at(-1), taken.length)) taken.pop();
    } else taken.push(piece);
    break;
  }
  return taken;
}

export function elementsIn(box: Element): readonly HTMLElement[] {
  return [...box.children].filter((child) => child instanceof HTMLElement);
}

/** A heading or a lead-in never ends a page, unless it is all there is. */
function staysWithNext(block: HTMLElement | undefined, count: number): boolean {
  if (block === undefined || count < 2) return false;
  if (block.matches(STAYS_WITH_NEXT)) return true;
  return block.matches('.s-body') && /[:：]\s*$/.test(block.textContent);
}

const STAYS_WITH_NEXT =
  'h1, h2, h3, h4, .s-leadIn, .s-sessionPlace, .s-roleLabel, .s-time, .s-room, p.s-sessionTitle, .s-sessionSubtitle, .s-complimentaryClose';

function splitList(list: HTMLElement, limit: number, pageHeight: number): HTMLElement | null {
  const items = elementsIn(list);
  const fitting = items.filter((item) => bottomOf(item) <= limit);
  const crossing = items[fitting.length];
  const piece = crossing === undefined ? null : splitItem(crossing, limit, pageHeight);
  if (fitting.length === 0 && piece === null) return null;
  const head = emptied(list);
  head.append(...fitting, ...(piece === null ? [] : [piece]));
  const first = Number(list.getAttribute('start') ?? 1) + fitting.length + (piece === null ? 0 : 1);
  if (list instanceof HTMLOListElement) list.setAttribute('start', String(first));
  list.style.setProperty('--first', String(first));
  list.before(head);
  return head;
}

function splitItem(item: HTMLElement, limit: number, pageHeight: number): HTMLElement | null {
  const taken = fittingChildren(item, limit, pageHeight);
  if (taken.length === 0) return null;
  const head = emptied(item);
  head.append(...taken);
  item.dataset['continued'] = '';
  return head;
}

function splitTable(table: HTMLTableElement, limit: number, pageHeight: number): HTMLElement | null {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const headHeight = table.tHead?.getBoundingClientRect().height ?? 0;
  const fitting = rows.slice(0, breakOf(rows, limit, pageHeight - headHeight));
  cutSpans(rows, fitting.length);
  const next = rows[fitting.length];
  const isTooTall = next !== undefined && next.getBoundingClientRect().height > pageHeight - headHeight;
  const piece = isTooTall && next !== undefined ? splitRow(next, limit, pageHeight) : null;
  if (fitting.length === 0 && piece === null) return null;

  const head = emptied(table);
  for (const part of elementsIn(table)) if (!part.matches('tbody')) head.append(part.cloneNode(true));
  const body = document.createElement('tbody');
  body.append(...fitting, ...(piece === null ? [] : [piece]));
  head.append(body);
  table.before(head);
  return head;
}

/** How many rows stand above the break: never a heading last, and rows that share a cell together where a page holds them. */
function breakOf(rows: readonly HTMLTableRowElement[], limit: number, room: number): number {
  const crossing = rows.findIndex((row) => bottomOf(row) > limit);
  let count = crossing < 0 ? rows.length : crossing;
  while (rows[count - 1]?.matches('.r-day, .r-partOfDay, .r-group') === true) count -= 1;
  let whole = count;
  while (whole > 0 && isSpannedAt(rows, whole)) whole -= 1;
  let end = count;
  while (isSpannedAt(rows, end)) end += 1;
  const first = rows[whole];
  const last = rows[end - 1];
  if (whole === count || first === undefined || last === undefined) return count;
  return bottomOf(last) - first.getBoundingClientRect().top <= room ? whole : count;
}

/** Every cell keeps what fits; the hours, which always do, stand beside the beginning alone. */
function splitRow(row: HTMLElement, limit: number, pageHeight: number): HTMLElement | null {
  const cells = elementsIn(row);
  const taken = cells.map((cell) => {
    const padding = Number.parseFloat(getComputedStyle(cell).paddingBlockEnd);
    return fittingChildren(cell, limit - padding, pageHeight);
  });
  if (!cells.some((cell, index) => cell.matches('.c-content') && (taken[index] ?? []).length > 0))
    return null;
  const head = emptied(row);
  for (const [index, cell] of cells.entries()) {
    const part = emptied(cell);
    part.append(...(taken[index] ?? []));
    head.append(part);
  }
  return head;
}

function emptied(source: HTMLElement): HTMLElement {
  const copy = source.cloneNode(false);
  if (!(copy instanceof HTMLElement)) throw new TypeError('The copy of an element is an element');
  copy.removeAttribute('id');
  return copy;
}

function heightOf(block: Element): number {
  return block.getBoundingClientRect().height;
}

function bottomOf(block: Element): number {
  return block.getBoundingClientRect().bottom;
}
