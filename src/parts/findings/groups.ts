// Findings in the order in which one walks through an event: the event itself, its programme from top to bottom, its
// papers, its people, its rooms.
import type { Finding, Place } from '#domain/checks/finding.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { allRows } from '#domain/programme/rows.ts';

export const AREAS = ['event', 'programme', 'paper', 'person', 'room'] as const;
export type Area = (typeof AREAS)[number];

export interface AreaOfFindings<One extends Finding> {
  readonly area: Area;
  readonly places: readonly FindingsAtPlace<One>[];
}

export interface FindingsAtPlace<One extends Finding> {
  /** Names the place among all places of the library. */
  readonly key: string;
  readonly findings: readonly One[];
}

export function findingsByPlace<One extends Finding>(
  event: PlannedEvent,
  findings: readonly One[],
): readonly AreaOfFindings<One>[] {
  const ranks = ranksOf(event);
  return AREAS.flatMap((area) => {
    const places = new Map<string, One[]>();
    for (const finding of findings) {
      if (areaOf(finding.place) !== area) continue;
      const key = placeKey(finding.place);
      const list = places.get(key);
      if (list === undefined) places.set(key, [finding]);
      else list.push(finding);
    }
    if (places.size === 0) return [];
    const sorted = [...places].sort(([a], [b]) => (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity));
    return [{ area, places: sorted.map(([key, list]) => ({ key, findings: list })) }];
  });
}

/** The same for findings at the same session, paper, person …, whatever of it they are about. */
function placeKey(place: Place): string {
  switch (place.at) {
    case 'event':
      return 'event';
    case 'day':
      return `day ${place.day}`;
    case 'session':
      return `session ${place.sessionId}`;
    case 'paper':
      return `paper ${place.paperId}`;
    case 'person':
      return `person ${place.personId}`;
    default:
      return `room ${place.roomId}`;
  }
}

function areaOf({ at }: Place): Area {
  return at === 'day' || at === 'session' ? 'programme' : at;
}

/** Days stand ahead of their sessions; sessions without a time behind all others. */
function ranksOf(event: PlannedEvent): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const rank = (key: string): void => {
    if (!ranks.has(key)) ranks.set(key, ranks.size);
  };
  for (const { day, sessionId } of allRows(event)) {
    rank(`day ${day}`);
    rank(`session ${sessionId}`);
  }
  return ranks;
}
