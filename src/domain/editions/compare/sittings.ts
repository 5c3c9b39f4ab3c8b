// When and where a session sits: moved, longer or shorter, in another room, in and out of the programme.
import { roomOf } from '../../programme/rows.ts';
import { sittingsOf, type Session, type Sitting } from '../../programme/session.ts';
import type { SessionRef } from './change.ts';
import { isSame, nameOfRef, type Pairs } from './pairs.ts';
import { pathsOf, pathsOfSession } from './paths.ts';
import { basics, internal, said, type Said } from './said.ts';
import type { MovePart, SessionMoved } from './sessionChange.ts';

export function sittingChanges(
  ref: SessionRef,
  before: Session,
  after: Session,
  pairs: Pairs,
): readonly Said[] {
  const [earlier, later] = [sittingsOf(before), sittingsOf(after)];
  const paths = pathsOfSession(ref, 'sittingsById');
  const name = nameOfRef(ref);
  if (earlier.length === 0 && later.length === 0) return [];
  if (earlier.length === 0)
    return [
      said(
        { ...basics(`session-scheduled ${name}`), type: 'session-scheduled', session: ref, sittings: later },
        ...paths,
      ),
    ];
  if (later.length === 0)
    return [
      said(
        {
          ...basics(`session-unscheduled ${name}`),
          type: 'session-unscheduled',
          session: ref,
          sittings: earlier,
        },
        ...paths,
      ),
    ];
  if (earlier.length !== later.length)
    return [
      said(
        {
          ...basics(`sittings-changed ${name}`),
          type: 'sittings-changed',
          session: ref,
          before: earlier,
          after: later,
        },
        ...paths,
      ),
    ];
  return pairedSittings(earlier, later).flatMap(([one, other]) => [
    ...moved(ref, one, other, pairs),
    ...fixed(ref, one, other),
  ]);
}

/** The same ones by identity, the others by day and start. */
function pairedSittings(
  earlier: readonly Sitting[],
  later: readonly Sitting[],
): readonly (readonly [Sitting, Sitting])[] {
  const laterById = new Map(later.map((sitting) => [sitting.id, sitting]));
  const known = new Set(earlier.filter(({ id }) => laterById.has(id)).map(({ id }) => id));
  const rest = later.filter(({ id }) => !known.has(id));
  return earlier.flatMap((sitting): (readonly [Sitting, Sitting])[] => {
    const other = laterById.get(sitting.id) ?? rest.shift();
    return other === undefined ? [] : [[sitting, other]];
  });
}

function moved(ref: SessionRef, before: Sitting, after: Sitting, pairs: Pairs): readonly Said[] {
  const what = partsMoved(before, after, pairs);
  if (what.length === 0) return [];
  const type: SessionMoved['type'] = what.join() === 'length' ? 'session-retimed' : 'session-moved';
  const follows =
    what.join() === 'room' && before.roomId === null && after.roomId === null ? 'default-room' : null;
  return [
    said(
      {
        ...basics(`${type} ${nameOfRef(ref)} ${after.id}`),
        causeKey: follows,
        type,
        session: ref,
        before,
        after,
        what,
      },
      ...sittingPaths(ref, before, after),
    ),
  ];
}

function partsMoved(
  before: Sitting,
  after: Sitting,
  { before: a, after: b, rooms }: Pairs,
): readonly MovePart[] {
  const lengthOf = ({ start, end }: Sitting): number | null =>
    start === null || end === null ? null : end - start;
  return [
    ...(before.day === after.day ? [] : ['day' as const]),
    ...(before.start === after.start ? [] : ['time' as const]),
    ...(lengthOf(before) === lengthOf(after) ? [] : ['length' as const]),
    ...(isSame(rooms, roomOf(a.event, before), roomOf(b.event, after)) ? [] : ['room' as const]),
  ];
}

function fixed(ref: SessionRef, before: Sitting, after: Sitting): readonly Said[] {
  if (before.isFixed === after.isFixed) return [];
  return [
    said(
      {
        ...internal(`sitting-fixed ${nameOfRef(ref)} ${after.id}`),
        type: 'sitting-fixed',
        session: ref,
        isFixed: after.isFixed,
      },
      ...sittingPaths(ref, before, after, 'isFixed'),
    ),
  ];
}

function sittingPaths(ref: SessionRef, before: Sitting, after: Sitting, ...rest: readonly string[]) {
  return pathsOfSession(ref, 'sittingsById').flatMap((root) =>
    pathsOf(root, { before: before.id, after: after.id }, ...rest),
  );
}
