// What a comparison comes down to: how many sessions are at another time or place, and how many people it concerns.
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import { sessionsOf } from './concerns.ts';
import { peopleConcerned } from './filter.ts';

interface Summed {
  /** Sessions whose hours, day or room are others than before. */
  readonly moved: number;
  readonly people: number;
}

export function summaryOf(comparison: Comparison): Summed {
  const moved = comparison.changes.filter(isElsewhere).flatMap(sessionsOf);
  return {
    moved: new Set(moved.map(({ before, after }) => after ?? before)).size,
    people: peopleConcerned(comparison).size,
  };
}

function isElsewhere({ type }: Change): boolean {
  return type === 'session-moved' || type === 'session-retimed' || type === 'sittings-changed';
}
