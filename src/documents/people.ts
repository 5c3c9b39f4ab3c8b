// Who takes part in an event, session by session in the order of the programme and in protocol order within each:
// for the papers that are about people. Only those who are expected and print.
import { inOrder } from '#base/ordered.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import type { Session } from '#domain/programme/session.ts';
import { isExpected } from './audience.ts';

export interface PlacedParticipation {
  readonly session: Session;
  readonly participation: Participation;
}

/** `sessionId` = that session alone; empty, or one that is gone = all of them. */
export function participationsOf(event: PlannedEvent, sessionId = ''): readonly PlacedParticipation[] {
  return sessionsWanted(event, sessionId).flatMap((session) =>
    expectedIn(session).map((participation) => ({ session, participation })),
  );
}

export function sessionsWanted(event: PlannedEvent, sessionId: string): readonly Session[] {
  const sessions = inProgrammeOrder(event);
  const only = sessions.filter(({ id }) => id === sessionId);
  return only.length > 0 ? only : sessions;
}

export function expectedIn(session: Session): readonly Participation[] {
  return inOrder(session.participationsById).filter(isExpected);
}

/** Who leads the session: its chairs, or where it has none those who moderate it. */
export function chairsOf(session: Session): readonly Participation[] {
  const people = expectedIn(session);
  const chairs = people.filter(({ role }) => CHAIRS.has(role));
  return chairs.length > 0 ? chairs : people.filter(({ role }) => MODERATORS.has(role));
}

const CHAIRS: ReadonlySet<string> = new Set(['chair', 'co-chair', 'president']);
const MODERATORS: ReadonlySet<string> = new Set(['moderator', 'facilitator']);
