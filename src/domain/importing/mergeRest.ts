// What an event has besides its sessions, after a source was merged into it: days, papers, and what referred to sessions
// that went.
import { inOrder, orderAtEnd } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { PersonId, SessionId } from '../ids.ts';
import type { Paper } from '../papers/paper.ts';
import type { Participation } from '../people/participation.ts';
import type { FixedGap, PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import type { Day } from '../time.ts';

/** With the days of the source. A day on which nothing is left and which the source does not have goes. */
export function mergedDays(
  there: PlannedEvent,
  read: PlannedEvent,
  sessionsById: Readonly<Record<SessionId, Session>>,
): PlannedEvent['daysByDate'] {
  const [before, after] = [daysSatOn(there.sessionsById), daysSatOn(sessionsById)];
  const gaps = new Set(Object.values<FixedGap>(there.gapsById).map(({ day }) => day));
  const isLeft = (day: Day): boolean =>
    before.has(day) && !after.has(day) && !gaps.has(day) && !Object.hasOwn(read.daysByDate, day);
  const come = daysSatOn(read.sessionsById);
  const added = Object.entries(read.daysByDate).filter(([, { date }]) => after.has(date) || !come.has(date));
  const all: PlannedEvent['daysByDate'] = { ...Object.fromEntries(added), ...there.daysByDate };
  return Object.fromEntries(Object.values(all).flatMap((day) => (isLeft(day.date) ? [] : [[day.date, day]])));
}

function daysSatOn(sessionsById: Readonly<Record<SessionId, Session>>): ReadonlySet<Day> {
  return new Set(
    Object.values<Session>(sessionsById).flatMap(({ sittingsById }) =>
      Object.values(sittingsById).map(({ day }) => day),
    ),
  );
}

/** Everybody who takes part, whatever became of them. */
export function peopleIn({ sessionsById }: PlannedEvent): ReadonlySet<PersonId> {
  return new Set(
    Object.values<Session>(sessionsById).flatMap(({ participationsById }) =>
      Object.values<Participation>(participationsById).flatMap(({ personId }) => personId ?? []),
    ),
  );
}

/** Papers of the source that the event has under the same name: they stay as they are. */
export function papersThere(there: PlannedEvent, read: PlannedEvent): readonly Paper[] {
  const names = new Set(Object.values<Paper>(there.papersById).flatMap(namesOf));
  return inOrder<Paper>(read.papersById).filter((paper) => namesOf(paper).some((name) => names.has(name)));
}

function namesOf({ name }: Paper): readonly string[] {
  return Object.values(name)
    .map(fold)
    .filter((one) => one !== '');
}

/** Behind those there are. */
export function mergedPapers(there: PlannedEvent, read: PlannedEvent): PlannedEvent['papersById'] {
  const known = new Set(papersThere(there, read));
  let all: PlannedEvent['papersById'] = there.papersById;
  for (const paper of inOrder<Paper>(read.papersById))
    if (!known.has(paper)) all = { ...all, [paper.id]: { ...paper, order: orderAtEnd(all) } };
  return all;
}

/** What a removed session was drawn on for is drawn on no more. */
export function withoutDangling(
  sessionsById: Readonly<Record<SessionId, Session>>,
): Record<SessionId, Session> {
  const isThere = (id: SessionId): boolean => Object.hasOwn(sessionsById, id);
  return Object.fromEntries(
    Object.entries<Session>(sessionsById).map(([id, session]) => {
      const items = Object.entries(session.subItemsById);
      if (items.every(([, { sessionIds }]) => sessionIds.every(isThere))) return [id, session];
      const subItemsById = Object.fromEntries(
        items.map(([key, item]) => [key, { ...item, sessionIds: item.sessionIds.filter(isThere) }]),
      );
      return [id, { ...session, subItemsById }];
    }),
  );
}
