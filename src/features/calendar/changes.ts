// Carries out what was done on the calendar: one gesture, one step to undo, told in a toast and read out. A gesture
// that cannot be is told too, and changes nothing.
import { orderKeys } from '#base/ordered.ts';
import { blankEvent, blankSession, blankSitting } from '#domain/blank.ts';
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { changesNothing, type MovePlan } from '#domain/programme/plan.ts';
import { addDays, type Day, type Minutes } from '#domain/time.ts';
import { formatDate, formatDates } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { moveEvent } from '#store/commands/days.ts';
import { createEvent } from '#store/commands/events.ts';
import { moveSessions, retimeSitting } from '#store/commands/sittings.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { planOfMove, type ItemMove } from './drop.ts';
import { itemsOf, type CalendarItem, type SittingItem } from './items.ts';
import { itemName } from './itemWords.ts';
import { linesOfProblems } from './problemLines.ts';

/** Moves or retimes an item. Answers with the first day it now stands on; null where nothing has changed. */
export function moveItem(item: CalendarItem, move: ItemMove, language: Language): Day | null {
  const event = libraryNow().eventsById[item.eventId];
  if (event === undefined) return null;
  const plan = planOfMove(event, item, move);
  if (changesNothing(plan) && plan.isPossible) return null;
  if (!plan.isPossible) {
    refuse(item, event, plan, language);
    return null;
  }
  execute(commandOf(item, move), { eventId: event.id, plan });
  const after = libraryNow().eventsById[item.eventId];
  if (after === undefined) return null;
  const warnings = linesOfProblems(after, plan, language).slice(0, 2);
  if (item.type === 'event') {
    const first = movedBar(item.first, move);
    tell(inSentences([eventMovedText(after, item, language), ...warnings]));
    return first;
  }
  const moved = itemsOf(after).find((other): other is SittingItem => other.id === item.id) ?? item;
  tell(inSentences([sittingMovedText(moved, language), ...warnings]));
  return moved.first;
}

/** A new event on these days; with hours, it begins with one session on the first of them. */
export function createEventOn(
  days: readonly Day[],
  hours: { readonly start: Minutes; readonly end: Minutes } | null,
  language: Language,
): EventId {
  const blank = blankEvent(newId<EventId>(), { days });
  const [day] = days;
  const event = hours === null || day === undefined ? blank : withFirstSession(blank, day, hours);
  execute(createEvent, { event });
  const text = formatDates(days, 'day-month-year', language);
  tell(words.t('eventCreated', { ns: 'calendar', days: text }));
  return event.id;
}

function withFirstSession(
  event: PlannedEvent,
  day: Day,
  hours: { readonly start: Minutes; readonly end: Minutes },
): PlannedEvent {
  const [order] = orderKeys(1);
  if (order === undefined) return event;
  const session = blankSession(newId<SessionId>(), order, 'other');
  const sitting = { ...blankSitting(newId<SittingId>(), day), ...hours };
  return {
    ...event,
    sessionsById: { [session.id]: { ...session, sittingsById: { [sitting.id]: sitting } } },
  };
}

function commandOf(item: CalendarItem, move: ItemMove) {
  if (item.type === 'event') return moveEvent;
  return move.type === 'resize' || move.type === 'length' ? retimeSitting : moveSessions;
}

function movedBar(first: Day, move: ItemMove): Day {
  if (move.type === 'to') return move.at.day;
  return move.type === 'days' ? addDays(first, move.count) : first;
}

function sittingMovedText(item: SittingItem, language: Language): string {
  const day = formatDate(item.first, 'weekday-comma', language);
  const title = itemName(item);
  return item.start === null
    ? words.t('movedToDay', { ns: 'calendar', title, day })
    : words.t('retimed', { ns: 'calendar', title, hours: item.hours, day });
}

function eventMovedText(event: PlannedEvent, item: CalendarItem, language: Language): string {
  const dates = daysOf(event).map(({ date }) => date);
  const days = formatDates(dates, 'weekday-comma', language);
  return words.t('eventMoved', { ns: 'calendar', title: itemName(item), days });
}

function refuse(item: CalendarItem, event: PlannedEvent, plan: MovePlan, language: Language): void {
  const stays = words.t('cannotMove', { ns: 'calendar', title: itemName(item) });
  const text = [stays, ...linesOfProblems(event, plan, language)].join(' ');
  announce(text);
  showToast({ text, topic: 'calendar' });
}

/** What happened stands alone without a full stop, and takes one where warnings follow. */
function inSentences([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : [`${first}.`, ...more].join(' ');
}

function tell(text: string): void {
  announce(text);
  showToast({ text, topic: 'calendar', actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}
