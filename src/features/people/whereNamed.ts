// Where the library names a person: in sessions, among the recipients of letters, in papers made for one person alone.
// Nobody who is named somewhere is deleted; editions keep people of their own and do not count.
import type { PersonId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';

export interface PaperNaming {
  readonly event: PlannedEvent;
  readonly paper: Paper;
}

/** The letters a person gets a copy of, and the papers made for them alone. */
export function papersNaming(personId: PersonId, events: readonly PlannedEvent[]): readonly PaperNaming[] {
  return events.flatMap((event) =>
    Object.values<Paper>(event.papersById)
      .filter((paper) => peopleIn(paper).includes(personId))
      .map((paper) => ({ event, paper })),
  );
}

export function peopleNamedNowhere(
  people: readonly Person[],
  events: readonly PlannedEvent[],
): readonly Person[] {
  const named = new Set<string>(events.flatMap(namedIn));
  return people.filter(({ id }) => !named.has(id));
}

const known = new WeakMap<PlannedEvent, readonly string[]>();

function namedIn(event: PlannedEvent): readonly string[] {
  const before = known.get(event);
  if (before !== undefined) return before;
  const named = [
    ...Object.values(event.sessionsById).flatMap(({ participationsById }) =>
      Object.values(participationsById).flatMap(({ personId }) => personId ?? []),
    ),
    ...Object.values<Paper>(event.papersById).flatMap(peopleIn),
  ];
  known.set(event, named);
  return named;
}

function peopleIn(paper: Paper): readonly string[] {
  if (paper.form === 'letter') return recipientsOf(paper).map(({ personId }) => personId);
  const option = paper.form === 'generated' ? paper.options['personId'] : undefined;
  return typeof option === 'string' ? [option] : [];
}
