// The places a person may stand in a programme, from top to bottom: ahead of each person, and at the end of each
// role of each session. Pure: what arrows step through and what a pointer comes down on.
import { inOrder } from '#base/ordered.ts';
import type { ParticipationId, SessionId } from '#domain/ids.ts';
import { roleGroupsOf } from '#domain/people/roleGroups.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import type { PersonTarget } from './programmeStore.ts';

interface Standing {
  readonly sessionId: SessionId;
  readonly participationId: ParticipationId;
}

export function personPlaces(event: PlannedEvent) {
  return {
    /** One place up (-1) or down (1) from where the person stands, or from where it is aimed. */
    step: (
      { sessionId, participationId }: Standing,
      from: PersonTarget | null,
      step: number,
    ): PersonTarget | null => {
      const places = placesFor(event, participationId);
      const here = from ?? currentPlace(event, sessionId, participationId);
      const at = places.findIndex((place) => isSame(place, here));
      return at === -1 ? null : (places[at + step] ?? null);
    },
    /** Ahead of a person, or behind (`isLower`) in the same role. */
    beside: (
      sessionId: SessionId,
      besideId: ParticipationId,
      isLower: boolean,
      movingId: ParticipationId,
    ): PersonTarget | null => {
      const session = event.sessionsById[sessionId];
      const beside = session?.participationsById[besideId];
      if (session === undefined || beside === undefined) return null;
      const others = inOrder(session.participationsById).filter(({ id }) => id !== movingId);
      if (besideId === movingId) return currentPlace(event, sessionId, movingId);
      const at = others.findIndex(({ id }) => id === besideId);
      const beforeId = isLower ? (others[at + 1]?.id ?? null) : besideId;
      return { sessionId, role: beside.role, beforeId };
    },
    /** Behind everybody in the session, in the role of the last, or the usual one where nobody is there. */
    endOf: (sessionId: SessionId, movingId: ParticipationId): PersonTarget | null => {
      const session = event.sessionsById[sessionId];
      if (session === undefined) return null;
      const last = inOrder(session.participationsById)
        .filter(({ id }) => id !== movingId)
        .at(-1);
      return { sessionId, role: last?.role ?? kindOf(session).usualRole, beforeId: null };
    },
  };
}

function placesFor(event: PlannedEvent, movingId: ParticipationId): readonly PersonTarget[] {
  return inProgrammeOrder(event).flatMap((session) => {
    const rest = Object.fromEntries(
      Object.entries(session.participationsById).filter(([id]) => id !== movingId),
    );
    const groups = roleGroupsOf({ participationsById: rest });
    if (groups.length === 0) {
      const own = session.participationsById[movingId];
      return [{ sessionId: session.id, role: own?.role ?? kindOf(session).usualRole, beforeId: null }];
    }
    return groups.flatMap(({ role, participations }, index) => [
      ...participations.map(({ id }) => ({ sessionId: session.id, role, beforeId: id })),
      { sessionId: session.id, role, beforeId: groups[index + 1]?.participations[0]?.id ?? null },
    ]);
  });
}

function currentPlace(
  event: PlannedEvent,
  sessionId: SessionId,
  movingId: ParticipationId,
): PersonTarget | null {
  const session = event.sessionsById[sessionId];
  const own = session?.participationsById[movingId];
  if (session === undefined || own === undefined) return null;
  const all = inOrder(session.participationsById);
  const at = all.findIndex(({ id }) => id === movingId);
  return { sessionId, role: own.role, beforeId: all[at + 1]?.id ?? null };
}

function isSame(a: PersonTarget, b: PersonTarget | null): boolean {
  return b !== null && a.sessionId === b.sessionId && a.role === b.role && a.beforeId === b.beforeId;
}
