// The same person twice in one session and one role.
import type { Participation } from '../people/participation.ts';
import type { Check } from './check.ts';
import { setting } from './edits.ts';
import { asPerson, asSession } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { isExpected } from './listed.ts';
import { inOrder } from '#base/ordered.ts';

export const listedTwice: Check = {
  group: 'people',
  severity: 'warning',
  look: (event) => {
    const found: Found[] = [];
    for (const session of Object.values(event.sessionsById)) {
      if (!hasSomebodyTwice(session.participationsById)) continue;
      const met = new Set<string>();
      for (const one of inOrder<Participation>(session.participationsById)) {
        const { id, personId, role } = one;
        if (personId === null || !one.isPrinted || !isExpected(one)) continue;
        const part = `${personId} ${role}`;
        if (!met.has(part)) {
          met.add(part);
          continue;
        }
        const path = ['eventsById', event.id, 'sessionsById', session.id, 'participationsById', id];
        found.push({
          key: shortKey('listed-twice', id),
          place: { at: 'session', eventId: event.id, sessionId: session.id, participationId: id },
          saying: 'usual',
          facts: { person: asPerson(personId), session: asSession(event, session.id) },
          fix: setting('take-out', path, one, undefined),
        });
      }
    }
    return found;
  },
};

function hasSomebodyTwice(participationsById: Readonly<Record<string, Participation>>): boolean {
  const people = Object.values(participationsById).flatMap(({ personId }) => personId ?? []);
  return new Set(people).size < people.length;
}
