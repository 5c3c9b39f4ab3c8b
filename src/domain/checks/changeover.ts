// Too little time between two meetings in a room, by the room's own minutes for the changeover.
import type { Check } from './check.ts';
import { elsewhereFound, gathered } from './clashFindings.ts';
import { asLength, asRoom } from './facts.ts';
import type { Found } from './finding.ts';

export const changeover: Check = {
  group: 'time-and-place',
  severity: 'warning',
  isAcross: true,
  look: (event, { elsewhere, library: { roomsById } }) => {
    const close = elsewhere(event).filter(({ roomId, apart, own, other }) => {
      const needed = roomId === null ? 0 : (roomsById[roomId]?.changeover ?? 0);
      return apart >= 0 && own.start !== other.start && apart < needed;
    });
    const found: Found[] = [];
    for (const group of gathered(close, ({ roomId }) => roomId).values()) {
      const tightest = [...group].sort((a, b) => a.apart - b.apart);
      const roomId = tightest[0]?.roomId;
      if (roomId == null) continue;
      const one = elsewhereFound('changeover', event, roomId, tightest.slice(0, 1));
      if (one === null) continue;
      found.push({
        ...one,
        facts: {
          ...one.facts,
          room: asRoom(roomId),
          apart: asLength(tightest[0]?.apart ?? 0),
          needed: asLength(roomsById[roomId]?.changeover ?? 0),
        },
      });
    }
    return found;
  },
};
