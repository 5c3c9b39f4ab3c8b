// Moves of a whole day with everything on it.
import type { EventId } from '#domain/ids.ts';
import { planMoveDay, planSwapDays } from '#domain/programme/days.ts';
import { addDays, type Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { words } from '#languages/words.ts';
import { addDay, removeDay } from '#store/commands/events.ts';
import { moveDay } from '#store/commands/sittings.ts';
import { execute, undo } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { linesOfProblems } from './problemWords.ts';
import { inspect } from './programmeStore.ts';

/** Moves the day by so many days; an occupied one is not overwritten, trading the two is offered instead. */
export function moveDayBy(eventId: EventId, day: Day, by: number): void {
  moveDayTo(eventId, day, addDays(day, by));
}

export function moveDayTo(eventId: EventId, from: Day, to: Day): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined || from === to) return;
  const plan = planMoveDay(event, from, to);
  const said = (day: Day): string => formatDate(day, 'weekday-comma', event.mainLanguage);
  if (!plan.isPossible) {
    const text = linesOfProblems(event, plan, event.mainLanguage).join(' ');
    announce(text);
    showToast({
      text,
      topic: 'move',
      actionLabel: words.t('swapDays', { ns: 'programme' }),
      onAction: () => {
        execute(moveDay, { eventId, plan: planSwapDays(event, from, to) });
        tell(words.t('daysSwapped', { ns: 'programme', from: said(from), to: said(to) }));
      },
    });
    return;
  }
  execute(moveDay, { eventId, plan });
  inspect({ type: 'day', day: to });
  tell(words.t('dayMoved', { ns: 'programme', from: said(from), to: said(to) }));
}

/** An empty day behind this one; where that is taken already, behind the last. */
export function addDayBehind(eventId: EventId, day: Day): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const taken = Object.keys(event.daysByDate).sort();
  const next = addDays(day, 1);
  const date = taken.includes(next) ? addDays((taken.at(-1) ?? day) as Day, 1) : next;
  execute(addDay, { eventId, date });
  tell(words.t('dayAdded', { ns: 'programme', day: formatDate(date, 'weekday-comma', event.mainLanguage) }));
}

/** Takes the day out of the event; its sessions go to the tray. */
export function takeDayOut(eventId: EventId, day: Day): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  execute(removeDay, { eventId, date: day });
  inspect({ type: 'event' });
  tell(words.t('dayRemoved', { ns: 'programme', day: formatDate(day, 'weekday-comma', event.mainLanguage) }));
}

function tell(text: string): void {
  announce(text);
  showToast({ text, actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}
