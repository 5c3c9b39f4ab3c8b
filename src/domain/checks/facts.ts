// Facts for the sentences of findings, by the sort of thing they name.
import type { EventId, PaperId, PersonId, RoomId, SessionId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import type { Fact } from './finding.ts';

export const asText = (text: string): Fact => ({ type: 'text', text });
export const asCount = (count: number): Fact => ({ type: 'count', count });
export const asDay = (day: Day): Fact => ({ type: 'day', day });
export const asTime = (minutes: Minutes): Fact => ({ type: 'time', minutes });
export const asHours = (start: Minutes, end: Minutes | null): Fact => ({ type: 'hours', start, end });
export const asLength = (minutes: Minutes): Fact => ({ type: 'length', minutes });
export const asEvent = (eventId: EventId): Fact => ({ type: 'event', eventId });
export const asPerson = (personId: PersonId): Fact => ({ type: 'person', personId });
export const asRoom = (roomId: RoomId): Fact => ({ type: 'room', roomId });
export const asList = (items: readonly Fact[]): Fact => ({ type: 'list', items });

export function asSession(event: Pick<PlannedEvent, 'id'>, sessionId: SessionId): Fact {
  return { type: 'session', eventId: event.id, sessionId };
}

export function asPaper(event: Pick<PlannedEvent, 'id'>, paperId: PaperId): Fact {
  return { type: 'paper', eventId: event.id, paperId };
}
