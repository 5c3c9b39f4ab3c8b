// A day that goes on from the morning into the afternoon in one room without an hour to eat.
import type { PlannedEvent } from '../plannedEvent.ts';
import { roomOf } from '../programme/rows.ts';
import { kindOf } from '../session-kinds/registry.ts';
import type { Day, Minutes } from '../time.ts';
import type { Check } from './check.ts';
import { asDay, asLength, asTime } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { timedSittingsOf } from './sittings.ts';

/** An hour, somewhere between these. */
const EARLIEST = 11 * 60 + 30;
const LATEST = 15 * 60 + 30;
const LEAST = 60;

export const noLunch: Check = {
  group: 'time-and-place',
  severity: 'warning',
  look: (event) => {
    const found: Found[] = [];
    const days = new Set<Day>();
    for (const { day, spans } of tracksOf(event).values()) {
      const longest = days.has(day) ? null : longestGap(spans);
      if (longest === null || longest >= LEAST) continue;
      days.add(day);
      found.push({
        key: shortKey('no-lunch', day),
        place: { at: 'day', eventId: event.id, day },
        saying: longest === 0 ? 'none' : 'short',
        facts: { day: asDay(day), gap: asLength(longest), from: asTime(13 * 60), until: asTime(15 * 60) },
        fix: null,
      });
    }
    return found;
  },
};

interface Span {
  readonly start: Minutes;
  readonly end: Minutes | null;
}

function tracksOf(event: PlannedEvent): ReadonlyMap<string, { readonly day: Day; readonly spans: Span[] }> {
  const tracks = new Map<string, { readonly day: Day; readonly spans: Span[] }>();
  for (const { session, sitting, start } of timedSittingsOf(event)) {
    // A lunch is what is looked for, and a reception feeds as well.
    if (kindOf(session).isPause) continue;
    const key = `${sitting.day} ${roomOf(event, sitting) ?? ''}`;
    const track = tracks.get(key) ?? { day: sitting.day, spans: [] };
    track.spans.push({ start, end: sitting.end });
    tracks.set(key, track);
  }
  return tracks;
}

/** Minutes of the longest free stretch at midday; null where the day does not go through it. */
function longestGap(spans: readonly Span[]): Minutes | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const first = sorted[0]?.start ?? LATEST;
  const reach = Math.max(...sorted.map(({ start, end }) => end ?? start));
  if (first > EARLIEST || reach < LATEST) return null;
  let longest = 0;
  let reached = first;
  sorted.forEach(({ start, end }) => {
    const gap = Math.min(start, LATEST) - Math.max(reached, EARLIEST);
    longest = Math.max(longest, gap);
    // Without an end it may have stopped at once.
    reached = Math.max(reached, end ?? start);
  });
  return longest;
}
