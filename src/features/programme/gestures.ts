// Putting down what is carried, by whatever means it was lifted: one drop, one step to undo, said aloud and shown.
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { changesNothing, type MovePlan } from '#domain/programme/plan.ts';
import { hoursOfSittings } from '#domain/programme/hours.ts';
import { rowKeyOf, type RowKey } from '#domain/programme/rows.ts';
import { words } from '#languages/words.ts';
import type { Command } from '#store/command.ts';
import { moveSessions, scheduleSession, swapSessions, unscheduleSessions } from '#store/commands/sittings.ts';
import { execute, undo } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { sessionsCarried, titleOfSession } from './carriedTitle.ts';
import { linesOfProblems } from './problemWords.ts';
import { roomNameOf } from './roomChoice.ts';
import { aimAgain, letGo, useProgramme, type Lift } from './programmeStore.ts';
import { rowOrder } from './rowOrder.ts';

type Planned = Command<{ readonly eventId: EventId; readonly plan: MovePlan }>;

/** Puts down what is lifted where it is aimed at. A plan that cannot be is refused, with its reason and its offers. */
export function dropLift(): void {
  aimAgain();
  const { lift } = useProgramme.getState();
  if (lift === null) return;
  if (lift.plan.isPossible) {
    letGo();
    if (!changesNothing(lift.plan)) carryOut(lift.eventId, commandOf(lift), lift.plan, leadOf(lift));
    refocus(lift, lift.plan);
    return;
  }
  // What cannot be stays lifted where the offers can be taken; a pointer has let go, so the bar holds them.
  useProgramme.setState({ lift: { ...lift, by: lift.by === 'pointer' ? 'clicks' : lift.by } });
  const event = libraryNow().eventsById[lift.eventId];
  if (event !== undefined) announce(linesOfProblems(event, lift.plan, event.mainLanguage).join(' '));
}

/** Takes one of the offers of a plan that did not fit. */
export function takeOffer(lift: Lift, plan: MovePlan): void {
  letGo();
  carryOut(lift.eventId, commandOf(lift), plan, leadOf(lift));
  refocus(lift, plan);
}

export function cancelLift(): void {
  const { lift } = useProgramme.getState();
  if (lift === null) return;
  letGo();
  announce(words.t('cancelled', { ns: 'programme' }));
  refocus(lift, null);
}

/** Carries out a plan as one step, tells what moved and offers to take it back. */
export function carryOut(eventId: EventId, command: Planned, plan: MovePlan, leadId?: SessionId): void {
  execute(command, { eventId, plan });
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const text = tellMove(event, plan, leadId);
  announce(text);
  const warnings = linesOfProblems(event, plan, event.mainLanguage);
  showToast({
    text: [text, ...warnings.slice(0, 2)].join(' '),
    topic: 'move',
    actionLabel: words.t('undo', { ns: 'ui' }),
    onAction: undo,
  });
}

/** "Panel II, now 11am – 1pm, third of five" and how many others moved along. */
export function tellMove(event: PlannedEvent, plan: MovePlan, leadId?: SessionId): string {
  const first = plan.sittings.find((change) => change.sessionId === leadId) ?? plan.sittings[0];
  const ids = [...new Set(plan.sittings.map(({ sessionId }) => sessionId))];
  const sessionId = first?.sessionId ?? plan.orders[0]?.sessionId;
  if (sessionId === undefined) return words.t('moved', { ns: 'programme' });
  const session = titleOfSession(event, sessionId, event.mainLanguage);
  const after = first?.after ?? null;
  if (first !== undefined && after === null) return words.t('movedToTray', { ns: 'programme', session });
  const order = rowOrder(event.id);
  const position = after === null ? -1 : order.indexOf(rowKeyOf(sessionId, after.day));
  const room = after === null || first?.before?.roomId === after.roomId ? '' : roomNameOf(event, after);
  const said = words.t(room === '' ? 'movedTo' : 'movedToRoom', {
    ns: 'programme',
    room,
    session,
    hours: after === null ? '' : hoursOfSittings([after], event.houseStyle, event.mainLanguage),
    position: position + 1,
    total: order.length,
  });
  return ids.length > 1
    ? `${said} ${words.t('othersMoved', { ns: 'programme', count: ids.length - 1 })}`
    : said;
}

function commandOf(lift: Lift): Planned {
  if (lift.carried.type === 'unscheduled') return scheduleSession;
  if (lift.target?.type === 'tray') return unscheduleSessions;
  return useProgramme.getState().mode === 'swap' ? swapSessions : moveSessions;
}

function leadOf({ carried }: Lift): SessionId | undefined {
  return sessionsCarried(carried)[0];
}

/** Keeps the focus on the grip of what was carried, wherever it went. */
function refocus(lift: Lift, plan: MovePlan | null): void {
  if (lift.by === 'pointer') return;
  if (lift.carried.type === 'sittings') {
    const [ref] = lift.carried.refs;
    if (ref !== undefined) focusBox(ref.sittingId);
    return;
  }
  const carried = lift.carried.type === 'rows' ? lift.carried.rows[0] : undefined;
  const sessionId = leadOf(lift);
  const moved = plan?.sittings.find((change) => change.sessionId === sessionId)?.after;
  const key =
    moved === undefined || moved === null || sessionId === undefined
      ? carried
      : rowKeyOf(sessionId, moved.day);
  if (key !== undefined) focusGrip(key);
}

/** The box of a sitting in the rooms view. */
export function focusBox(sittingId: SittingId): void {
  focusOnceDrawn(boxSelector(sittingId));
}

/** To a box that is on the day: at once, so that the next key, however soon, is that box's. */
export function goToBox(sittingId: SittingId): void {
  focusNow(boxSelector(sittingId));
}

export function focusGrip(key: RowKey): void {
  useProgramme.setState({ current: key });
  focusOnceDrawn(gripSelector(key));
}

/** To a row that is on the sheet: at once, so that the next key, however soon, is that row's. */
export function goToGrip(key: RowKey): void {
  useProgramme.setState({ current: key });
  focusNow(gripSelector(key));
}

const boxSelector = (sittingId: SittingId): string => `[data-box="${CSS.escape(sittingId)}"]`;
const gripSelector = (key: RowKey): string => `[data-grip="${CSS.escape(key)}"]`;

function focusNow(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) focusOnceDrawn(selector);
  else found.focus();
}

/** What has moved may be drawn at its new place only after this turn. */
function focusOnceDrawn(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
