// Who stands in a box: the one who presides, by name; else how many there are.
import { inOrder } from '#base/ordered.ts';
import type { PersonId } from '#domain/ids.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import type { Session } from '#domain/programme/session.ts';

const PRESIDING: ReadonlySet<string> = new Set([
  'chair',
  'co-chair',
  'president',
  'moderator',
  'facilitator',
  'co-facilitator',
]);

export function chairOf(session: Session, peopleById: Readonly<Record<PersonId, Person>>): string {
  const seat = inOrder(session.participationsById).find(({ role }) => PRESIDING.has(role));
  if (seat === undefined) return '';
  if (seat.nameAs !== null) return seat.nameAs;
  const person = seat.personId === null ? undefined : peopleById[seat.personId];
  return person === undefined ? '' : fullNameOf(person);
}

export function peopleCount(session: Session): number {
  return Object.keys(session.participationsById).length;
}
