// The sessions of both contents: those that came and went, were split or merged, and what differs in those that stayed.
import type { SessionId } from '../../ids.ts';
import { refOfAfter, refOfBefore, type Pairs } from './pairs.ts';
import { pathsOfSession } from './paths.ts';
import { rowOrderChanges } from './rowOrder.ts';
import { basics, said, type Said } from './said.ts';
import { sessionFieldChanges } from './sessionFields.ts';
import { sittingChanges } from './sittings.ts';
import { splitsOf, type Splits } from './splits.ts';

export function sessionChanges(pairs: Pairs): readonly Said[] {
  const { before, sessions } = pairs;
  const splits = splitsOf(pairs);
  const changes: Said[] = [...splitChanges(pairs, splits)];
  const parts = new Set([...splits.splitFrom.values(), ...splits.mergedInto.values()].flat());
  for (const session of pairs.later) {
    const ref = refOfAfter(sessions, session.id);
    const old = ref.before === null ? undefined : before.event.sessionsById[ref.before];
    if (old !== undefined)
      changes.push(
        ...sittingChanges(ref, old, session, pairs),
        ...(pairs.untouched.sessions.has(session.id) ? [] : sessionFieldChanges(ref, old, session)),
      );
    else if (!parts.has(session.id))
      changes.push(
        said(
          { ...basics(`session-added ${session.id}`), type: 'session-added', session: ref },
          ...pathsOfSession(ref),
        ),
      );
  }
  for (const { id } of pairs.earlier) {
    if (sessions.afterOf.has(id) || parts.has(id)) continue;
    const ref = { before: id, after: null };
    changes.push(
      said(
        { ...basics(`session-removed ${id}`), type: 'session-removed', session: ref },
        ...pathsOfSession(ref),
      ),
    );
  }
  return [...changes, ...rowOrderChanges(pairs)];
}

function splitChanges({ sessions }: Pairs, { splitFrom, mergedInto }: Splits): readonly Said[] {
  const partPaths = (ids: readonly SessionId[]) => ids.map((id) => ['event', 'sessionsById', id]);
  return [
    ...Array.from(splitFrom, ([id, others]) =>
      said(
        {
          ...basics(`session-split ${id}`),
          type: 'session-split',
          session: refOfBefore(sessions, id),
          others,
        },
        ...partPaths(others),
      ),
    ),
    ...Array.from(mergedInto, ([id, others]) =>
      said(
        {
          ...basics(`sessions-merged ${id}`),
          type: 'sessions-merged',
          session: refOfAfter(sessions, id),
          others,
        },
        ...partPaths(others),
      ),
    ),
  ];
}
