// What a move on the calendar would bring about, before it is made and after: whether it can be, and what is then
// amiss, across all events. The words shown under the pointer and those read out at the end are the same.
import { clashesAcross, occupationsOn, type Occupations } from '#domain/checks/beforeDrop.ts';
import type { PersonId, RoomId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import type { Sitting } from '#domain/programme/session.ts';
import type { Day, Minutes } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { formatHours } from '#languages/times.ts';
import { words } from '#languages/words.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { libraryNow } from '#store/store.ts';
import type { DoubleBooking } from './doubleBookings.ts';
import { planOfMove, type ItemMove } from './drop.ts';
import type { CalendarItem, SittingItem } from './items.ts';
import { itemName, roomNameOf } from './itemWords.ts';
import { linesOfProblems, sessionName } from './problemLines.ts';

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

/** `event` is as it was before the plan. What was amiss already, and no longer than before, is not said again. */
export function linesOfPlan(event: PlannedEvent, plan: MovePlan, language: Language): readonly string[] {
  const own = linesOfProblems(event, plan, language);
  if (!plan.isPossible || plan.sittings.length === 0) return own;
  const library = libraryNow();
  const days = new Set(plan.sittings.flatMap(({ before, after }) => [before, after].map(dayOf)));
  const clashes = clashesAcross(occupationsOf(library, [...days].filter(isSome)), event, plan);
  const lines = clashes.map((clash) => {
    const other = library.eventsById[clash.eventId];
    const session = other === undefined ? '' : sessionName(other, clash.sessionId);
    const named = inEvent(session, other === undefined ? '' : briefTitleOf(other, language));
    return clash.kind === 'room-taken'
      ? words.t('problem.roomTaken', { ...NS, other: named, room: roomName(clash, language) })
      : words.t('problem.personElsewhere', { ...NS, other: named, name: personName(clash) });
  });
  return [...new Set([...lines, ...own])];
}

// While something is dragged about, neither the library nor, mostly, the day changes.
let taken: { readonly of: string; readonly library: Library; readonly by: Occupations } | null = null;

function occupationsOf(library: Library, days: readonly Day[]): Occupations {
  const of = days.join(' ');
  if (taken === null || taken.library !== library || taken.of !== of) {
    taken = { of, library, by: occupationsOn(library, days) };
  }
  return taken.by;
}

const dayOf = (sitting: Sitting | null): Day | null => sitting?.day ?? null;
const isSome = (day: Day | null): day is Day => day !== null;

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
  return inEvent(itemName(other), other.eventId === eventId ? '' : other.eventTitle);
}

function inEvent(session: string, event: string): string {
  return event === '' ? session : words.t('ofEvent', { ...NS, session, event });
}

function personName({ personId }: { readonly personId: PersonId }): string {
  const person = libraryNow().peopleById[personId];
  return person === undefined ? '' : fullNameOf(person);
}

function roomName({ roomId }: { readonly roomId: RoomId }, language: Language): string {
  return roomNameOf(libraryNow(), roomId, language) || words.t('problem.theRoom', NS);
}

const NS = { ns: 'calendar' } as const;
