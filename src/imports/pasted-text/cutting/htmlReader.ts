// Reads the tags and texts of a web page into what is seen of it: lists, tables, headings and emphasis kept. Holds no
// tree, so that any depth of nesting costs no more than its length.
import * as elements from './htmlElements.ts';
import { OpenText } from './htmlText.ts';
import { itemsOfTable, type OpenTable } from './htmlTables.ts';
import { HtmlSkips } from './htmlSkips.ts';
import type { SeenItem } from './seenItems.ts';

/** Deeper ones are frames round frames. */
const MOST_TABLES = 30;
const MOST_LISTS = 100;

/** The page itself, or the inside of one table. */
interface Place {
  /** Of the cell that is open. */
  items: SeenItem[];
  readonly table: OpenTable | null;
  /** What stands in a table but in no cell, as its caption does. */
  readonly stray: SeenItem[];
  lists: { readonly isOrdered: boolean; count: number }[];
}

export class HtmlReader {
  private readonly root = newPlace(null);
  private readonly places: Place[] = [this.root];
  private readonly skips = new HtmlSkips();
  private readonly words = new OpenText();

  readonly open = (name: string, attributes: elements.Attributes, place: number): void => {
    if (this.skips.opens(name)) return;
    if (elements.UNSEEN.has(name)) {
      this.skips.startUnseen(name);
      return;
    }
    if (elements.BLOCKS.has(name)) {
      this.flush(true);
      this.skips.startAside(name, attributes, this.here.items);
      this.openBlock(name, attributes);
    } else if (name === 'br') this.flush(false);
    else if (name === 'img') this.words.add(' ', place);
    else if (!elements.VOID.has(name)) {
      this.skips.startAside(name, attributes, this.here.items);
      this.words.openInline(name, attributes);
    }
  };

  readonly close = (name: string): void => {
    if (this.skips.closes(name)) return;
    if (elements.BLOCKS.has(name)) {
      this.flush(true);
      this.closeBlock(name);
    } else if (name === 'br') this.flush(false);
    else this.words.closeInline(name);
    if (this.skips.isAsideOver()) {
      this.flush(true);
      this.skips.judgeAside();
    }
  };

  readonly text = (text: string, place: number): void => {
    if (!this.skips.isUnseen()) this.words.add(text, place);
  };

  end(): readonly SeenItem[] {
    this.flush(true);
    while (this.places.length > 1) this.endTable();
    this.skips.judgeAside();
    return this.root.items.length > 0 ? this.root.items : this.skips.dropped;
  }

  private get here(): Place {
    return this.places.at(-1) ?? this.root;
  }

  private flush(isParagraph: boolean): void {
    for (const item of this.words.taken(isParagraph, this.here.lists.length > 0)) this.here.items.push(item);
  }

  private openBlock(name: string, attributes: elements.Attributes): void {
    if (name === 'table' || name === 'dl') this.openTable(name === 'dl');
    else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell(name === 'th', attributes);
    else if (name === 'dt' || name === 'dd') this.openTerm(name === 'dt');
    else if (name === 'ul' || name === 'ol') this.openList(name === 'ol');
    else if (name === 'li') this.openItem();
    else if (name === 'pre') this.words.isTyped = true;
    else
      this.words.openParagraph(
        elements.isHeading(name, attributes),
        elements.levelOfWordList(attributes) ?? 0,
      );
  }

  private closeBlock(name: string): void {
    if (name === 'table' || name === 'dl') this.endTable();
    else if (name === 'ul' || name === 'ol') this.here.lists.pop();
    this.words.closeParagraph(/^(?:td|th|table|section|article|main|body)$/.test(name));
  }

  private openTable(isList: boolean): void {
    if (this.places.length <= MOST_TABLES) this.places.push(newPlace({ rows: [], isList }));
    this.words.closeParagraph(true);
  }

  private endTable(): void {
    const place = this.places.length > 1 ? this.places.pop() : undefined;
    if (place === undefined || place.table === null) return;
    for (const item of [...place.stray, ...itemsOfTable(place.table)]) this.here.items.push(item);
  }

  private openRow(): void {
    const rows = this.here.table?.rows;
    if (rows?.at(-1)?.length !== 0) rows?.push([]);
  }

  private openCell(isHeading: boolean, attributes: elements.Attributes): void {
    if (this.here.table === null || this.here.table.isList) return;
    if (this.here.table.rows.length === 0) this.openRow();
    this.enterCell(
      elements.countIn(attributes, 'colspan'),
      elements.countIn(attributes, 'rowspan'),
      isHeading,
    );
  }

  /** A second `<dd>` goes on with the first. */
  private openTerm(isTerm: boolean): void {
    const { table } = this.here;
    if (table?.isList !== true) return;
    if (isTerm || table.rows.length === 0) table.rows.push([]);
    if (isTerm || table.rows.at(-1)?.length === 1) this.enterCell(1, 1, false);
  }

  private enterCell(span: number, rowSpan: number, isHeading: boolean): void {
    const items: SeenItem[] = [];
    this.here.table?.rows.at(-1)?.push({ items, span, rowSpan, isHeading });
    this.here.items = items;
    this.here.lists = [];
    this.words.closeParagraph(true);
  }

  private openList(isOrdered: boolean): void {
    const { lists } = this.here;
    if (lists.length < MOST_LISTS) lists.push({ isOrdered, count: 0 });
    this.words.closeParagraph(false);
  }

  private openItem(): void {
    const list = this.here.lists.at(-1);
    if (list !== undefined) list.count += 1;
    const bullet = list?.isOrdered === true ? `${list.count}.` : '•';
    this.words.openItem(bullet, Math.max(1, this.here.lists.length));
  }
}

function newPlace(table: OpenTable | null): Place {
  const stray: SeenItem[] = [];
  return { items: stray, table, stray, lists: [] };
}
