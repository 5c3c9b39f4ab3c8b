// Where a finding is looked at: the screen that shows the place it stands at.
import { assertNever } from '#base/assertNever.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { eventAddress, paperAddress, personAddress, roomAddress, sessionAddress } from '#ui/addresses.ts';

export function addressOfFinding({ place }: Pick<Finding, 'place'>): string {
  switch (place.at) {
    case 'session':
      return sessionAddress(place.eventId, place.sessionId);
    case 'paper':
      return paperAddress(place.eventId, place.paperId);
    case 'person':
      return personAddress(place.personId);
    case 'room':
      return roomAddress(place.roomId);
    case 'event':
    case 'day':
      return eventAddress(place.eventId);
    default:
      return assertNever(place);
  }
}
