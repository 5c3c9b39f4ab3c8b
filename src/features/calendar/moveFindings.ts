// What a move on the calendar would bring about, before it is made and after: whether it can be, and what is then
// amiss, across all events. The words shown under the pointer and those read out at the end are the same.
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { fullNameOf } from '#domain/people/person.ts';
import { applyPlan, type MovePlan } from '#domain/programme/plan.ts';
import { formatHours } from '#languages/times.ts';
import type { Minutes } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { libraryNow } from '#store/store.ts';
import { calendarIndexOf } from './calendarIndexNow.ts';
import { doubleBookingsAt, type DoubleBooking } from './doubleBookings.ts';
import { planOfMove, type ItemMove } from './drop.ts';
import { itemsOf, type CalendarItem, type SittingItem } from './items.ts';
import { itemName, roomNameOf } from './itemWords.ts';
import { linesOfProblems } from './problemLines.ts';

export interface MoveFindings {
  readonly isPossible: boolean;
  /** Sentences, each once. */
  readonly lines: readonly string[];
}

export function findingsOfMove(item: CalendarItem, move: ItemMove, language: Language): MoveFindings {
  const event = libraryNow().eventsById[item.eventId];
  if (event === undefined) return { isPossible: false, lines: [] };
  const refusal = refusalOf(event, move, language);
  if (refusal !== null) return { isPossible: false, lines: [refusal] };
  const plan = planOfMove(event, item, move);
  return { isPossible: plan.isPossible, lines: linesOfPlan(event, plan, language) };
}

/** Why it cannot be, where no plan can say so: out of all rooms goes only what has no room of its event to fall back on. */
export function refusalOf(event: PlannedEvent, move: ItemMove, language: Language): string | null {
  const roomId = move.type === 'room' ? move.roomId : move.type === 'to' ? move.at.roomId : undefined;
  if (roomId !== null || event.defaultRoomId === null) return null;
  const room = roomNameOf(libraryNow(), event.defaultRoomId, language);
  return words.t('problem.eventHasRoom', { ...NS, room });
}

/** `event` is as it was before the plan. */
export function linesOfPlan(event: PlannedEvent, plan: MovePlan, language: Language): readonly string[] {
  const amiss = linesOfProblems(event, plan);
  if (!plan.isPossible || plan.sittings.length === 0) return amiss;
  const index = calendarIndexOf(libraryNow().eventsById);
  const own = itemsOf(applyPlan(event, plan));
  const moved = new Set<string>(plan.sittings.map(({ sittingId }) => sittingId));
  const bookings = own.flatMap((item) =>
    item.type === 'sitting' && moved.has(item.sittingId)
      ? doubleBookingsAt(index, item, own).filter(({ other }) => !moved.has(other.sittingId))
      : [],
  );
  const lines = bookings.map((booking) => lineOfBooking(booking, event, language));
  return [...new Set([...lines, ...amiss])];
}

function lineOfBooking(booking: DoubleBooking, event: PlannedEvent, language: Language): string {
  const other = nameOfOther(booking.other, event.id);
  if (booking.type === 'person')
    return words.t('problem.personElsewhere', { ...NS, name: personName(booking), other });
  return words.t('problem.roomTaken', { ...NS, other, room: roomName(booking, language) });
}

/** What is amiss with a sitting where it stands: "GA Hall is also taken by Panel II, 10-11 AM". */
export function linesOfBookings(
  item: SittingItem,
  bookings: readonly DoubleBooking[],
  language: Language,
): readonly string[] {
  return bookings.map((booking) => {
    const other = nameOfOther(booking.other, item.eventId);
    const { hours } = booking.other;
    return booking.type === 'room'
      ? words.t('doubleRoom', { ...NS, room: roomName(booking, language), other, hours })
      : words.t('doublePerson', { ...NS, name: personName(booking), other, hours });
  });
}

/** The hours it would have, as its event prints hours. */
export function hoursAt(item: SittingItem, start: Minutes, end: Minutes | null): string {
  const event = libraryNow().eventsById[item.eventId];
  if (event === undefined) return '';
  const { timeStyle: style, rangeDash: dash } = event.houseStyle;
  return formatHours({ start, end }, { style, dash }, event.mainLanguage);
}

/** With its event, where that is not the one in question. */
export function nameOfOther(other: SittingItem, eventId: string): string {
  return other.eventId === eventId || other.eventTitle === ''
    ? itemName(other)
    : words.t('ofEvent', { ...NS, session: itemName(other), event: other.eventTitle });
}

function personName({ personId }: Extract<DoubleBooking, { readonly type: 'person' }>): string {
  const person = libraryNow().peopleById[personId];
  return person === undefined ? '' : fullNameOf(person);
}

function roomName({ roomId }: Extract<DoubleBooking, { readonly type: 'room' }>, language: Language): string {
  return roomNameOf(libraryNow(), roomId, language) || words.t('problem.theRoom', NS);
}

const NS = { ns: 'calendar' } as const;
