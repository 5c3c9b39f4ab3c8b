// Finding sittings again, and going through those with hours.
import type { PlannedEvent } from '../plannedEvent.ts';
import type { SittingRef } from '../programme/plan.ts';
import type { Session, Sitting } from '../programme/session.ts';
import type { Minutes } from '../time.ts';

export function sittingAt(event: PlannedEvent, { sessionId, sittingId }: SittingRef): Sitting | undefined {
  return event.sessionsById[sessionId]?.sittingsById[sittingId];
}

export interface TimedSitting {
  readonly session: Session;
  readonly sitting: Sitting;
  readonly start: Minutes;
}

export function timedSittingsOf(event: PlannedEvent): readonly TimedSitting[] {
  let timed = known.get(event);
  if (timed === undefined) {
    timed = Object.values(event.sessionsById).flatMap((session) =>
      Object.values(session.sittingsById).flatMap((sitting) =>
        sitting.start === null ? [] : [{ session, sitting, start: sitting.start }],
      ),
    );
    known.set(event, timed);
  }
  return timed;
}

const known = new WeakMap<PlannedEvent, readonly TimedSitting[]>();
