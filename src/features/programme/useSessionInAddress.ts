// An address may name a session (`?session=`): it is brought into view and shown in the inspector.
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import type { EventId, SessionId } from '#domain/ids.ts';
import { libraryNow } from '#store/store.ts';
import { focusGrip } from './gestures.ts';
import { inspect } from './programmeStore.ts';
import { sessionOfRow } from './carriedTitle.ts';
import { rowOrder } from './rowOrder.ts';

export function useSessionInAddress(eventId: EventId): void {
  const search = useSearch();
  useEffect(() => {
    const named = new URLSearchParams(search).get('session');
    const session = libraryNow().eventsById[eventId]?.sessionsById[named as SessionId];
    if (session === undefined) return;
    inspect({ type: 'session', sessionId: session.id });
    const key = rowOrder(eventId).find((row) => sessionOfRow(row) === session.id);
    if (key !== undefined) focusGrip(key);
  }, [search, eventId]);
}
