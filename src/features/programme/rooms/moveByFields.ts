// Moving by fields: what is in the hand, as the fields begin with it, and what typed times come to.
import type { EventId, RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { SittingRef } from '#domain/programme/plan.ts';
import { roomOf } from '#domain/programme/rows.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { readTime } from '#languages/readTimes.ts';
import { roomsViewAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { rowsCarried, sittingRefsOf, type Carried } from '../drop.ts';
import { dropLift } from '../gestures.ts';
import { useProgramme } from '../programmeStore.ts';
import { timeProblemLine } from '../timeProblem.ts';
import { usualLengthOf } from './planSpot.ts';

export interface LeadInHand {
  /** null = out of the tray: it has no sitting yet. */
  readonly ref: SittingRef | null;
  readonly day: Day | null;
  readonly roomId: RoomId | null;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly usualLength: Minutes;
  readonly isSeveral: boolean;
}

export function leadInHand(event: PlannedEvent, carried: Carried): LeadInHand {
  if (carried.type === 'unscheduled') {
    const usualLength = usualLengthOf(event, carried.sessionId);
    const roomId = event.defaultRoomId;
    return { ref: null, day: null, roomId, start: null, end: null, usualLength, isSeveral: false };
  }
  const refs = carried.type === 'sittings' ? carried.refs : sittingRefsOf(rowsCarried(event, carried.rows));
  const [ref] = refs;
  const sitting =
    ref === undefined ? undefined : event.sessionsById[ref.sessionId]?.sittingsById[ref.sittingId];
  return {
    ref: ref ?? null,
    day: sitting?.day ?? null,
    roomId: sitting === undefined ? event.defaultRoomId : roomOf(event, sitting),
    start: sitting?.start ?? null,
    end: sitting?.end ?? null,
    usualLength: ref === undefined ? 60 : usualLengthOf(event, ref.sessionId),
    isSeveral: refs.length > 1,
  };
}

export type TypedTime =
  | { readonly minutes: Minutes | null; readonly error: null }
  | { readonly minutes: null; readonly error: string };

/** Empty means no time; what cannot be read says why. */
export function typedTime(event: PlannedEvent, text: string, near: Minutes | null): TypedTime {
  if (text.trim() === '') return { minutes: null, error: null };
  const read = readTime(text.trim(), { near });
  if (read.ok) return { minutes: read.minutes, error: null };
  const style = { style: event.houseStyle.timeStyle, dash: event.houseStyle.rangeDash };
  return { minutes: null, error: timeProblemLine(read, style, event.mainLanguage) };
}

/** An end at 1 of a meeting that begins at 11 in the evening is the next morning's. */
export function endAfter(start: Minutes | null, end: Minutes | null): Minutes | null {
  return start !== null && end !== null && start >= 18 * 60 && end < start ? end + 24 * 60 : end;
}

/** Puts down what is in the hand, and follows it to its day. */
export function moveThere(eventId: EventId, shown: Day): void {
  const { lift } = useProgramme.getState();
  dropLift();
  const target = lift?.target;
  if (target?.type === 'spot' && target.day !== shown && useProgramme.getState().lift === null)
    goTo(roomsViewAddress(eventId, target.day));
}
