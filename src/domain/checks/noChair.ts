// A panel whose people are named, but nobody to chair or moderate it. A panel without anybody is still being planned,
// until the programme is final.
import { orderBetween } from '#base/ordered.ts';
import { inOrder } from '#base/ordered.ts';
import { blankParticipation } from '../blank.ts';
import type { ParticipationId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import { kindOf } from '../session-kinds/registry.ts';
import type { Check } from './check.ts';
import { asSession } from './facts.ts';
import type { Found } from './finding.ts';
import { setting } from './edits.ts';
import { shortKey } from './key.ts';
import { isExpected } from './listed.ts';
import { isFinal } from './stages.ts';

const LEADING = ['chair', 'co-chair', 'president', 'moderator', 'facilitator', 'co-facilitator', 'host'];

export const noChair: Check = {
  group: 'people',
  severity: 'warning',
  look: (event) =>
    Object.values(event.sessionsById).flatMap((session): readonly Found[] => {
      if (!kindOf(session).wantsChair) return [];
      const people = Object.values<Participation>(session.participationsById).filter(isExpected);
      if (people.some(({ role }) => LEADING.includes(role))) return [];
      if (people.length === 0 && !isFinal(event)) return [];
      return [
        {
          key: shortKey('no-chair', session.id),
          place: { at: 'session', eventId: event.id, sessionId: session.id, field: 'participationsById' },
          saying: people.length === 0 ? 'nobody' : 'usual',
          facts: { session: asSession(event, session.id) },
          // A seat without a name would be the next thing wrong with a final programme.
          fix: isFinal(event) ? null : withSeat(event, session),
        },
      ];
    }),
};

/** An unnamed seat ahead of the others; its id is made of the session's, so that the fix is the same each time. */
function withSeat(event: PlannedEvent, session: Session): Found['fix'] {
  const id = `${session.id}-chair`.slice(-100) as ParticipationId;
  if (Object.hasOwn(session.participationsById, id)) return null;
  const order = orderBetween(null, inOrder(session.participationsById)[0]?.order ?? null);
  const path = ['eventsById', event.id, 'sessionsById', session.id, 'participationsById', id];
  const seat: Participation = { ...blankParticipation(id, order, 'chair'), state: 'to-be-invited' };
  return setting('add-chair', path, undefined, seat);
}
