// Rows that stand in another order though their hours are the same: those that start together or have no time.
import type { PlannedEvent } from '../../plannedEvent.ts';
import { programmeOf, type Row } from '../../programme/rows.ts';
import type { SessionId } from '../../ids.ts';
import { nameOfRef, refOfAfter, type Pairs } from './pairs.ts';
import { pathsOfSession } from './paths.ts';
import { movedIn } from './reordered.ts';
import { basics, said, type Said } from './said.ts';

export function rowOrderChanges(pairs: Pairs): readonly Said[] {
  const { before, after, sessions } = pairs;
  const moved = new Set<SessionId>();
  const earlierByDay = rowsByDay(before.event);
  for (const [day, rows] of rowsByDay(after.event)) {
    const earlier = earlierByDay.get(day) ?? [];
    const placeOf = new Map(earlier.map(({ sessionId, start }, place) => [sessionId, { place, start }]));
    const staying = rows.flatMap(({ sessionId, start }) => {
      const old = sessions.beforeOf.get(sessionId);
      const found = old === undefined ? undefined : placeOf.get(old);
      return found === undefined || found.start !== start ? [] : [{ sessionId, place: found.place }];
    });
    for (const index of movedIn(staying.map(({ place }) => place))) {
      const row = staying[index];
      if (row !== undefined) moved.add(row.sessionId);
    }
  }
  return Array.from(moved, (id) => {
    const ref = refOfAfter(sessions, id);
    return said(
      { ...basics(`session-reordered ${nameOfRef(ref)}`), type: 'session-reordered', session: ref },
      ...pathsOfSession(ref, 'order'),
    );
  });
}

function rowsByDay(event: PlannedEvent): ReadonlyMap<string, readonly Row[]> {
  return new Map(programmeOf(event).map(({ day, rows }) => [day, rows]));
}
