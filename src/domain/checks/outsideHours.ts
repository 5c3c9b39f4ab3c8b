// Sessions outside the hours meetings are served in, 10 to 13 and 15 to 18: interpreters and the room have to be asked
// for. Side events and whatever is a pause live outside them by nature. One finding a day.
import type { PlannedEvent } from '../plannedEvent.ts';
import { kindOf } from '../session-kinds/registry.ts';
import type { Day } from '../time.ts';
import type { Check } from './check.ts';
import { asCount, asDay, asHours, asList, asSession } from './facts.ts';
import { shortKey } from './key.ts';
import { timedSittingsOf, type TimedSitting } from './sittings.ts';

const MEETINGS = [
  { start: 10 * 60, end: 13 * 60 },
  { start: 15 * 60, end: 18 * 60 },
];

const AT_ANY_HOUR = ['side-event', 'workshop', 'conference', 'commemoration'];

export const outsideHours: Check = {
  group: 'time-and-place',
  severity: 'hint',
  look: (event) => {
    if (AT_ANY_HOUR.includes(event.kind)) return [];
    return [...byDay(event)].map(([day, sittings]) => ({
      key: shortKey('outside-hours', day),
      place: placeOf(event, day, sittings),
      saying: sittings.length === 1 ? 'one' : 'several',
      facts: {
        day: asDay(day),
        count: asCount(sittings.length),
        sessions: asList(sittings.slice(0, 3).map(({ session }) => asSession(event, session.id))),
        hours: asHours(sittings[0]?.start ?? 0, sittings[0]?.sitting.end ?? null),
        morning: asHours(10 * 60, 13 * 60),
        afternoon: asHours(15 * 60, 18 * 60),
      },
      fix: null,
    }));
  },
};

function byDay(event: PlannedEvent): ReadonlyMap<Day, readonly TimedSitting[]> {
  const days = new Map<Day, TimedSitting[]>();
  for (const timed of timedSittingsOf(event)) {
    if (kindOf(timed.session).isPause || isServed(timed)) continue;
    const day = days.get(timed.sitting.day);
    if (day === undefined) days.set(timed.sitting.day, [timed]);
    else day.push(timed);
  }
  for (const sittings of days.values()) sittings.sort((a, b) => a.start - b.start);
  return days;
}

/** A closing without end that begins as the meeting ends is the gavel, no meeting. */
function isServed({ start, sitting: { end } }: TimedSitting): boolean {
  return MEETINGS.some(
    (meeting) => start >= meeting.start && (end === null ? start <= meeting.end : end <= meeting.end),
  );
}

function placeOf(event: PlannedEvent, day: Day, [only, ...others]: readonly TimedSitting[]) {
  return only !== undefined && others.length === 0
    ? ({
        at: 'session',
        eventId: event.id,
        sessionId: only.session.id,
        sittingId: only.sitting.id,
        field: 'time',
      } as const)
    : ({ at: 'day', eventId: event.id, day } as const);
}
