// What the reader has to say of a source, alike with alike: fifty rows of which the same was told are one thing to know.
import { grouped } from '#domain/checks/grouped.ts';
import type { ReadingRemark, ReadingRemarkKind } from '#imports/programme/reading.ts';

export interface RemarkGroup {
  readonly kind: ReadingRemarkKind;
  readonly remarks: readonly ReadingRemark[];
  /** Ascending, each once. */
  readonly lines: readonly number[];
}

/** The same for the same remark after another reading. */
export function remarkKey({ kind, lines, about }: ReadingRemark): string {
  return `${kind} ${lines[0] ?? 0} ${about}`;
}

/** In the order of the source. */
export function remarkGroups(remarks: readonly ReadingRemark[]): readonly RemarkGroup[] {
  return [...grouped(remarks, ({ kind }) => kind)].map(([kind, alike]) => ({
    kind,
    remarks: alike,
    lines: [...new Set(alike.flatMap(({ lines }) => lines))].toSorted((a, b) => a - b),
  }));
}
