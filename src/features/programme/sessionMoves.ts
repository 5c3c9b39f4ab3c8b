// Moves that need no lifting: one row up or down, a few minutes earlier or later, to another day.
import type { EventId } from '#domain/ids.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import { planMoveSeveral } from '#domain/programme/several.ts';
import { planPush } from '#domain/programme/push.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { planUnschedule } from '#domain/programme/schedule.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { moveSessions, unscheduleSessions } from '#store/commands/sittings.ts';
import { words } from '#languages/words.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { sessionOfRow } from './carriedTitle.ts';
import { rowsCarried, sittingRefsOf } from './drop.ts';
import { carryOut, focusGrip } from './gestures.ts';
import { linesOfProblems } from './problemWords.ts';
import { useProgramme } from './programmeStore.ts';
import { programmeNow } from './rowOrder.ts';

/** The rows a command on one row means: the whole selection where it is part of it. */
export function rowsMeant(rowKey: RowKey): readonly RowKey[] {
  const { selection } = useProgramme.getState();
  return selection.includes(rowKey) ? selection : [rowKey];
}

/** Pushes the row (or the selection it is in) one place up (-1) or down (1), over the edge of its day if need be. */
export function moveRowAtOnce(eventId: EventId, rowKey: RowKey, step: number): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const rows = rowsMeant(rowKey);
  const programme = programmeNow(event);
  const dayIndex = programme.findIndex((day) => day.rows.some(({ key }) => key === rowKey));
  const day = programme[dayIndex];
  if (day === undefined) return;
  const keys = day.rows.map(({ key }) => key);
  const edge =
    step < 0
      ? Math.min(...rows.map((key) => index(keys, key)))
      : Math.max(...rows.map((key) => index(keys, key)));
  const next = edge + step;
  if (next >= 0 && next < keys.length) {
    const before = step < 0 ? (keys[next] ?? null) : (keys[next + 1] ?? null);
    finish(eventId, rowKey, planPush(event, { rows, day: day.day, before }));
    return;
  }
  const other = programme[dayIndex + step];
  if (other === undefined) {
    announce(words.t(step < 0 ? 'alreadyFirst' : 'alreadyLast', { ns: 'programme' }));
    return;
  }
  const before = step < 0 ? null : (other.rows[0]?.key ?? null);
  finish(eventId, rowKey, planPush(event, { rows, day: other.day, before }));
}

/** To the end of another day; the times there follow on. */
export function moveRowToDay(eventId: EventId, rowKey: RowKey, day: Day): void {
  const event = libraryNow().eventsById[eventId];
  if (event !== undefined)
    finish(eventId, rowKey, planPush(event, { rows: rowsMeant(rowKey), day, before: null }));
}

/** Earlier (negative) or later by so many minutes, nothing else moves. */
export function shiftRow(eventId: EventId, rowKey: RowKey, byMinutes: Minutes): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const refs = sittingRefsOf(rowsCarried(event, rowsMeant(rowKey)));
  finish(eventId, rowKey, planMoveSeveral(event, refs, { byMinutes }));
}

export function unscheduleRow(eventId: EventId, rowKey: RowKey): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const refs = sittingRefsOf(rowsCarried(event, rowsMeant(rowKey)));
  carryOut(eventId, unscheduleSessions, planUnschedule(event, refs), sessionOfRow(rowKey));
}

function finish(eventId: EventId, rowKey: RowKey, plan: MovePlan): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const sessionId = sessionOfRow(rowKey);
  if (!plan.isPossible) {
    const text = linesOfProblems(event, plan, event.mainLanguage).join(' ');
    announce(text);
    const [offer] = plan.offers;
    showToast({
      text,
      topic: 'move',
      ...(offer === undefined
        ? {}
        : {
            actionLabel: words.t(`offer.${offer.kind}`, { ns: 'programme', minutes: offer.minutes }),
            onAction: () => carryOut(eventId, moveSessions, offer.plan, sessionId),
          }),
    });
    return;
  }
  carryOut(eventId, moveSessions, plan, sessionId);
  const after = plan.sittings.find((change) => change.sessionId === sessionId)?.after;
  focusGrip(after === null || after === undefined ? rowKey : (`${sessionId}@${after.day}` as RowKey));
}

function index(keys: readonly RowKey[], key: RowKey): number {
  return Math.max(0, keys.indexOf(key));
}
