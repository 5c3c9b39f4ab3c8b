// Adding, copying, splitting, merging and deleting sessions. Each is one step with a toast that takes it back.
import { blankSession } from '#domain/blank.ts';
import { copySession } from '#domain/programme/copySession.ts';
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import { planInsert } from '#domain/programme/insert.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { planMerge, planSplit } from '#domain/programme/split.ts';
import type { Day } from '#domain/time.ts';
import { words } from '#languages/words.ts';
import { deleteSessions, duplicateSession, insertSession, mergeSessions } from '#store/commands/sessions.ts';
import { mergeSittings, splitSitting } from '#store/commands/sittings.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { sessionOfRow, titleOfSession } from './carriedTitle.ts';
import { rowsCarried } from './drop.ts';
import { carryOut, focusGrip } from './gestures.ts';
import { inspect, useProgramme } from './programmeStore.ts';
import { programmeNow, rowOrder } from './rowOrder.ts';
import { rowsMeant } from './sessionMoves.ts';
import { dayOfRow } from './targets.ts';

/** Adds a session ahead of a row or at the end of a day, and opens its title for typing. */
export function insertAt(eventId: EventId, day: Day, before: RowKey | null, kind = 'other'): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const sessionId = newId<SessionId>();
  const { sitting, order, makeRoom } = planInsert(event, {
    sessionId,
    newSittingId: newId<SittingId>(),
    kind,
    target: { day, before, roomId: null },
  });
  if (sitting === null) return;
  const session = { ...blankSession(sessionId, order, kind), sittingsById: { [sitting.id]: sitting } };
  execute(insertSession, { eventId, session, makeRoom });
  inspect({ type: 'session', sessionId });
  editTitle(`${sessionId}@${day}` as RowKey);
}

/** Behind the current row, or at the end of the first day. */
export function insertBehindCurrent(eventId: EventId): void {
  const event = libraryNow().eventsById[eventId];
  const { current } = useProgramme.getState();
  if (event === undefined) return;
  const day = (current === null ? undefined : dayOfRow(eventId, current)) ?? programmeNow(event).at(-1);
  if (day === undefined) return;
  const at = day.rows.findIndex(({ key }) => key === current);
  insertAt(eventId, day.day, at === -1 ? null : (day.rows[at + 1]?.key ?? null));
}

/** A copy goes to the tray: it has everything but hours, because two sessions at once is never what was meant. */
export function duplicate(eventId: EventId, sessionId: SessionId): void {
  const event = libraryNow().eventsById[eventId];
  const session = event?.sessionsById[sessionId];
  if (event === undefined || session === undefined) return;
  const copy = copySession(session, newId<SessionId>(), () => crypto.randomUUID());
  execute(duplicateSession, { eventId, session: copy });
  inspect({ type: 'session', sessionId: copy.id });
  tellUndoable(
    words.t('duplicated', { ns: 'programme', session: titleOfSession(event, sessionId, event.mainLanguage) }),
  );
}

/** Deletes the row's session, or every selected one; the focus goes to the row that takes its place. */
export function deleteSelected(eventId: EventId, rowKey: RowKey): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const rows = rowsCarried(event, rowsMeant(rowKey));
  const sessionIds = [...new Set(rows.map((row) => row.sessionId))];
  const order = rowOrder(eventId);
  const next = order
    .slice(order.indexOf(rowKey) + 1)
    .concat(order.slice(0, order.indexOf(rowKey)).toReversed())
    .find((key) => !sessionIds.some((id) => sessionOfRow(key) === id));
  deleteById(eventId, sessionIds);
  if (next !== undefined) focusGrip(next);
}

export function deleteById(eventId: EventId, sessionIds: readonly SessionId[]): void {
  const event = libraryNow().eventsById[eventId];
  const [first] = sessionIds;
  if (event === undefined || first === undefined) return;
  const what =
    sessionIds.length === 1
      ? titleOfSession(event, first, event.mainLanguage)
      : words.t('sessionCount', { ns: 'programme', count: sessionIds.length });
  execute(deleteSessions, { eventId, sessionIds });
  useProgramme.setState({ selection: [], inspected: null });
  tellUndoable(words.t('deleted', { ns: 'programme', session: what }));
}

/** Splits the first sitting in the middle, to be moved apart. */
export function splitInTwo(eventId: EventId, rowKey: RowKey): void {
  const event = libraryNow().eventsById[eventId];
  const [row] = event === undefined ? [] : rowsCarried(event, [rowKey]);
  const sitting = row?.sittings.find(({ start, end }) => start !== null && end !== null);
  if (event === undefined || row === undefined || sitting?.start == null || sitting.end === null) {
    announceToast(words.t('cannotSplit', { ns: 'programme' }));
    return;
  }
  const middle = Math.round((sitting.start + sitting.end) / 10) * 5;
  const ref = { sessionId: row.sessionId, sittingId: sitting.id };
  carryOut(
    eventId,
    splitSitting,
    planSplit(event, ref, { at: middle, newSittingId: newId<SittingId>() }),
    row.sessionId,
  );
}

/** Joins the sittings of a session on a day; a session with one sitting takes in the session below it. */
export function mergeDown(eventId: EventId, rowKey: RowKey): void {
  const event = libraryNow().eventsById[eventId];
  const day = dayOfRow(eventId, rowKey);
  const at = day?.rows.findIndex(({ key }) => key === rowKey) ?? -1;
  const row = day?.rows[at];
  if (event === undefined || day === undefined || row === undefined) return;
  if (row.sittings.length > 1) {
    carryOut(eventId, mergeSittings, planMerge(event, row.sessionId, day.day), row.sessionId);
    return;
  }
  const below = day.rows[at + 1];
  if (below === undefined) {
    announceToast(words.t('nothingToMerge', { ns: 'programme' }));
    return;
  }
  const from = event.sessionsById[below.sessionId];
  const into = event.sessionsById[row.sessionId];
  if (from === undefined || into === undefined) return;
  const together = { ...into, sittingsById: { ...into.sittingsById, ...from.sittingsById } };
  const poured = { ...event, sessionsById: { ...event.sessionsById, [into.id]: together } };
  const join = planMerge(poured, into.id, day.day);
  execute(mergeSessions, { eventId, sessionId: into.id, fromId: from.id, join });
  tellUndoable(
    words.t('merged', { ns: 'programme', session: titleOfSession(event, row.sessionId, event.mainLanguage) }),
  );
}

function editTitle(rowKey: RowKey): void {
  useProgramme.setState({ current: rowKey, selection: [] });
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowKey)}"] [data-inline="title"]`)?.click();
  });
}

function tellUndoable(text: string): void {
  announce(text);
  showToast({ text, actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}

function announceToast(text: string): void {
  announce(text);
  showToast({ text });
}
