// What pointing at the rooms view and keys on its boxes do: a press selects a box, a drag moves it or one of its edges, a drag on empty time
// draws a session, a click shows the box in the inspector. One listener for all boxes, not one a box.
import { useEffect, type RefObject } from 'react';
import type { EventId } from '#domain/ids.ts';
import { rowKeyOf } from '#domain/programme/rows.ts';
import { inspect, makeCurrent, openDetails, select, useProgramme } from '../programmeStore.ts';
import { onBoxKey } from './boxKeys.ts';
import { dragBox } from './boxDrag.ts';
import { refOfElement, sittingOf } from './boxMoves.ts';
import { dragNew } from './drawDrag.ts';
import { hover, useRooms } from './roomsStore.ts';
import { rowsInOrder } from './rowsInOrder.ts';

export function useRoomsGestures(area: RefObject<HTMLElement | null>, eventId: EventId): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const ending = new AbortController();
    const options = { signal: ending.signal };
    element.addEventListener('pointerdown', (press) => onPress(press, eventId), options);
    element.addEventListener('click', (click) => onClick(click, eventId), options);
    element.addEventListener('dblclick', openWhatWasHit, options);
    element.addEventListener('focusin', (focus) => onFocus(focus, eventId), options);
    element.addEventListener('keydown', (key) => onBoxKey(key, eventId), options);
    element.addEventListener('pointerover', onOver, options);
    element.addEventListener('pointerleave', () => hover(undefined, undefined), options);
    return () => ending.abort();
  }, [area, eventId]);
}

/** What these do has nothing to do with selecting or dragging the box they stand on. */
const OWN_BUTTONS = '[role="menu"], [aria-haspopup="menu"], [data-own-button]';

function onPress(press: PointerEvent, eventId: EventId): void {
  if (press.button !== 0 || hit(press, OWN_BUTTONS) !== null) return;
  const ref = refOfElement(hit(press, '[data-sitting]'));
  if (ref !== null) {
    const edge = hit(press, '[data-edge]')?.dataset['edge'];
    const isPicking = press.shiftKey || press.ctrlKey || press.metaKey;
    if (!isPicking) dragBox(press, eventId, ref, edge === 'start' || edge === 'end' ? edge : 'whole');
  } else if (hit(press, '[data-column]') !== null) dragNew(press, eventId);
}

function onClick(click: MouseEvent, eventId: EventId): void {
  if (hit(click, OWN_BUTTONS) !== null) return;
  const ref = refOfElement(hit(click, '[data-sitting]'));
  const sitting = ref === null ? undefined : sittingOf(eventId, ref);
  if (ref === null || sitting === undefined) return;
  const how = click.shiftKey ? 'range' : click.ctrlKey || click.metaKey ? 'toggle' : 'alone';
  select(rowKeyOf(ref.sessionId, sitting.day), how, rowsInOrder());
  inspect({ type: 'session', sessionId: ref.sessionId });
}

function openWhatWasHit(click: MouseEvent): void {
  const ref = refOfElement(hit(click, '[data-sitting]'));
  if (ref !== null) openDetails({ type: 'session', sessionId: ref.sessionId });
}

function onFocus(focus: FocusEvent, eventId: EventId): void {
  const ref = refOfElement(hit(focus, '[data-sitting]'));
  const sitting = ref === null ? undefined : sittingOf(eventId, ref);
  if (ref === null || sitting === undefined) return;
  if (useRooms.getState().current !== ref.sittingId) useRooms.setState({ current: ref.sittingId });
  makeCurrent(rowKeyOf(ref.sessionId, sitting.day));
}

function onOver(over: PointerEvent): void {
  // What lies under something carried is not what one looks at.
  if (useProgramme.getState().lift !== null) return;
  const ref = refOfElement(hit(over, '[data-sitting]'));
  hover(ref?.sittingId, ref?.sessionId);
}

function hit(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}
