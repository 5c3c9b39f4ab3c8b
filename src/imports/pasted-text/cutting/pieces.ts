// What a line or a cell holds once its markup is gone: one piece for each paragraph or item of a list. Reads scraps of
// HTML as they stand in pasted text (never closed, never opened), Markdown's marks, and bullets in mid-line.
import { honorificAt } from '#domain/people/honorifics.ts';
import type { LineLook } from '../sourceBlock.ts';
import { bulletAt } from './bullets.ts';
import { withoutEntities } from './entities.ts';
import { lookOfMarks } from './marks.ts';

export interface Piece {
  readonly text: string;
  readonly bullet: string | null;
  readonly depth: number;
  readonly look: LineLook;
  /** Begins a paragraph, so that it goes on with nothing above. */
  readonly isParagraph: boolean;
}

export function piecesOf(text: string): readonly Piece[] {
  const raw = text.includes('<') ? tagged(text) : [untagged(text)];
  return raw.flatMap(marked).flatMap(({ isInList, ...piece }) => splitAtBullets(piece, isInList));
}

interface RawPiece extends Omit<Piece, 'look'> {
  readonly look: LineLook | null;
  readonly isInList: boolean;
}

function untagged(text: string): RawPiece {
  const whole = withoutEntities(text);
  return { text: whole, bullet: null, depth: 0, look: null, isParagraph: false, isInList: false };
}

const TAG = /<(\/?)([a-z][a-z0-9]{0,9})(?:[\s/:][^<>]{0,2000})?>/iy;
const COMMENT = /<!--[^>]{0,2000}-->/y;
const BLOCKS =
  /^(?:p|div|li|ul|ol|h[1-6]|br|hr|tr|td|th|table|tbody|thead|blockquote|dl|dt|dd|section|article|center|pre)$/;
const INLINES =
  /^(?:b|strong|i|em|u|s|sup|sub|span|a|font|small|big|mark|ins|del|strike|code|tt|label|abbr|cite|q|time|img|o|st1|nobr|wbr)$/;

class TagReader {
  readonly pieces: RawPiece[] = [];
  private text = '';
  private strong = 0;
  private emphasis = 0;
  private heading = 0;
  private allStrong = true;
  private allEmphasis = true;
  private bullet: string | null = null;
  private itemDepth = 0;
  private readonly lists: { isOrdered: boolean; count: number }[] = [];
  private sup: string | null = null;
  private begins = false;

  add(text: string): void {
    if (this.sup !== null) {
      this.sup += text;
      return;
    }
    this.text += text;
    if (text.trim() === '') return;
    this.allStrong &&= this.strong > 0;
    this.allEmphasis &&= this.emphasis > 0;
  }

  private flush(): void {
    const text = this.text.trim();
    if (text !== '') {
      this.pieces.push({
        text: withoutEntities(text),
        bullet: this.bullet,
        depth: this.itemDepth,
        look: this.heading > 0 ? 'heading' : this.allStrong ? 'strong' : this.allEmphasis ? 'emphasis' : null,
        isParagraph: this.begins,
        isInList: this.lists.length > 0,
      });
      this.begins = false;
      this.bullet = null;
    }
    this.text = '';
    this.allStrong = this.allEmphasis = true;
  }

  tag(name: string, isEnd: boolean): void {
    const step = isEnd ? -1 : 1;
    if (BLOCKS.test(name)) {
      if (this.sup !== null) this.superscript(true);
      this.flush();
      this.begins ||= name !== 'br';
    }
    if (name === 'b' || name === 'strong') this.strong = Math.max(0, this.strong + step);
    else if (name === 'i' || name === 'em') this.emphasis = Math.max(0, this.emphasis + step);
    else if (/^h[1-6]$/.test(name)) this.heading = isEnd ? 0 : 1;
    else if (name === 'sup') this.superscript(isEnd);
    else if (name === 'ul' || name === 'ol') this.list(name === 'ol', isEnd);
    else if (name === 'li') this.item(isEnd);
    else if (name === 'p' && this.bullet === null) this.itemDepth = 0;
  }

  private list(isOrdered: boolean, isEnd: boolean): void {
    if (isEnd) this.lists.pop();
    else if (this.lists.length < 1000) this.lists.push({ isOrdered, count: 0 });
    this.bullet = null;
    this.itemDepth = 0;
  }

  private item(isEnd: boolean): void {
    const list = this.lists.at(-1);
    if (!isEnd && list !== undefined) list.count += 1;
    this.bullet = isEnd ? null : list?.isOrdered === true ? `${list.count}.` : '•';
    this.itemDepth = isEnd ? 0 : Math.max(1, this.lists.length);
  }

  /** "57<sup>th</sup>" is one word; a figure behind a word points to a footnote, before a line it is one. */
  private superscript(isEnd: boolean): void {
    if (!isEnd) {
      this.sup = '';
      return;
    }
    const raised = (this.sup ?? '').trim();
    this.sup = null;
    if (!/^[\d*†‡,\s]{1,8}$/.test(raised)) this.add(raised);
    else if (this.text.trim() === '') this.bullet = raised;
  }

  end(): readonly RawPiece[] {
    if (this.sup !== null) this.superscript(true);
    this.flush();
    return this.pieces;
  }
}

function tagged(text: string): readonly RawPiece[] {
  const reader = new TagReader();
  let place = 0;
  for (;;) {
    const at = text.indexOf('<', place);
    if (at < 0) break;
    reader.add(text.slice(place, at));
    place = tagAt(text, at, reader);
  }
  reader.add(text.slice(place));
  return reader.end();
}

/** Where the text goes on behind the tag, or behind a "<" that begins none. */
function tagAt(text: string, at: number, reader: TagReader): number {
  COMMENT.lastIndex = at;
  const comment = COMMENT.exec(text);
  if (comment !== null) return at + comment[0].length;
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  const name = match?.[2]?.toLowerCase() ?? '';
  if (match === null || (!BLOCKS.test(name) && !INLINES.test(name))) {
    reader.add('<');
    return at + 1;
  }
  reader.tag(name, match[1] === '/');
  return at + match[0].length;
}

interface MarkedPiece extends Piece {
  readonly isInList: boolean;
}

function marked(piece: RawPiece): readonly MarkedPiece[] {
  const { text, look } = lookOfMarks(piece.text);
  const plain = text.replace(/\s{1,1000}/g, ' ').trim();
  return plain === '' ? [] : [{ ...piece, text: plain, look: piece.look ?? look }];
}

const MID_BULLET = /\s[•▪■●◦‣➢►❖✓]\s/u;

/** "▪ Ms. Kay Buck … ▪ Dr. Beatriz Mahillo …" in one line; " - " only inside a list, for it also joins words. */
export function splitAtBullets(rest: Piece, isInList: boolean): readonly Piece[] {
  const first = bulletAt(rest.text);
  const mark = first?.bullet ?? '';
  const parts =
    MID_BULLET.test(rest.text) && rest.text.length < 20_000
      ? rest.text.split(MID_BULLET)
      : isInList && /^[-–—]$/.test(mark)
        ? dashedItems(rest.text, mark)
        : [rest.text];
  return parts.flatMap((part, index) => {
    const found = bulletAt(part.trim());
    const text = found?.rest ?? part.trim();
    if (text === '') return [];
    const bullet = found?.bullet ?? (index > 0 ? midBullet(rest.text, mark) : rest.bullet);
    const depth = bullet === null ? rest.depth : Math.max(1, rest.depth);
    return [{ ...rest, text, bullet, depth }];
  });
}

function midBullet(text: string, mark: string): string {
  return MID_BULLET.exec(text)?.[0].trim() ?? mark;
}

/** Before honorifics alone where the items are people: "- Mr. X, Dean - Law School - Ms. Y". */
function dashedItems(text: string, mark: string): readonly string[] {
  const parts = text.slice(mark.length).split(new RegExp(String.raw` ${mark} (?=[\p{L}“"«(])`, 'u'));
  const arePeople = parts.filter((part) => honorificAt(part.trim()) !== '').length > 1;
  const items: string[] = [];
  for (const part of parts) {
    const last = items.length - 1;
    if (last >= 0 && arePeople && honorificAt(part.trim()) === '') items[last] += ` ${mark} ${part}`;
    else items.push(part);
  }
  return items.map((item) => `${mark} ${item.trim()}`);
}
