// Where a dragged time comes to rest: on a neighbour's edge or a meeting hour when one is near, else on five minutes.
// With the fine step (Alt) nothing pulls, and every minute can be had.
import type { RoomId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { fixedGapsOf } from './gaps.ts';
import { roomOf } from './rows.ts';

/** Meetings of the United Nations run from 10 a.m. to 1 p.m. and from 3 to 6 p.m. */
const MEETING_HOURS: readonly Minutes[] = [10 * 60, 13 * 60, 15 * 60, 18 * 60];

export interface Snapping {
  readonly step: 5 | 1;
  /** The edges of what stands in the same track; see edgesOf. */
  readonly edges: readonly Minutes[];
  readonly hours?: readonly Minutes[];
}

/** How near, in minutes, an edge or a meeting hour has to be to pull. */
const PULL = 7;

export function snap(minutes: Minutes, { step, edges, hours = MEETING_HOURS }: Snapping): Minutes {
  if (step === 1) return Math.round(minutes);
  return nearest(minutes, edges) ?? nearest(minutes, hours) ?? Math.round(minutes / step) * step;
}

/** The start of something of a given length, pulled by whichever of its two ends lies nearer to an edge. */
export function snapSpan(start: Minutes, length: Minutes, snapping: Snapping): Minutes {
  const { step, edges, hours = MEETING_HOURS } = snapping;
  if (step === 1) return Math.round(start);
  const pulls = [...edges, ...hours];
  const byStart = nearest(start, pulls);
  const atEnd = nearest(start + length, pulls);
  const byEnd = atEnd === null ? null : atEnd - length;
  if (byStart === null || byEnd === null) return byStart ?? byEnd ?? snap(start, snapping);
  return Math.abs(byEnd - start) < Math.abs(byStart - start) ? byEnd : byStart;
}

/** Starts and ends of what stands in a track, but for the sittings being dragged. */
export function edgesOf(
  event: PlannedEvent,
  day: Day,
  roomId: RoomId | null,
  dragged: ReadonlySet<SittingId>,
): readonly Minutes[] {
  const edges = new Set<Minutes>();
  for (const session of Object.values(event.sessionsById)) {
    for (const sitting of Object.values(session.sittingsById)) {
      if (sitting.day !== day || dragged.has(sitting.id) || roomOf(event, sitting) !== roomId) continue;
      if (sitting.start !== null) edges.add(sitting.start);
      if (sitting.end !== null) edges.add(sitting.end);
    }
  }
  for (const { start, end } of fixedGapsOf(event, day, roomId)) edges.add(start).add(end);
  return [...edges].sort((a, b) => a - b);
}

function nearest(minutes: Minutes, pulls: readonly Minutes[]): Minutes | null {
  let found: Minutes | null = null;
  for (const pull of pulls) {
    const distance = Math.abs(pull - minutes);
    if (distance <= PULL && (found === null || distance < Math.abs(found - minutes))) found = pull;
  }
  return found;
}
