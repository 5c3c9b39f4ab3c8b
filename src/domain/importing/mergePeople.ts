// The people of a session brought up to a source, person by person: who is in both keeps what the source does not say,
// who is new comes in, and who is gone goes where the source lists people at all and nobody has said to keep them.
import { inOrder, orderKeys } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { ParticipationId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { Session } from '../programme/session.ts';
import type { SessionMerging } from './mergeSession.ts';

export function mergedPeople(
  there: Session,
  read: Session,
  { isKept }: SessionMerging,
): Readonly<Record<ParticipationId, Participation>> {
  const come = inOrder<Participation>(read.participationsById);
  const old = inOrder<Participation>(there.participationsById);
  if (come.length === 0) return there.participationsById;
  const matched = pairsOf(old, come);
  const made = come.map((part) => {
    const known = matched.get(part);
    return known === undefined ? part : broughtUp(known, part);
  });
  const used = new Set(matched.values());
  const staying = old.filter(
    (part) => !used.has(part) && (isOut(part) || (part.personId !== null && isKept(part.personId))),
  );
  const all = [...made, ...staying];
  const isSameOrder = all.length === old.length && all.every(({ id }, index) => id === old[index]?.id);
  const keys = isSameOrder ? old.map(({ order }) => order) : orderKeys(all.length);
  return Object.fromEntries(
    all.flatMap((part, index) => {
      const order = keys[index];
      return order === undefined ? [] : [[part.id, { ...part, order }]];
    }),
  );
}

/** Whoever of those there is not in the source, and still expected. */
export function notInSource(there: Session, read: Session): readonly Participation[] {
  const come = inOrder<Participation>(read.participationsById);
  const old = inOrder<Participation>(there.participationsById);
  if (come.length === 0) return [];
  const used = new Set(pairsOf(old, come).values());
  return old.filter((part) => !used.has(part) && !isOut(part));
}

/** Declined and replaced people stand in no printed programme: their absence says nothing. */
function isOut({ state, isPrinted }: Participation): boolean {
  return state === 'declined' || state === 'replaced' || !isPrinted;
}

/** The same person, in the same role where there are two; then seats of the same role and words. */
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
  return pairs;
}

function seatWords({ nameAs, functionAs }: Participation): string {
  return fold([nameAs ?? '', ...Object.values(functionAs ?? {})].join(' '));
}

function broughtUp(there: Participation, read: Participation): Participation {
  const isConfirmed = there.state === 'tentative' ? 'confirmed' : there.state;
  return {
    ...there,
    role: read.role,
    nameAs: sameWords(there.nameAs ?? '', read.nameAs ?? '') ? there.nameAs : read.nameAs,
    functionAs: functionOf(there, read),
    isFunctionFirst: read.isFunctionFirst,
    capacity: Object.keys(read.capacity).length === 0 ? there.capacity : read.capacity,
    formerTitle: Object.keys(read.formerTitle).length === 0 ? there.formerTitle : read.formerTitle,
    mode: read.mode === 'in-person' ? there.mode : read.mode,
    isModeFirst: read.mode === 'in-person' ? there.isModeFirst : read.isModeFirst,
    state: read.state === 'tentative' ? 'tentative' : isConfirmed,
  };
}

function functionOf(there: Participation, read: Participation): Participation['functionAs'] {
  if (read.functionAs === null) return null;
  if (Object.keys(read.functionAs).length === 0) return there.functionAs;
  if (there.functionAs === null) return read.functionAs;
  const isSame = Object.entries(read.functionAs).every(([language, words]) =>
    sameWords(words, (there.functionAs ?? {})[language as keyof typeof read.functionAs] ?? ''),
  );
  return isSame ? there.functionAs : { ...there.functionAs, ...read.functionAs };
}

/** A full stop or a blank is no other function. */
function sameWords(a: string, b: string): boolean {
  const plain = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replace(/[.\s]{1,3}$/, '')
      .trim();
  return plain(a) === plain(b);
}
