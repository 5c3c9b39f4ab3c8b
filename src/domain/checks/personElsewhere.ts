// A person in two rooms at once, within the event or in another one.
import { roomOf } from '../programme/rows.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { SittingRef } from '../programme/plan.ts';
import type { Check } from './check.ts';
import { clashesOfKind, elsewhereFound, gathered, meetingFound } from './clashFindings.ts';
import { asPerson } from './facts.ts';
import type { Found } from './finding.ts';
import { sittingAt } from './sittings.ts';

export const personElsewhere: Check = {
  group: 'time-and-place',
  severity: 'error',
  isAcross: true,
  look: (event, { elsewhere }) => {
    const found: (Found | null)[] = [];
    for (const clash of clashesOfKind(event, 'person-elsewhere')) {
      // In one room, the room taken twice is told instead.
      if (roomAt(event, clash.first) === roomAt(event, clash.second)) continue;
      const one = meetingFound('person-elsewhere', event, clash, clash.personId);
      found.push(one && { ...one, facts: { ...one.facts, person: asPerson(clash.personId) } });
    }
    const meetings = elsewhere(event).filter(
      ({ apart, own, other, personId }) =>
        personId !== null &&
        (own.roomId === null || own.roomId !== other.roomId) &&
        (apart < 0 || own.start === other.start),
    );
    for (const group of gathered(meetings, ({ personId }) => personId).values()) {
      const personId = group[0]?.personId;
      if (personId == null) continue;
      const one = elsewhereFound('person-elsewhere', event, personId, group);
      found.push(one && { ...one, facts: { ...one.facts, person: asPerson(personId) } });
    }
    return found.filter((one) => one !== null);
  },
};

function roomAt(event: PlannedEvent, ref: SittingRef): string | null {
  const sitting = sittingAt(event, ref);
  return sitting === undefined ? null : roomOf(event, sitting);
}
