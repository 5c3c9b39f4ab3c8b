// Carries out what was done on the calendar: one gesture, one step to undo, told in a toast and read out. A gesture
// that cannot be is told too, and changes nothing.
import { orderAtEnd, orderKeys, type OrderKey } from '#base/ordered.ts';
import { blankEvent, blankEventDay, blankSession, blankSitting } from '#domain/blank.ts';
import type { EventId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { changesNothing, planOf } from '#domain/programme/plan.ts';
import type { Session } from '#domain/programme/session.ts';
import { addDays, type Day, type Minutes } from '#domain/time.ts';
import { formatDate, formatDates } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { moveEvent } from '#store/commands/days.ts';
import { createEvent } from '#store/commands/events.ts';
import { insertSession } from '#store/commands/sessions.ts';
import { moveSessions, retimeSitting } from '#store/commands/sittings.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { planOfMove, type ItemMove } from './drop.ts';
import { itemsOf, type CalendarItem, type SittingItem } from './items.ts';
import { itemName, roomNameOf } from './itemWords.ts';
import { linesOfPlan, refusalOf } from './moveFindings.ts';

/** Moves or retimes an item. Answers with the first day it now stands on; null where nothing has changed. */
export function moveItem(item: CalendarItem, move: ItemMove, language: Language): Day | null {
  const event = libraryNow().eventsById[item.eventId];
  if (event === undefined) return null;
  const refusal = refusalOf(event, move, language);
  if (refusal !== null) return refuse(item, [refusal]);
  const plan = planOfMove(event, item, move);
  const lines = linesOfPlan(event, plan, language);
  if (!plan.isPossible) return refuse(item, lines);
  if (changesNothing(plan)) return null;
  execute(commandOf(item, move), { eventId: event.id, plan });
  const after = libraryNow().eventsById[item.eventId];
  if (after === undefined) return null;
  const warnings = lines.slice(0, 2);
  if (item.type === 'event') {
    const first = movedBar(item.first, move);
    tell(inSentences([eventMovedText(after, item, language), ...warnings]));
    return first;
  }
  const moved = itemsOf(after).find((other): other is SittingItem => other.id === item.id) ?? item;
  const room = item.type === 'sitting' && moved.roomId !== item.roomId ? moved.roomId : null;
  tell(inSentences([sittingMovedText(moved, room, language), ...warnings]));
  return moved.first;
}

/** Where and when something new is to be. */
export interface NewPlace {
  readonly day: Day;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly roomId: RoomId | null;
}

/** A new event on these days; with a place, it begins with one session there. */
export function createEventOn(days: readonly Day[], place: NewPlace | null, language: Language): EventId {
  const blank = blankEvent(newId<EventId>(), { days });
  const [order] = orderKeys(1);
  const sessions = place === null || order === undefined ? [] : [sessionAt(place, order)];
  const sessionsById = Object.fromEntries(sessions.map((session) => [session.id, session]));
  const event: PlannedEvent = { ...blank, sessionsById };
  execute(createEvent, { event });
  const text = formatDates(days, 'day-month-year', language);
  tell(words.t('eventCreated', { ns: 'calendar', days: text }));
  return event.id;
}

/** One more session of an event, which takes the day in where it has not got it. Answers with the item's id. */
export function createSessionIn(eventId: EventId, place: NewPlace, language: Language): string | null {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return null;
  const session = sessionAt(place, orderAtEnd(event.sessionsById));
  const { day } = place;
  const isNewDay = event.daysByDate[day] === undefined;
  const days = isNewDay ? [{ date: day, before: null, after: blankEventDay(day) }] : [];
  execute(insertSession, { eventId, session, makeRoom: planOf({ days }) });
  const after = libraryNow().eventsById[eventId];
  const made = after === undefined ? undefined : itemsOf(after).find((item) => isOf(item, session.id));
  if (made?.type !== 'sitting') return null;
  tell(
    words.t('sessionCreated', {
      ns: 'calendar',
      event: made.eventTitle || words.t('untitledEvent', { ns: 'calendar' }),
      hours: made.hours,
      day: formatDate(day, 'weekday-comma', language),
    }),
  );
  return made.id;
}

function sessionAt({ day, start, end, roomId }: NewPlace, order: OrderKey): Session {
  const sitting = { ...blankSitting(newId<SittingId>(), day), start, end, roomId };
  const session = blankSession(newId<SessionId>(), order, 'other');
  return { ...session, sittingsById: { [sitting.id]: sitting } };
}

const isOf = (item: CalendarItem, sessionId: SessionId): boolean =>
  item.type === 'sitting' && item.sessionId === sessionId;

function commandOf(item: CalendarItem, move: ItemMove) {
  if (item.type === 'event') return moveEvent;
  return move.type === 'resize' || move.type === 'length' ? retimeSitting : moveSessions;
}

function movedBar(first: Day, move: ItemMove): Day {
  if (move.type === 'to') return move.at.day;
  return move.type === 'days' ? addDays(first, move.count) : first;
}

/** The room is told where it is another now. */
function sittingMovedText(item: SittingItem, roomId: RoomId | null, language: Language): string {
  const day = formatDate(item.first, 'weekday-comma', language);
  const title = itemName(item);
  const room = roomNameOf(libraryNow(), roomId, language);
  if (room !== '') {
    const hours = item.start === null ? words.t('untimed', { ns: 'calendar' }) : item.hours;
    return words.t('movedToRoom', { ns: 'calendar', title, hours, day, room });
  }
  return item.start === null
    ? words.t('movedToDay', { ns: 'calendar', title, day })
    : words.t('retimed', { ns: 'calendar', title, hours: item.hours, day });
}

function eventMovedText(event: PlannedEvent, item: CalendarItem, language: Language): string {
  const dates = daysOf(event).map(({ date }) => date);
  const days = formatDates(dates, 'weekday-comma', language);
  return words.t('eventMoved', { ns: 'calendar', title: itemName(item), days });
}

function refuse(item: CalendarItem, lines: readonly string[]): null {
  const text = [words.t('cannotMove', { ns: 'calendar', title: itemName(item) }), ...lines].join(' ');
  announce(text);
  showToast({ text, topic: 'calendar' });
  return null;
}

/** What happened stands alone without a full stop, and takes one where warnings follow. */
function inSentences([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : [`${first}.`, ...more].join(' ');
}

function tell(text: string): void {
  announce(text);
  showToast({ text, topic: 'calendar', actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}
