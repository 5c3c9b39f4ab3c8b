// What the user should know of settled hours: ends taken from what follows, halves of the day taken from the neighbours,
// ends before their starts, rows that overlap.
import type { ReadingRemark, ReadingRemarkKind } from '../../programme/reading.ts';
import type { Decision } from './halvesOfDay.ts';
import type { HoursRow, SettledSitting } from './settledHours.ts';

export function remarksOn(
  rows: readonly HoursRow[],
  sittings: readonly (readonly SettledSitting[])[],
  decisionOn: (row: number, place: number) => Decision | null,
): readonly ReadingRemark[] {
  const remarks: ReadingRemark[] = [];
  const before = new Map<string, SettledSitting>();
  for (const [index, row] of rows.entries()) {
    const add = (kind: ReadingRemarkKind, about: string): void => {
      remarks.push({ kind, lines: row.lines, about, sessionKey: row.sessionKey });
    };
    for (const [place, sitting] of (sittings[index] ?? []).entries()) {
      for (const kind of kindsOf(row, sitting, place, decisionOn(index, place))) add(kind, sitting.timeAs);
      const chain = `${row.day} ${row.column}`;
      const previous = before.get(chain);
      if (previous !== undefined && overlaps(previous, sitting)) add('overlap', sitting.timeAs);
      before.set(chain, sitting);
    }
  }
  return remarks;
}

function kindsOf(
  row: HoursRow,
  { start, end, isEndInferred }: SettledSitting,
  place: number,
  decision: Decision | null,
): readonly ReadingRemarkKind[] {
  const kinds: ReadingRemarkKind[] = [];
  const found = row.hours.sittings[place];
  const isNoon = [found?.start, found?.end].some(
    (time, index) => time?.sort === 'noon' && (index === 0 ? start.value : (end?.value ?? 0)) % 1440 >= 720,
  );
  if (isNoon) kinds.push('noon-as-midnight');
  else if (decision?.ground === 'neighbours') kinds.push('half-of-day-taken');
  if (isEndInferred) kinds.push('end-inferred');
  if ((end !== null && end.value <= start.value) || decision?.choice.isSwapped === true)
    kinds.push('end-before-start');
  return kinds;
}

/** The second begins within the first and goes on behind it; what lies wholly within it stands beside it on purpose. */
function overlaps(first: SettledSitting, second: SettledSitting): boolean {
  if (first.end === null || second.end === null || first.isEndInferred) return false;
  const [from, until] = [first.start.value, first.end.value];
  return second.start.value > from && second.start.value < until && second.end.value > until;
}
