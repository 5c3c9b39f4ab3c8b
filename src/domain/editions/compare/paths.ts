// Where the values of a thing are stored, in the earlier content and in the later one.
import type { PersonId } from '../../ids.ts';
import type { Ref, SessionRef } from './change.ts';
import type { SeatRef } from './personChange.ts';
import type { Path } from './said.ts';

export function pathsOf(root: Path, ref: Ref<string>, ...rest: Path): readonly Path[] {
  const ids = new Set([ref.before, ref.after]);
  return [...ids].flatMap((id) => (id === null ? [] : [[...root, id, ...rest]]));
}

export function pathsOfSession(session: SessionRef, ...rest: Path): readonly Path[] {
  return pathsOf(['event', 'sessionsById'], session, ...rest);
}

export function pathsOfSeat({ session, participation }: SeatRef, ...rest: Path): readonly Path[] {
  const both = [
    [session.before, participation.before],
    [session.after, participation.after],
  ] as const;
  return both.flatMap(([sessionId, id]) =>
    sessionId === null || id === null
      ? []
      : [['event', 'sessionsById', sessionId, 'participationsById', id, ...rest]],
  );
}

export function pathsOfPerson(person: Ref<PersonId>, ...rest: Path): readonly Path[] {
  return pathsOf(['peopleById'], person, ...rest);
}
