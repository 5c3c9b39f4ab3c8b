// The words between two blocks of a web page, with how they look and the item they belong to.
import { bulletAt } from './bullets.ts';
import { cleanCharacters } from './characters.ts';
import { type Attributes, type InlineLook, inlineLook, isWordBullet } from './htmlElements.ts';
import { lookOfWords } from './marks.ts';
import { splitAtBullets } from './pieces.ts';
import type { SeenItem } from './seenItems.ts';

const MOST_INLINES = 300;

interface OpenInline extends InlineLook {
  readonly name: string;
  readonly isBullet: boolean;
}

export class OpenText {
  /** Inside `<pre>`: lines and spaces count. */
  isTyped = false;
  private inlines: OpenInline[] = [];
  private strong = 0;
  private emphasis = 0;
  private bullets = 0;
  private text = '';
  private hasWords = false;
  private from = 0;
  private to = 0;
  private allStrong = true;
  private allEmphasis = true;
  private isHeading = false;
  private bullet: string | null = null;
  private depth = 0;
  private raised: string | null = null;
  private begins = true;

  add(text: string, place: number): void {
    if (this.raised !== null) this.raised += text;
    else if (this.bullets > 0) {
      this.bullet = wordBullet(`${this.bullet ?? ''}${text}`) ?? this.bullet;
      this.depth = Math.max(1, this.depth);
    } else this.append(text, place);
  }

  private append(text: string, place: number): void {
    const isBlank = text.trim() === '';
    if (this.text === '' || (!this.isTyped && !this.hasWords))
      this.from = place + (this.isTyped ? 0 : text.length - text.trimStart().length);
    if (!isBlank) {
      this.hasWords = true;
      this.to = place + text.trimEnd().length;
      this.allStrong &&= this.strong > 0;
      this.allEmphasis &&= this.emphasis > 0;
    }
    this.text += text;
  }

  openInline(name: string, attributes: Attributes): void {
    if (name === 'sup') this.raised = '';
    else if (this.inlines.length < MOST_INLINES) {
      const inline = { name, ...inlineLook(name, attributes), isBullet: isWordBullet(attributes) };
      this.inlines.push(inline);
      this.count(inline, 1);
    }
  }

  closeInline(name: string): void {
    if (name === 'sup') {
      this.endRaised();
      return;
    }
    const place = this.inlines.findLastIndex((inline) => inline.name === name);
    const [inline] = place < 0 ? [] : this.inlines.splice(place, 1);
    if (inline !== undefined) this.count(inline, -1);
  }

  private count(inline: OpenInline, step: 1 | -1): void {
    if (inline.strong) this.strong += step;
    if (inline.emphasis) this.emphasis += step;
    if (inline.isBullet) this.bullets += step;
  }

  /** "57<sup>th</sup>" is one word; a figure behind a word points to a footnote. */
  private endRaised(): void {
    const raised = (this.raised ?? '').trim();
    this.raised = null;
    if (/^[\d*†‡,\s]{1,8}$/.test(raised)) {
      if (!this.hasWords) this.bullet = raised;
    } else this.append(raised, this.to);
  }

  openParagraph(isHeading: boolean, wordLevel: number): void {
    this.isHeading ||= isHeading;
    if (wordLevel > 0 || this.bullet === null) this.depth = wordLevel;
  }

  openItem(bullet: string, depth: number): void {
    this.bullet = bullet;
    this.depth = depth;
  }

  closeParagraph(endsInlines: boolean): void {
    this.isHeading = false;
    this.isTyped = false;
    this.bullet = null;
    this.depth = 0;
    if (endsInlines) {
      this.inlines = [];
      this.strong = this.emphasis = this.bullets = 0;
    }
  }

  /** What was gathered since the last block began. */
  taken(endsParagraph: boolean, isInList: boolean): readonly SeenItem[] {
    if (this.raised !== null) this.endRaised();
    const isParagraph = this.begins;
    const { hasWords } = this;
    this.hasWords = false;
    if (hasWords) this.begins = false;
    this.begins ||= endsParagraph;
    const raw = this.text;
    const { from, to, allStrong, allEmphasis } = this;
    this.text = '';
    this.allStrong = this.allEmphasis = true;
    if (!hasWords) return [];
    if (this.isTyped && raw.includes('\n')) return [{ kind: 'typed', text: raw, from }];
    const text = cleanCharacters(raw.replace(/\s{1,1000}/g, ' '))
      .replace(/ {2,}/g, ' ')
      .trim();
    if (text === '') return [];
    const look = this.isHeading
      ? 'heading'
      : allStrong
        ? 'strong'
        : allEmphasis
          ? 'emphasis'
          : lookOfWords(text);
    const { bullet, depth } = this;
    this.bullet = null;
    return splitAtBullets({ text, bullet, depth, look, isParagraph }, isInList).map((piece) => ({
      kind: 'text',
      ...piece,
      from,
      to,
    }));
  }
}

/** As Word writes it: "·", "o" and "§" are its round and square ones. */
function wordBullet(text: string): string | null {
  const plain = cleanCharacters(text).trim();
  if (plain === '') return null;
  return /[\p{L}\p{N}]/u.test(plain) && plain !== 'o' ? plain : (bulletAt(`${plain} X`)?.bullet ?? '•');
}
