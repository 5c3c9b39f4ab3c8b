// One session that became two, and two that became one: told by what they share of hours, people and title.
import type { SessionId } from '../../ids.ts';
import { roomOf } from '../../programme/rows.ts';
import { inProgrammeOrder } from '../../programme/numbering.ts';
import { sittingsOf, type Session } from '../../programme/session.ts';
import type { EditionContent } from '../content.ts';
import { sharedPart, wordsIn } from './likeWords.ts';
import { isSame, type Pairs } from './pairs.ts';

/** By the id of what carries on: the new parts (after), or what went into it (before). */
export interface Splits {
  readonly splitFrom: ReadonlyMap<SessionId, readonly SessionId[]>;
  readonly mergedInto: ReadonlyMap<SessionId, readonly SessionId[]>;
}

export function splitsOf(pairs: Pairs): Splits {
  const { before, after, earlier, later, sessions } = pairs;
  const come = later.filter(({ id }) => !sessions.beforeOf.has(id));
  const gone = earlier.filter(({ id }) => !sessions.afterOf.has(id));
  const splitFrom = new Map<SessionId, SessionId[]>();
  const mergedInto = new Map<SessionId, SessionId[]>();
  if (come.length === 0 && gone.length === 0) return { splitFrom, mergedInto };
  for (const part of come) {
    const whole = wholeOf(part, after, before, pairs, (id) => sessions.afterOf.get(id));
    if (whole !== null) add(splitFrom, whole, part.id);
  }
  for (const part of gone) {
    const whole = wholeOf(part, before, after, pairs, (id) => sessions.beforeOf.get(id));
    if (whole !== null) add(mergedInto, whole, part.id);
  }
  return { splitFrom, mergedInto };
}

function add(map: Map<SessionId, SessionId[]>, key: SessionId, id: SessionId): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}

/**
 * The session of the other content that the part was or became a piece of; its id there. Two of three must hold: it
 * sits in hours the whole has and its counterpart has not, people of the whole sit in it, it is called like the whole.
 */
function wholeOf(
  part: Session,
  home: EditionContent,
  other: EditionContent,
  pairs: Pairs,
  counterpartOf: (id: SessionId) => SessionId | undefined,
): SessionId | null {
  for (const whole of inProgrammeOrder(other.event)) {
    const id = counterpartOf(whole.id);
    const counterpart = id === undefined ? undefined : home.event.sessionsById[id];
    if (counterpart === undefined || part.kind !== whole.kind) continue;
    const signs = [
      takesHours(part, whole, counterpart, home, other, pairs),
      takesPeople(part, whole, counterpart, pairs),
      sharedPart(wordsIn(part.title), wordsIn(whole.title)) >= 0.6,
    ];
    if (signs.filter(Boolean).length >= 2) return whole.id;
  }
  return null;
}

function takesHours(
  part: Session,
  whole: Session,
  counterpart: Session,
  home: EditionContent,
  other: EditionContent,
  { rooms }: Pairs,
): boolean {
  return sittingsOf(part).some(({ day, start, end, ...sitting }) => {
    if (start === null || end === null) return false;
    const covers = (one: { start: number | null; end: number | null; day: string }): boolean =>
      one.day === day && one.start !== null && one.end !== null && one.start <= start && one.end >= end;
    const room = roomOf(home.event, { day, start, end, ...sitting });
    const isCovered = sittingsOf(whole).some((one) => {
      const held = roomOf(other.event, one);
      return covers(one) && (isSame(rooms, held, room) || isSame(rooms, room, held));
    });
    return isCovered && !sittingsOf(counterpart).some(covers);
  });
}

function takesPeople(part: Session, whole: Session, counterpart: Session, { people }: Pairs): boolean {
  const ofBoth = (session: Session): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const { personId } of Object.values(session.participationsById)) {
      if (personId === null) continue;
      ids.add(personId);
      const other = people.afterOf.get(personId) ?? people.beforeOf.get(personId);
      if (other !== undefined) ids.add(other);
    }
    return ids;
  };
  const [inWhole, inCounterpart] = [ofBoth(whole), ofBoth(counterpart)];
  return [...ofBoth(part)].some((id) => inWhole.has(id) && !inCounterpart.has(id));
}
