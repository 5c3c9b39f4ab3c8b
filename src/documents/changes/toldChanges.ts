// Which changes a paper tells to whom. Everybody hears what the programme says; delegations also what goes with it; only
// the office what never prints. What follows of itself from another change is not said twice, but for numbers: who
// looks for Panel II must be told that it is Panel III now.
import type { Change, Comparison, SessionRef } from '#domain/editions/compare/change.ts';
import type { Line } from '#domain/editions/compare/sessionChange.ts';
import type { Audience } from '../audience.ts';

export function isToldTo(audience: Audience, comparison: Comparison): (change: Change) => boolean {
  const keys = new Set(comparison.changes.map(({ key }) => key));
  return (change) => {
    if (audience === 'internal') return true;
    if (change.isInternal || UNSAID.has(change.type) || isSetting(change)) return false;
    if (audience === 'public' && change.type.startsWith('paper-')) return false;
    const follows = change.causeKey !== null && keys.has(change.causeKey);
    return !follows || change.type === 'session-renumbered';
  };
}

/** How it is set and kept, or what only the person and the chair are told: nothing a programme is read for. */
const UNSAID: ReadonlySet<Change['type']> = new Set([
  'house-style',
  'numbering',
  'office',
  'room',
  'other',
  'sitting-fixed',
  'session-kind',
  'person-record',
  'line-arrangement',
  'minutes-changed',
  'state-changed',
  'papers-reordered',
  'mandates-reordered',
]);

/** Of a line under a session only its words and minutes are read. */
function isSetting(change: Change): boolean {
  if (change.type !== 'line-changed') return change.type === 'paper-setting' || change.type === 'paper-line';
  const { before, after } = change;
  return minutesOf(before) === minutesOf(after);
}

function minutesOf(line: Line | null): number | null {
  return line !== null && 'minutes' in line ? line.minutes : null;
}

/** What one person is told of what concerns them: also the minutes they have. */
export function isToldInPerson(comparison: Comparison): (change: Change) => boolean {
  const isTold = isToldTo('public', comparison);
  return (change) => isTold(change) || (change.type === 'minutes-changed' && !change.isInternal);
}

/** The session it happens to, or the first of them. */
export function sessionOf(change: Change): SessionRef | null {
  if ('session' in change) return change.session;
  if ('seat' in change) return change.seat.session;
  return 'seats' in change ? (change.seats[0]?.session ?? null) : null;
}
