// The people who each get a copy of a letter, and the part each takes in the event. A part that has gone, or that
// another person has taken over, is no part any more: the person stays.
import { inOrder, orderKeys } from '#base/ordered.ts';
import type { ListItemId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { inProgrammeOrder } from '../programme/numbering.ts';
import type { Session } from '../programme/session.ts';
import type { Letter, Recipient } from './paper.ts';

export interface Part {
  readonly session: Session;
  readonly participation: Participation;
}

export function recipientsOf(letter: Letter): readonly Recipient[] {
  return inOrder(letter.recipientsById ?? {});
}

export function partOf(recipient: Recipient, event: PlannedEvent): Part | null {
  const { participationId, personId } = recipient;
  if (participationId === null) return null;
  for (const session of Object.values(event.sessionsById)) {
    const participation = session.participationsById[participationId];
    if (participation !== undefined)
      return participation.personId === personId ? { session, participation } : null;
  }
  return null;
}

/** Everybody named who is still expected, in the order of the programme. */
export function expectedParts(event: PlannedEvent): readonly Part[] {
  return inProgrammeOrder(event).flatMap((session) =>
    inOrder(session.participationsById)
      .filter(({ personId, state }) => personId !== null && state !== 'declined' && state !== 'replaced')
      .map((participation) => ({ session, participation })),
  );
}

/** Each part as a recipient of a new letter; `makeId` gives another id at every call. */
export function recipientsFor(
  parts: readonly Part[],
  makeId: () => ListItemId,
): Readonly<Record<ListItemId, Recipient>> {
  const keys = orderKeys(parts.length);
  const made: Record<ListItemId, Recipient> = {};
  parts.forEach(({ participation: { id, personId } }, index) => {
    const order = keys[index];
    if (personId === null || order === undefined) return;
    const recipientId = makeId();
    made[recipientId] = { id: recipientId, order, personId, participationId: id };
  });
  return made;
}

export function isRecipient(
  letter: Letter,
  { personId, participationId }: Pick<Recipient, 'personId' | 'participationId'>,
): boolean {
  return recipientsOf(letter).some(
    (one) => one.personId === personId && one.participationId === participationId,
  );
}
