// Moves for tests, said in few words: which rows, dropped above which.
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import type { PushTarget } from './drop.ts';
import type { MovePlan } from './plan.ts';
import { planPush } from './push.ts';
import { programmeOf, rowKeyOf, type RowKey } from './rows.ts';
import { SAMPLE_DAY, sessionId } from './sampleProgramme.ts';

export interface SamplePush {
  readonly to?: Day;
  readonly from?: Day;
  readonly side?: NonNullable<PushTarget['side']>;
}

export function keyOf(id: string, date: Day = SAMPLE_DAY): RowKey {
  return rowKeyOf(sessionId(id), date);
}

/** Rows of sessions pushed above another row of the day, or (null) behind the last. */
export function push(
  event: PlannedEvent,
  ids: string | readonly string[],
  before: string | null,
  { to = SAMPLE_DAY, from = to, side }: SamplePush = {},
): MovePlan {
  const rows = [ids].flat().map((id) => keyOf(id, from));
  const target = { rows, day: to, before: before === null ? null : keyOf(before, to) };
  return planPush(event, side === undefined ? target : { ...target, side });
}

/** The sheet as text, a line a day. */
export function sheet(event: PlannedEvent): readonly string[] {
  return programmeOf(event).map(({ rows }) => rows.map((row) => row.sessionId).join(' '));
}

/** "impossible runs-into-gap 30". */
export function problemTexts(plan: MovePlan): readonly string[] {
  return plan.problems.map((problem) =>
    [problem.severity, problem.kind, 'minutes' in problem ? `${problem.minutes}` : ''].join(' ').trim(),
  );
}
