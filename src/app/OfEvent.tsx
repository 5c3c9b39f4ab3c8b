import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { hasUnread } from '#domain/editions/frozenText.ts';
import type { EventId } from '#domain/ids.ts';
import { noteOpened } from '#parts/eventActivity.ts';
import { useLibrary } from '#store/store.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { ScreenLoading } from './ScreenLoading.tsx';

// Where it cannot be fetched, the screen beside it cannot either, and says so.
const EventFrame = lazy(async (): Promise<{ default: ComponentType<{ readonly eventId: EventId }> }> => {
  const loaded = await import('./EventFrame.tsx').catch(() => null);
  return { default: loaded?.EventFrame ?? (() => null) };
});

interface OfEventProps {
  readonly eventId: EventId;
  /** What was issued is shown: where that is still being read, it is waited for. */
  readonly needsEditions?: boolean;
  readonly children: ReactNode;
}

/** A screen of an event: remembered as opened, and not shown where the event is not in the library. */
export function OfEvent({ eventId, needsEditions = false, children }: OfEventProps) {
  const isWaiting = useLibrary(hasUnread) && needsEditions;
  const isThere = useLibrary((library) => library.eventsById[eventId] !== undefined);
  useEffect(() => {
    if (isThere) noteOpened(eventId, Date.now());
  }, [eventId, isThere]);
  if (!isThere) return <NotFoundScreen />;
  if (isWaiting) return <ScreenLoading />;
  return (
    <>
      <Suspense fallback={null}>
        <EventFrame eventId={eventId} />
      </Suspense>
      {children}
    </>
  );
}
