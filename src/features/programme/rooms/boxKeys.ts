// The keyboard on a box. At rest: arrows go from box to box, Space lifts, Enter opens the details.
// Lifted: arrows move it in time and between rooms, with Shift its end, 1 2 3 switch the way of moving, Enter or Space
// puts down, Escape cancels.
import type { EventId } from '#domain/ids.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import type { SittingRef } from '#domain/programme/plan.ts';
import { rowKeyOf } from '#domain/programme/rows.ts';
import { words } from '#languages/words.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { keptFromOthers } from '../carryingKeys.ts';
import { titleOfSession } from '../carriedTitle.ts';
import { cancelLift, dropLift, goToBox } from '../gestures.ts';
import { linesOfProblems } from '../problemWords.ts';
import { aim, openDetails, select, useProgramme } from '../programmeStore.ts';
import { roomNameOf } from '../roomChoice.ts';
import { switchModeByKey } from '../modeSwitching.ts';
import { liftBox, refOfElement, sittingOf, stretchBox } from './boxMoves.ts';
import { scrollerOf } from './geometry.ts';
import { stepSpot, type SpotStep } from './heldSpot.ts';
import { usualLengthOf, type Spot } from './planSpot.ts';
import { neighbourOf, readingOrder, type Direction } from './readingOrder.ts';
import { shownNow } from './shown.ts';
import { rowsInOrder } from './rowsInOrder.ts';

export function onBoxKey(event: KeyboardEvent, eventId: EventId): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.dataset['box'] === undefined) return;
  const ref = refOfElement(target.closest<HTMLElement>('[data-sitting]'));
  if (ref === null) return;
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    return;
  }
  const isLifted = useProgramme.getState().lift?.by === 'keys';
  if (isLifted ? whileLifted(event, eventId, ref) : atRest(event, eventId, ref)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Which way an arrow points: towards the next column is to the left where columns run from the right. */
function directionOf({ key }: KeyboardEvent): Direction | undefined {
  const grid = scrollerOf();
  const isMirrored = grid !== null && getComputedStyle(grid).direction === 'rtl';
  const towardsNext = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return key === towardsNext ? 'nextRoom' : 'previousRoom';
  return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
}

function atRest(event: KeyboardEvent, eventId: EventId, ref: SittingRef): boolean {
  const shown = shownNow();
  const direction = directionOf(event);
  if (shown === null) return false;
  if (direction !== undefined) {
    // Alt with an arrow is a command of the whole editor: the session a place up or down.
    if (event.altKey) return false;
    if (event.shiftKey && (direction === 'up' || direction === 'down')) {
      stretchBox(eventId, ref, direction === 'down' ? 5 : -5);
      return true;
    }
    focusOn(neighbourOf(shown.layout, ref.sittingId, direction));
    return true;
  }
  switch (event.key) {
    case ' ': {
      const sitting = sittingOf(eventId, ref);
      if (sitting === undefined) return true;
      if (event.ctrlKey || event.metaKey)
        select(rowKeyOf(ref.sessionId, sitting.day), 'toggle', rowsInOrder());
      else liftByKeys(eventId, ref);
      return true;
    }
    case 'Enter':
    case 'F2':
      openDetails({ type: 'session', sessionId: ref.sessionId });
      return true;
    case 'Home':
    case 'End':
      focusOn(readingOrder(shown.layout).at(event.key === 'Home' ? 0 : -1) ?? null);
      return true;
    default:
      return false;
  }
}

function focusOn(box: { readonly sittingId: SittingRef['sittingId'] } | null): void {
  if (box !== null) goToBox(box.sittingId);
}

function liftByKeys(eventId: EventId, ref: SittingRef): void {
  liftBox(eventId, ref, 'keys');
  const { mode } = useProgramme.getState();
  announce(words.t('lifted', { ns: 'programme', mode: words.t(`mode.${mode}`, { ns: 'programme' }) }));
}

function whileLifted(event: KeyboardEvent, eventId: EventId, ref: SittingRef): boolean {
  const key = directionOf(event);
  if (key !== undefined) {
    step(eventId, ref, { key, isFine: event.altKey, isResize: event.shiftKey });
    tellAim(eventId, ref);
    showAim();
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') dropLift();
  else if (event.key === 'Escape' || event.key === 'Tab') cancelLift();
  else if (switchModeByKey(event.key)) tellAim(eventId, ref);
  else return keptFromOthers(event, cancelLift);
  return true;
}

function step(eventId: EventId, ref: SittingRef, how: SpotStep): void {
  const { lift, mode } = useProgramme.getState();
  const shown = shownNow();
  const event = libraryNow().eventsById[eventId];
  const sitting = sittingOf(eventId, ref);
  if (lift === null || shown === null || event === undefined || sitting === undefined) return;
  const held = lift.target?.type === 'spot' ? lift.target : null;
  if (mode === 'swap' && !how.isResize) {
    const from = held?.over?.sittingId ?? ref.sittingId;
    let box = neighbourOf(shown.layout, from, how.key);
    if (box?.sittingId === ref.sittingId) box = neighbourOf(shown.layout, ref.sittingId, how.key);
    if (box === null) return;
    const over = { sessionId: box.sessionId, sittingId: box.sittingId };
    aim({ type: 'spot', day: shown.day, roomId: box.roomId, start: box.start, end: box.end, over });
    return;
  }
  const spot: Spot = held ?? {
    day: shown.day,
    roomId: sitting.roomId ?? event.defaultRoomId,
    start: sitting.start,
    end: sitting.end,
    over: null,
  };
  const columns = shown.layout.columns.map(({ roomId }) => roomId);
  const next = stepSpot(spot, how, columns, usualLengthOf(event, ref.sessionId));
  aim({ type: 'spot', ...next, over: null });
}

/** "Panel II, General Assembly Hall, now 11.00 to 13.00." and what is wrong with it. */
function tellAim(eventId: EventId, ref: SittingRef): void {
  const { lift } = useProgramme.getState();
  const event = libraryNow().eventsById[eventId];
  const before = sittingOf(eventId, ref);
  if (lift === null || event === undefined || before === undefined) return;
  const change = lift.plan.sittings.find(({ sittingId }) => sittingId === ref.sittingId);
  const sitting = change?.after ?? before;
  const language = event.mainLanguage;
  const said = words.t(sitting.start === null ? 'untimedNow' : 'inRoom', {
    ns: 'roomsView',
    session: titleOfSession(event, ref.sessionId, language),
    room: roomNameOf(event, sitting) || words.t('noRoom', { ns: 'roomsView' }),
    hours: hoursOfSitting(sitting, event.houseStyle, language),
  });
  announce([said, ...linesOfProblems(event, lift.plan, language)].join(' '));
}

function showAim(): void {
  requestAnimationFrame(() => {
    document.querySelector('[data-planned="lead"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
