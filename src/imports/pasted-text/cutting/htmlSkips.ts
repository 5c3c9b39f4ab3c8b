// The parts of a web page that are not read (scripts, menus, what is hidden), and where each ends.
import { startsWithHours } from './cellContents.ts';
import { type Attributes, ASIDES, BLOCKS, isHidden, UNSEEN, VOID } from './htmlElements.ts';
import type { SeenItem } from './seenItems.ts';

interface Aside {
  readonly name: string;
  depth: number;
  /** Where it stands, and at which item it begins. */
  readonly items: SeenItem[];
  readonly start: number;
}

export class HtmlSkips {
  /** What was left out; all there is where the whole page is one such part. */
  readonly dropped: SeenItem[] = [];
  private unseen: { readonly name: string; depth: number } | null = null;
  private aside: Aside | null = null;

  isUnseen(): boolean {
    return this.unseen !== null;
  }

  /** Is this tag inside a part that is not read? */
  opens(name: string): boolean {
    // A head may be left unclosed; the page begins with what is seen.
    if (this.unseen?.name === 'head' && BLOCKS.has(name)) this.unseen = null;
    if (this.unseen !== null) {
      if (this.unseen.name === name) this.unseen.depth += 1;
      return true;
    }
    if (this.aside?.name === name) this.aside.depth += 1;
    return false;
  }

  closes(name: string): boolean {
    if (this.unseen !== null) {
      if (this.unseen.name === name) this.unseen.depth -= 1;
      if (this.unseen.depth === 0) this.unseen = null;
      return true;
    }
    if (this.aside?.name === name) this.aside.depth -= 1;
    return false;
  }

  startUnseen(name: string): void {
    if (UNSEEN.has(name)) this.unseen = { name, depth: 1 };
  }

  startAside(name: string, attributes: Attributes, items: SeenItem[]): void {
    if (this.aside !== null || VOID.has(name) || !(ASIDES.has(name) || isHidden(attributes))) return;
    this.aside = { name, depth: 1, items, start: items.length };
  }

  isAsideOver(): boolean {
    return this.aside !== null && this.aside.depth <= 0;
  }

  /** A hidden part with hours in it is the programme of a day behind a tab of the page: it is kept. */
  judgeAside(): void {
    if (this.aside === null) return;
    const { items, start } = this.aside;
    this.aside = null;
    const inside = items.slice(start);
    const hours = inside.filter((item) => item.kind === 'text' && startsWithHours(item.text)).length;
    if (hours > 1 || inside.some((item) => item.kind !== 'text')) return;
    for (const item of items.splice(start)) this.dropped.push(item);
  }
}
