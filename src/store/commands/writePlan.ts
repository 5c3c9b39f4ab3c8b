// Writes what a move plan changes onto the draft of an event, field by field, so that the patches stay small.
import { castDraft, type Draft } from 'mutative';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { MovePlan } from '#domain/programme/plan.ts';

export function writePlan(event: Draft<PlannedEvent>, plan: MovePlan): void {
  for (const { sessionId, sittingId, after } of plan.sittings) {
    const session = event.sessionsById[sessionId];
    if (session === undefined) continue;
    if (after === null) delete session.sittingsById[sittingId];
    else session.sittingsById[sittingId] = castDraft(after);
  }
  for (const { sessionId, order } of plan.orders) {
    const session = event.sessionsById[sessionId];
    if (session !== undefined) session.order = order;
  }
  for (const { gapId, after } of plan.gaps) {
    if (after === null) delete event.gapsById[gapId];
    else event.gapsById[gapId] = castDraft(after);
  }
  for (const { date, after } of plan.days) {
    if (after === null) delete event.daysByDate[date];
    else event.daysByDate[date] = castDraft(after);
  }
}
