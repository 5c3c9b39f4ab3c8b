// A drop, read off the sheet: which sittings go, and between which rows they land.
import type { SessionId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import type { GapSide } from './dropPlace.ts';
import { firstSittingOf, programmeOf, type Row, type RowKey } from './rows.ts';
import type { Sitting } from './session.ts';

export interface PushTarget {
  /** The row, or all selected rows; they land together, in their order in the sheet. */
  readonly rows: readonly RowKey[];
  readonly day: Day;
  /** The row they are dropped above; null = below the last row of the day. */
  readonly before: RowKey | null;
  /**
   * Which side of the gap above `before` they are dropped on, where there is one. Left out: below a fixed gap, and
   * planned gaps keep their place. Given, rows that are next to a planned gap change sides with it.
   */
  readonly side?: GapSide;
}

/** What is being dropped, and where, read off the sheet. */
export interface Drop {
  readonly day: Day;
  /** The sittings that go, in the order of the sheet. */
  readonly items: readonly DropItem[];
  /** The day's rows as dropped. */
  readonly sequence: readonly SessionId[];
  /** The rows of the day that stay, and the place among them. */
  readonly staying: readonly Row[];
  readonly place: number;
  readonly movedIds: ReadonlySet<SessionId>;
  readonly isWhereItWas: boolean;
}

export interface DropItem {
  readonly sessionId: SessionId;
  readonly sittingId: SittingId;
  readonly sitting: Sitting;
}

/** null where a row or the day's row dropped on is not there. */
export function dropOf(event: PlannedEvent, { rows: keys, day, before }: PushTarget): Drop | null {
  const programme = programmeOf(event);
  const wanted = new Set(keys);
  const moved = programme.flatMap(({ rows }) => rows.filter(({ key }) => wanted.has(key)));
  if (moved.length !== wanted.size || moved.length === 0) return null;
  const onDay = programme.find((one) => one.day === day)?.rows ?? [];
  const movedIds = new Set(moved.map(({ sessionId }) => sessionId));
  // A session that already has a row on this day joins it where it is dropped.
  const staying = onDay.filter(({ sessionId }) => !movedIds.has(sessionId));
  const target = before === null ? onDay.length : onDay.findIndex(({ key }) => key === before);
  if (target === -1) return null;
  const place = onDay.slice(0, target).filter(({ sessionId }) => !movedIds.has(sessionId)).length;
  const sequence = staying.map(({ sessionId }) => sessionId);
  sequence.splice(place, 0, ...movedIds);
  return {
    day,
    items: moved.flatMap((row) => sittingsThatGo(row, day)),
    sequence,
    staying,
    place,
    movedIds,
    isWhereItWas:
      moved.every((row) => row.day === day) &&
      onDay.every(({ sessionId }, index) => sessionId === sequence[index]),
  };
}

function sittingsThatGo(row: Row, day: Day): readonly DropItem[] {
  const first = firstSittingOf(row);
  const going = row.day !== day ? row.sittings : first === undefined ? [] : [first];
  return going.map((sitting) => ({ sessionId: row.sessionId, sittingId: sitting.id, sitting }));
}
