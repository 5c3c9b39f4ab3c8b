// What is still open in a final programme: people and sessions to be confirmed, seats without a name.
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check, Surroundings } from './check.ts';
import { asSession, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { isExpected, listedIn, nameOfListed, placeOfListed } from './listed.ts';
import { isFinal } from './stages.ts';

export const openInFinal: Check = {
  group: 'people',
  severity: 'error',
  look: (event, around) => (isFinal(event) ? [...openSessions(event), ...openSeats(event, around)] : []),
};

function openSessions(event: PlannedEvent): readonly Found[] {
  return Object.values(event.sessionsById)
    .filter(({ isToBeConfirmed }) => isToBeConfirmed)
    .map(({ id }) => ({
      key: shortKey('open-in-final', id),
      place: { at: 'session', eventId: event.id, sessionId: id },
      saying: 'session',
      facts: { session: asSession(event, id) },
      fix: null,
    }));
}

function openSeats(event: PlannedEvent, { library }: Surroundings): readonly Found[] {
  return listedIn(event, library).flatMap((listed): readonly Found[] => {
    const { session, one } = listed;
    const name = nameOfListed(listed);
    if (!isExpected(one)) return [];
    const isOpen = one.state === 'tentative' || one.state === 'to-be-invited';
    if (name !== '' && !isOpen) return [];
    return [
      {
        key: shortKey('open-in-final', one.id),
        place: placeOfListed(event, listed, 'state'),
        saying: name === '' ? 'seat' : 'person',
        facts: {
          session: asSession(event, session.id),
          name: asText(name),
          role: { type: 'role', role: one.role },
        },
        fix: null,
      },
    ];
  });
}
