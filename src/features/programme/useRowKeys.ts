// The keyboard on a row's grip. At rest: arrows go from row to row, Space lifts, Enter edits the title.
// Lifted: arrows move the place, 1 2 3 switch the way of moving, Enter or Space puts down, Escape cancels.
import type { KeyboardEvent } from 'react';
import type { EventId, SessionId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { hoursOfSittings } from '#domain/programme/hours.ts';
import { stepRows } from '#domain/programme/step.ts';
import { words } from '#languages/words.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { cancelLift, dropLift, goToGrip } from './gestures.ts';
import { titleOfSession } from './carriedTitle.ts';
import { aim, liftUp, select, useProgramme } from './programmeStore.ts';
import { linesOfProblems } from './problemWords.ts';
import { rowOrder } from './rowOrder.ts';
import { keptFromOthers } from './carryingKeys.ts';
import { moveRowAtOnce } from './sessionMoves.ts';
import { deleteSelected } from './sessionActions.ts';
import { switchModeByKey } from './modeSwitching.ts';
import { useSheet } from './sheetContext.ts';
import { slotsOf } from './targets.ts';

export function useRowKeys(rowKey: RowKey, sessionId: SessionId): (event: KeyboardEvent) => void {
  const { eventId } = useSheet();
  return (event) => {
    // A key held down is one press: what drops a row must not go on to edit its title.
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      return;
    }
    const isLifted = useProgramme.getState().lift?.by === 'keys';
    const isTaken = isLifted ? whileLifted(event, eventId, sessionId) : atRest(event, eventId, rowKey);
    if (isTaken) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

function atRest(event: KeyboardEvent, eventId: EventId, rowKey: RowKey): boolean {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step !== undefined) {
    if (event.altKey) moveRowAtOnce(eventId, rowKey, step);
    else goToRow(eventId, rowKey, step, event.shiftKey);
    return true;
  }
  switch (event.key) {
    case ' ':
      if (event.ctrlKey || event.metaKey) select(rowKey, 'toggle', rowOrder(eventId));
      else liftByKeys(eventId, rowKey);
      return true;
    case 'Enter':
    case 'F2':
      document
        .querySelector<HTMLElement>(`[data-row="${CSS.escape(rowKey)}"] [data-inline="title"]`)
        ?.click();
      return true;
    case 'Home':
    case 'End': {
      const key = rowOrder(eventId).at(event.key === 'Home' ? 0 : -1);
      if (key !== undefined) goToGrip(key);
      return true;
    }
    case 'Delete':
    case 'Backspace':
      deleteSelected(eventId, rowKey);
      return true;
    default:
      return false;
  }
}

function goToRow(eventId: EventId, from: RowKey, step: number, extends_: boolean): void {
  const order = rowOrder(eventId);
  const key = order[order.indexOf(from) + step];
  if (key === undefined) return;
  if (extends_) {
    if (useProgramme.getState().anchor === null) select(from, 'alone', order);
    select(key, 'range', order);
  } else useProgramme.setState({ selection: [] });
  goToGrip(key);
}

function liftByKeys(eventId: EventId, rowKey: RowKey): void {
  const { selection, mode } = useProgramme.getState();
  const rows = selection.includes(rowKey) ? selection : [rowKey];
  liftUp(eventId, { type: 'rows', rows }, 'keys');
  announce(words.t('lifted', { ns: 'programme', mode: words.t(`mode.${mode}`, { ns: 'programme' }) }));
}

function whileLifted(event: KeyboardEvent, eventId: EventId, sessionId: SessionId): boolean {
  const step = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
  if (step !== undefined) {
    aimByStep(eventId, step);
    tellAim(eventId, sessionId);
    showAim();
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') dropLift();
  else if (event.key === 'Tab' && focusOffer()) return true;
  else if (event.key === 'Escape' || event.key === 'Tab') cancelLift();
  else if (switchModeByKey(event.key)) tellAim(eventId, sessionId);
  else return keptFromOthers(event, cancelLift);
  return true;
}

/** Brings what is carried into view where it stands now, or the place it cannot have. */
function showAim(): void {
  requestAnimationFrame(() => {
    const { lift } = useProgramme.getState();
    const aimed = lift?.target?.type === 'slot' ? lift.target.before : null;
    const carried = lift?.carried.type === 'rows' ? lift.carried.rows[0] : undefined;
    const key = lift?.plan.isPossible === true ? carried : (aimed ?? carried);
    if (key === undefined) return;
    document.querySelector(`[data-grip="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  });
}

/** Goes to the ways out of a move that does not fit; false where there are none. */
function focusOffer(): boolean {
  const offer = document.querySelector<HTMLElement>('[data-offer]');
  offer?.focus();
  return offer !== null;
}

/** The next place up or down that would change something; with a swap, the next row to trade with. */
function aimByStep(eventId: EventId, step: 1 | -1): void {
  const { lift, mode } = useProgramme.getState();
  const event = libraryNow().eventsById[eventId];
  if (event === undefined || lift === null || lift.carried.type !== 'rows') return;
  const { rows } = lift.carried;
  const aimed = lift.target?.type === 'slot' ? lift.target : null;
  if (mode === 'push') {
    const from = aimed === null ? null : { ...aimed, rows };
    const next = stepRows(event, rows, from, step < 0 ? 'up' : 'down');
    if (next !== null) aim({ type: 'slot', over: next.before, ...next });
    return;
  }
  const slots = slotsOf(eventId).filter(
    (slot) => mode === 'place' || (slot.type === 'slot' && slot.over !== null),
  );
  const held = aimed === null ? (rows[0] ?? null) : aimed.before;
  const at = slots.findIndex(
    (slot) => slot.type === 'slot' && (aimed === null || slot.day === aimed.day) && slot.before === held,
  );
  const next = slots[at + step];
  if (next !== undefined) aim(next);
}

function tellAim(eventId: EventId, sessionId: SessionId): void {
  const { lift } = useProgramme.getState();
  const event = libraryNow().eventsById[eventId];
  if (lift === null || event === undefined) return;
  const after = lift.plan.sittings.find((change) => change.sessionId === sessionId)?.after;
  const language = event.mainLanguage;
  const place =
    lift.target?.type === 'slot'
      ? slotsOf(eventId).findIndex(
          (slot) =>
            slot.type === 'slot' &&
            lift.target?.type === 'slot' &&
            slot.day === lift.target.day &&
            slot.before === lift.target.before,
        ) + 1
      : 0;
  announce(
    [
      words.t('aimed', {
        ns: 'programme',
        session: titleOfSession(event, sessionId, language),
        hours: after ? hoursOfSittings([after], event.houseStyle, language) : '',
        position: place,
        total: slotsOf(eventId).length,
      }),
      ...linesOfProblems(event, lift.plan, language),
    ].join(' '),
  );
}
