// A room taken twice at the same time, within the event or by another one.
import type { Check } from './check.ts';
import { clashesOfKind, elsewhereFound, gathered, meetingFound } from './clashFindings.ts';
import { asRoom } from './facts.ts';
import type { Found } from './finding.ts';

export const roomTaken: Check = {
  group: 'time-and-place',
  severity: 'error',
  isAcross: true,
  look: (event, { elsewhere }) => {
    const found: (Found | null)[] = [];
    for (const clash of clashesOfKind(event, 'room-taken')) {
      if (clash.roomId === null) continue;
      const one = meetingFound('room-taken', event, clash, '');
      found.push(one && { ...one, facts: { ...one.facts, room: asRoom(clash.roomId) } });
    }
    const meetings = elsewhere(event).filter(
      ({ apart, own, other, roomId }) => roomId !== null && (apart < 0 || own.start === other.start),
    );
    for (const group of gathered(meetings, ({ roomId }) => roomId).values()) {
      const roomId = group[0]?.roomId;
      if (roomId == null) continue;
      const one = elsewhereFound('room-taken', event, roomId, group);
      found.push(one && { ...one, facts: { ...one.facts, room: asRoom(roomId) } });
    }
    return found.filter((one) => one !== null);
  },
};
