// What pointing at the sheet does: a press selects the row, a click shows what it hit in the inspector, a long press
// lifts under a finger, and the row with the focus is the current one. One listener for the sheet, not one a row.
import { useEffect, type RefObject } from 'react';
import type { EventId, ParticipationId, SessionId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { sessionOfRow } from './carriedTitle.ts';
import { inspect, makeCurrent, select } from './programmeStore.ts';
import { pressToLift } from './rowDrag.ts';
import { rowOrder } from './rowOrder.ts';
import { useSheet } from './sheetContext.ts';

export function useSheetPointer(sheet: RefObject<HTMLElement | null>): void {
  const { eventId } = useSheet();
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const ending = new AbortController();
    const options = { signal: ending.signal };
    element.addEventListener('mousedown', (press) => selectRow(press, eventId), options);
    element.addEventListener('click', inspectWhatWasHit, options);
    element.addEventListener('focusin', (focus) => onRow(focus, makeCurrent), options);
    element.addEventListener(
      'pointerdown',
      (press) => onRow(press, (key) => pressToLift(press, eventId, key)),
      options,
    );
    return () => ending.abort();
  }, [sheet, eventId]);
}

function selectRow(press: MouseEvent, eventId: EventId): void {
  // What a button in the row does has nothing to do with selecting, and a grip selects by dragging or by its keys.
  if (press.button !== 0 || hit(press, '[role="menu"], [aria-haspopup="menu"]') !== null) return;
  onRow(press, (key) => {
    const how = press.shiftKey ? 'range' : press.ctrlKey || press.metaKey ? 'toggle' : 'alone';
    // Shift would otherwise select the text between the two rows.
    if (how !== 'alone') press.preventDefault();
    else if (hit(press, '[data-grip]') !== null) return;
    select(key, how, rowOrder(eventId));
  });
}

function inspectWhatWasHit(click: MouseEvent): void {
  if (hit(click, '[role="menu"]') !== null) return;
  const person = hit(click, '[data-person]');
  if (person !== null) {
    const { person: participationId, session: sessionId } = person.dataset;
    inspect({
      type: 'person',
      sessionId: sessionId as SessionId,
      participationId: participationId as ParticipationId,
    });
    return;
  }
  onRow(click, (key) => {
    const sessionId = sessionOfRow(key);
    if (sessionId !== undefined) inspect({ type: 'session', sessionId });
  });
}

function onRow(event: Event, then: (key: RowKey) => void): void {
  const key = hit(event, '[data-row]')?.dataset['row'];
  if (key !== undefined) then(key as RowKey);
}

function hit(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}
