// In and out of the programme: an unscheduled session gets a sitting, a sitting is taken away. A session put between
// two rows takes the gap there if it fits into it, from where the gap begins; if not, what follows shifts later.
import type { RoomId, SessionId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { kindOf } from '../session-kinds/registry.ts';
import type { Day, Minutes } from '../time.ts';
import { dropPlaceIn, type GapSide } from './dropPlace.ts';
import { overrunOf } from './overruns.ts';
import { hoursFrom, planSittings } from './place.ts';
import { applyPlan, impossible, planOf, type MovePlan, type SittingChange, type SittingRef } from './plan.ts';
import { allowed, changesBetween, withProblems } from './problems.ts';
import { programmeOf, roomOf, type Row, type RowKey } from './rows.ts';
import type { Sitting } from './session.ts';
import { settledInOrder } from './sheetOrder.ts';
import { startsOf, trackOf, withItemInHole, withItems, withoutItems } from './track.ts';
import type { Stretch, TrackItem } from './track.ts';

/** The first meeting of the day begins then where nothing says otherwise. */
const USUAL_START = 10 * 60;

export type ScheduleTarget = ScheduleAbove | ScheduleAt;

interface ScheduleBasics {
  readonly day: Day;
  /** null = the event's default room. */
  readonly roomId: RoomId | null;
  /** Left out = the usual length of its kind; null = open-ended. */
  readonly length?: Minutes | null;
}

/** Above a row of the sheet, or (null) behind the last. */
export interface ScheduleAbove extends ScheduleBasics {
  readonly before: RowKey | null;
  readonly side?: GapSide;
  /** False = shift what follows, and leave a gap its length even where the session would fit into it. */
  readonly takesGap?: boolean;
}

/** At a time, whatever it overlaps; null = untimed. */
export interface ScheduleAt extends ScheduleBasics {
  readonly start: Minutes | null;
}

/** A new sitting for a session, which may have others. */
export function planSchedule(
  event: PlannedEvent,
  sessionId: SessionId,
  newSittingId: SittingId,
  target: ScheduleTarget,
): MovePlan {
  const session = event.sessionsById[sessionId];
  if (session === undefined) return impossible({ kind: 'not-there' });
  const { day, roomId } = target;
  const length = target.length === undefined ? kindOf(session).usualLength : target.length;
  const ref = { sessionId, sittingId: newSittingId };
  const sitting: Sitting = {
    id: newSittingId,
    day,
    start: null,
    end: null,
    roomId: roomId === event.defaultRoomId ? null : roomId,
    isFixed: false,
    timeAs: null,
  };
  if ('before' in target) return planAbove(event, ref, sitting, length, target);
  const { start } = target;
  const end = start === null || length === null ? null : start + length;
  return planSittings(event, [{ ...ref, before: null, after: { ...sitting, start, end } }]);
}

export interface UnscheduleOptions {
  /** True = what follows comes forward by the length that left; false = the hole stays. */
  readonly closesUp: boolean;
}

/** Takes sittings away; a session that loses its last one is unscheduled. */
export function planUnschedule(
  event: PlannedEvent,
  refs: readonly SittingRef[],
  { closesUp }: UnscheduleOptions = { closesUp: false },
): MovePlan {
  const gone: SittingChange[] = [];
  for (const { sessionId, sittingId } of refs) {
    const sitting = event.sessionsById[sessionId]?.sittingsById[sittingId];
    if (sitting !== undefined) gone.push({ sessionId, sittingId, before: sitting, after: null });
  }
  if (gone.length !== refs.length) return impossible({ kind: 'not-there' });
  const shifted = closesUp ? closingUp(event, gone) : [];
  const after = applyPlan(event, planOf({ sittings: [...gone, ...shifted] }));
  return withProblems(event, changesBetween(event, after));
}

function planAbove(
  event: PlannedEvent,
  ref: SittingRef,
  untimed: Sitting,
  length: Minutes | null,
  { day, before, side, takesGap = true }: ScheduleAbove,
): MovePlan {
  const rows = programmeOf(event).find((one) => one.day === day)?.rows ?? [];
  const place = before === null ? rows.length : rows.findIndex(({ key }) => key === before);
  if (place === -1) return impossible({ kind: 'not-there' });
  const track = trackOf(event, day, roomOf(event, untimed));
  const drop = dropPlaceIn(track, { staying: rows, place }, side);
  const old = track[drop.index];
  if (old === undefined) return impossible({ kind: 'not-there' });
  const start = startAmong(rows, place);
  const sitting = { ...untimed, start, end: length === null ? null : start + length };
  const item: TrackItem = { ...ref, sitting, start, length: length ?? 0 };
  const inGap = takesGap && side !== 'after-gap' ? withItemInHole(old, drop.place, item) : null;
  const stretch = inGap ?? withItems(old, drop.place, [item], [0], drop.isAheadOfHole);
  const moved = applyPlan(event, planOf({ sittings: sittingsIn(stretch, ref) }));
  const sequence = rows.map(({ sessionId }) => sessionId).filter((id) => id !== ref.sessionId);
  const passed = rows.slice(0, place).filter(({ sessionId }) => sessionId !== ref.sessionId).length;
  sequence.splice(passed, 0, ref.sessionId);
  const after = settledInOrder(moved, day, sequence, new Set([ref.sessionId]));
  const overruns = overrunOf(old, stretch);
  const problems = overruns.map(({ problem }) => problem);
  const plan = withProblems(event, changesBetween(event, after), problems);
  if (overruns.length === 0) return plan;
  const anyway = {
    kind: 'place-anyway',
    minutes: 0,
    sessionId: null,
    gapId: null,
    plan: allowed(plan),
  } as const;
  return { ...plan, offers: [anyway] };
}

/** In an empty room: when the row above has ended, or when the one below begins, or at ten. */
function startAmong(rows: readonly Row[], place: number): Minutes {
  const above = rows
    .slice(0, place)
    .flatMap(({ sittings }) => sittings.flatMap(({ start, end }) => end ?? start ?? []));
  if (above.length > 0) return Math.max(...above);
  return rows.slice(place).find(({ start }) => start !== null)?.start ?? USUAL_START;
}

function sittingsIn(stretch: Stretch, added: SittingRef): readonly SittingChange[] {
  const starts = startsOf(stretch);
  return stretch.items.map(({ sessionId, sittingId, sitting }) => ({
    sessionId,
    sittingId,
    before: sittingId === added.sittingId ? null : sitting,
    after: { ...sitting, ...hoursFrom(sitting, starts.get(sittingId) ?? sitting.start) },
  }));
}

function closingUp(event: PlannedEvent, gone: readonly SittingChange[]): readonly SittingChange[] {
  const goneIds = new Set(gone.map(({ sittingId }) => sittingId));
  const tracks = new Map<string, { readonly day: Day; readonly roomId: RoomId | null }>();
  for (const { before } of gone) {
    if (before === null) continue;
    const roomId = roomOf(event, before);
    tracks.set(`${before.day} ${roomId ?? ''}`, { day: before.day, roomId });
  }
  return [...tracks.values()].flatMap(({ day, roomId }) =>
    trackOf(event, day, roomId)
      .filter(({ items }) => items.some(({ sittingId }) => goneIds.has(sittingId)))
      .flatMap((stretch) => {
        const left = withoutItems(stretch, goneIds);
        const starts = startsOf(left);
        return left.items.map(({ sessionId, sittingId, sitting }) => ({
          sessionId,
          sittingId,
          before: sitting,
          after: { ...sitting, ...hoursFrom(sitting, starts.get(sittingId) ?? sitting.start) },
        }));
      }),
  );
}
