// The people of a session brought up to a source, person by person: who is in both keeps what the source does not say,
// who is new comes in, and who is gone goes where the source lists people at all and nobody has said to keep them.
import { inOrder } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { ParticipationId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { Session } from '../programme/session.ts';
import { keptOrder, woven } from './keptOrder.ts';
import { mergedPart } from './mergePart.ts';
import type { SessionMerging } from './mergeSession.ts';

export function mergedPeople(
  there: Session,
  read: Session,
  merging: SessionMerging,
): Readonly<Record<ParticipationId, Participation>> {
  const come = inOrder<Participation>(read.participationsById);
  const old = inOrder<Participation>(there.participationsById);
  if (come.length === 0) return there.participationsById;
  const matched = pairsOf(old, come);
  const made = come.map((part) => {
    const known = matched.get(part);
    return known === undefined ? part : mergedPart(known, part, merging);
  });
  const madeById = new Map(made.map((part) => [part.id, part]));
  const staying = old.flatMap((part) => {
    const one = madeById.get(part.id);
    if (one !== undefined) return [one];
    const stays = isOut(part) || (part.personId !== null && merging.isKept(part.personId));
    return stays ? [part] : [];
  });
  const isAsBefore = merging.isData && !isReordered(staying, made);
  const wanted = isAsBefore ? woven(staying, made) : woven(made, staying);
  const known = new Set<string>(old.map(({ id }) => id));
  const all = keptOrder(wanted, ({ id }) => !known.has(id));
  const ids = new Set(all.map(({ id }) => id));
  return Object.fromEntries(all.map((part) => [part.id, withoutSuccessorGone(part, ids)]));
}

function withoutSuccessorGone(part: Participation, ids: ReadonlySet<ParticipationId>): Participation {
  const isGone = part.replacedById !== null && !ids.has(part.replacedById);
  return isGone ? { ...part, replacedById: null } : part;
}

/** Whoever of those there is not in the source, and still expected. */
export function notInSource(there: Session, read: Session): readonly Participation[] {
  const come = inOrder<Participation>(read.participationsById);
  const old = inOrder<Participation>(there.participationsById);
  if (come.length === 0) return [];
  const used = new Set(pairsOf(old, come).values());
  return old.filter((part) => !used.has(part) && !isOut(part));
}

/** Calendars list people role by role: who stands ahead of whom is told within a role alone. */
function isReordered(staying: readonly Participation[], made: readonly Participation[]): boolean {
  const places = new Map(staying.map(({ id }, place) => [id, place]));
  const reached = new Map<string, number>();
  for (const { id, role } of made) {
    const place = places.get(id);
    if (place === undefined) continue;
    if (place < (reached.get(role) ?? -1)) return true;
    reached.set(role, place);
  }
  return false;
}

/** Declined and replaced people stand in no printed programme: their absence says nothing. */
function isOut({ state, isPrinted }: Participation): boolean {
  return state === 'declined' || state === 'replaced' || !isPrinted;
}

/** The same person, in the same role where there are two; then seats of the same role, with a name at last or none yet. */
function pairsOf(
  old: readonly Participation[],
  come: readonly Participation[],
): ReadonlyMap<Participation, Participation> {
  const pairs = new Map<Participation, Participation>();
  const left = new Set(old);
  const pair = (isSame: (a: Participation, b: Participation) => boolean): void => {
    for (const part of come) {
      if (pairs.has(part)) continue;
      const known = [...left].find((one) => isSame(one, part));
      if (known === undefined) continue;
      pairs.set(part, known);
      left.delete(known);
    }
  };
  const isSamePerson = (a: Participation, b: Participation): boolean =>
    a.personId !== null && a.personId === b.personId;
  pair((a, b) => isSamePerson(a, b) && a.role === b.role);
  pair(isSamePerson);
  const isSeat = (a: Participation, b: Participation): boolean => a.personId === null && b.personId === null;
  pair((a, b) => isSeat(a, b) && a.role === b.role && seatWords(a) === seatWords(b));
  pair((a, b) => isSeat(a, b) && a.role === b.role);
  pair((a, b) => a.personId === null && a.role === b.role && !isOut(a));
  return pairs;
}

function seatWords({ nameAs, functionAs }: Participation): string {
  return fold([nameAs ?? '', ...Object.values(functionAs ?? {})].join(' '));
}
