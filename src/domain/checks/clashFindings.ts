// The clashes of an event as findings of the checks that tell of them, and those with other events: one finding for two
// events and what they share, however many sittings meet, so that a copied event does not bury everything else.
import type { EventId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { clashesOf, type Clash } from '../programme/clashes.ts';
import { sittingAt } from './sittings.ts';
import type { Found, Place } from './finding.ts';
import { asCount, asDay, asEvent, asHours, asSession } from './facts.ts';
import { shortKey } from './key.ts';
import type { MeetingElsewhere } from './occupations.ts';

type Kind = Clash['kind'];

/** Worked out once for all the checks that read them. */
export function clashesOfKind<K extends Kind>(
  event: PlannedEvent,
  kind: K,
): readonly Extract<Clash, { kind: K }>[] {
  let clashes = known.get(event);
  if (clashes === undefined) known.set(event, (clashes = clashesOf(event)));
  if (clashes.length === 0) return NONE;
  return clashes.filter((clash): clash is Extract<Clash, { kind: K }> => clash.kind === kind);
}

const NONE: readonly never[] = [];

const known = new WeakMap<PlannedEvent, readonly Clash[]>();

type Meeting = Extract<Clash, { readonly second: unknown }>;

/** What a sentence about two sittings of one event says, and where it leads. */
export function meetingFound(
  checkId: string,
  event: PlannedEvent,
  clash: Meeting,
  about: string,
): Found | null {
  const first = sittingAt(event, clash.first);
  const second = sittingAt(event, clash.second);
  if (first?.start == null || second?.start == null) return null;
  const ids = [clash.first.sittingId, clash.second.sittingId].sort();
  const place: Place = { at: 'session', eventId: event.id, ...clash.second };
  return {
    key: shortKey(checkId, [...ids, about].join(' ')),
    place,
    saying: 'usual',
    facts: {
      first: asSession(event, clash.first.sessionId),
      firstHours: asHours(first.start, first.end),
      second: asSession(event, clash.second.sessionId),
      secondHours: asHours(second.start, second.end),
      day: asDay(second.day),
    },
    fix: null,
  };
}

/** Meetings with other events, gathered by the other event and what is shared. */
export function gathered(
  meetings: readonly MeetingElsewhere[],
  sharedOf: (meeting: MeetingElsewhere) => string | null,
): ReadonlyMap<string, readonly MeetingElsewhere[]> {
  const groups = new Map<string, MeetingElsewhere[]>();
  const met = new Set<string>();
  for (const meeting of meetings) {
    const shared = sharedOf(meeting);
    if (shared === null) continue;
    const pair = `${shared} ${meeting.own.sittingId} ${meeting.other.sittingId}`;
    if (met.has(pair)) continue;
    met.add(pair);
    const key = `${shared} ${meeting.other.eventId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [meeting]);
    else group.push(meeting);
  }
  return groups;
}

/** Facts and place of a finding about meetings with one other event. */
export function elsewhereFound(
  checkId: string,
  event: PlannedEvent,
  shared: string,
  meetings: readonly MeetingElsewhere[],
): Found | null {
  const [first] = meetings;
  const sitting = first === undefined ? null : sittingAt(event, first.own);
  if (first === undefined || sitting?.start == null) return null;
  const { own, other } = first;
  const others: { readonly id: EventId } = { id: other.eventId };
  return {
    key: shortKey(checkId, `${shared} ${other.eventId}`),
    place: { at: 'session', eventId: event.id, sessionId: own.sessionId, sittingId: own.sittingId },
    saying: meetings.length > 1 ? 'other-event-often' : 'other-event',
    facts: {
      session: asSession(event, own.sessionId),
      hours: asHours(sitting.start, sitting.end),
      day: asDay(own.day),
      event: asEvent(other.eventId),
      other: asSession(others, other.sessionId),
      count: asCount(meetings.length),
    },
    fix: null,
  };
}
