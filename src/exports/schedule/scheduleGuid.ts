// What a sitting is called in schedules that are shared: the same in every issue, and in no other event.
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import { stableUuid } from '../stableUuid.ts';

export function sittingKey(eventId: EventId, sessionId: SessionId, sittingId: SittingId): string {
  return `${eventId} ${sessionId} ${sittingId}`;
}

export function scheduleGuid(eventId: EventId, sessionId: SessionId, sittingId: SittingId): string {
  return stableUuid(sittingKey(eventId, sessionId, sittingId));
}
