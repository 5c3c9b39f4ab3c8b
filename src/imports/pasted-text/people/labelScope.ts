// For which lines a label speaks: one over a list for all of it, "Moderator" for one person, "Co-Chairs" for two, and
// none for what comes behind a heading.
import type { SourceLine } from '../sourceBlock.ts';
import type { FoundLabel } from './roleLabelAt.ts';

/** Seats there is one of. */
const SINGLE = new Set([
  'chair',
  'president',
  'moderator',
  'rapporteur',
  'host',
  'facilitator',
  'introducer',
]);
/** Seats there are two of. */
const PAIRED = new Set(['co-chair', 'co-facilitator']);

export class LabelScope {
  private label: FoundLabel | null = null;
  private isOverList = false;
  private seats = 0;
  private taken = 0;
  private hasBullets = false;

  /** The label stands on a line of its own. */
  open(label: FoundLabel): void {
    this.label = label;
    this.isOverList = true;
    this.taken = 0;
    this.hasBullets = false;
    this.seats = label.isForSeveral || !SINGLE.has(label.role) ? Infinity : 1;
  }

  /** People stand behind the label on its own line. A seat of one leaves the list it stands in as it was. */
  openInline(label: FoundLabel, count: number): void {
    if (!label.isForSeveral) return;
    this.label = label;
    this.isOverList = false;
    this.hasBullets = false;
    this.taken = count;
    this.seats = PAIRED.has(label.role) ? 2 : SINGLE.has(label.role) ? count : Infinity;
  }

  isOpen(): boolean {
    return this.label !== null && this.taken < this.seats;
  }

  /** The label that speaks for so many people on this line. */
  labelFor(line: SourceLine, count: number): FoundLabel | null {
    if (!this.isOpen()) return null;
    // "Co-Chairs:" with one behind it and three on the next line: those are others.
    if (!this.isOverList && this.taken + count > this.seats) return null;
    const isFirst = this.taken === 0;
    // A list with bullets ends where they do, and one of two where the bullets are missing and both are there.
    if (!isFirst && this.hasBullets && line.bullet === null && line.isAfterBlank) return this.close();
    if (!isFirst && PAIRED.has(this.label?.role ?? '') && !this.hasBullets && this.taken >= 2 && count > 0)
      return this.close();
    this.hasBullets ||= line.bullet !== null;
    this.taken += count;
    return this.label;
  }

  /** A line about nobody: a heading ends what a label speaks for. */
  pass(line: SourceLine): void {
    const isHeading = line.look === 'heading' || line.look === 'strong' || line.look === 'capitals';
    const isBehindBullets = this.hasBullets && line.bullet === null;
    if (isHeading || isBehindBullets || /[:：]$/u.test(line.text)) this.close();
  }

  private close(): null {
    this.label = null;
    return null;
  }
}
