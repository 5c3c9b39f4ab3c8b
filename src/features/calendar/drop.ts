// What a drag, a resize or a key press on the calendar would do to an event: from the item and where it went, to a
// plan of the domain. Only this one moves, as in the rooms view; what it then overlaps is told, never refused.
import { assertNever } from '#base/assertNever.ts';
import { blankEventDay } from '#domain/blank.ts';
import type { RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { planPlace } from '#domain/programme/place.ts';
import { changesNothing, EMPTY_PLAN, type MovePlan, type SittingRef } from '#domain/programme/plan.ts';
import { planRetime } from '#domain/programme/resize.ts';
import { shiftDays } from '#domain/programme/days.ts';
import { addDays, daysBetween, type Minutes } from '#domain/time.ts';
import type { DroppedAt, ResizedTo } from './gridEntries.ts';
import type { CalendarItem, EventItem, SittingItem } from './items.ts';

export type ItemMove =
  | { readonly type: 'to'; readonly at: DroppedAt }
  | { readonly type: 'room'; readonly roomId: RoomId | null }
  | { readonly type: 'resize'; readonly to: ResizedTo }
  | { readonly type: 'days'; readonly count: number }
  | { readonly type: 'minutes'; readonly count: number }
  /** The end alone. */
  | { readonly type: 'length'; readonly count: number };

/** The shortest a sitting gets by its end being moved, in minutes. */
const SHORTEST: Minutes = 5;

export function planOfMove(event: PlannedEvent, item: CalendarItem, move: ItemMove): MovePlan {
  return item.type === 'event' ? planOfBar(event, item, move) : planOfSitting(event, item, move);
}

/** A bar takes all days of its event along, those of its other bars too. */
function planOfBar(event: PlannedEvent, bar: EventItem, move: ItemMove): MovePlan {
  if (move.type === 'to') return shiftDays(event, daysBetween(bar.first, move.at.day));
  return move.type === 'days' ? shiftDays(event, move.count) : EMPTY_PLAN;
}

function planOfSitting(event: PlannedEvent, item: SittingItem, move: ItemMove): MovePlan {
  const ref: SittingRef = { sessionId: item.sessionId, sittingId: item.sittingId };
  const { start } = item;
  switch (move.type) {
    case 'to':
      return withItsDay(event, planPlace(event, ref, move.at));
    case 'room':
      return planPlace(event, ref, { day: item.first, start, roomId: move.roomId });
    case 'days':
      return withItsDay(event, planPlace(event, ref, { day: addDays(item.first, move.count), start }));
    case 'minutes':
      if (start === null) return EMPTY_PLAN;
      return planPlace(event, ref, { day: item.first, start: Math.max(0, start + move.count) });
    case 'length':
      if (start === null) return EMPTY_PLAN;
      return planRetime(event, ref, { start, end: Math.max(start + SHORTEST, item.shownEnd + move.count) });
    case 'resize': {
      // An open end that was not itself moved stays open.
      const isEndKept = item.isOpenEnded && move.to.end === item.shownEnd;
      return planRetime(event, ref, { start: move.to.start, end: isEndKept ? null : move.to.end });
    }
    default:
      return assertNever(move);
  }
}

/** A session that goes to a day its event has not got takes the day into the event. */
function withItsDay(event: PlannedEvent, plan: MovePlan): MovePlan {
  if (!plan.isPossible || changesNothing(plan)) return plan;
  const days = new Set(plan.sittings.flatMap(({ after }) => (after === null ? [] : [after.day])));
  const missing = [...days].filter((day) => event.daysByDate[day] === undefined);
  const added = missing.map((date) => ({ date, before: null, after: blankEventDay(date) }));
  return { ...plan, days: [...plan.days, ...added] };
}
