// A programme that stands in the text twice, word for word, as pages do that show it above and below their text: each row
// is taken once, with the lines of both.
import type { ReadDay, ReadingRemark, ReadSession } from '../../programme/reading.ts';
import { nameIn } from '../people/personAt.ts';

export interface TakenOnce {
  readonly days: readonly ReadDay[];
  readonly remarks: readonly ReadingRemark[];
}

/** Fewer rows alike may be meant: two groups at the same hour. */
const FEWEST = 2;

/** `remarks`: on the days as they came; what is said of a row that was there before is said no more. */
export function withoutRepeats(days: readonly ReadDay[], remarks: readonly ReadingRemark[]): TakenOnce {
  const repeats = new Map<ReadSession, ReadSession>();
  for (const { sessions } of days) {
    const first = new Map<string, ReadSession>();
    for (const session of sessions) {
      const what = whatIsRead(session);
      const before = first.get(what);
      if (before === undefined) first.set(what, session);
      else if (session.sittings.length > 0) repeats.set(session, before);
    }
  }
  const total = days.reduce((sum, { sessions }) => sum + sessions.length, 0);
  // The whole of it, or nearly: half of all rows are there again.
  if (repeats.size < FEWEST || repeats.size * 2 < total * 0.9) return { days, remarks };
  const again = new Set([...repeats.keys()].flatMap((session) => session.lines));
  const lines = new Map<ReadSession, number[]>();
  for (const [session, before] of repeats)
    lines.set(before, [...(lines.get(before) ?? before.lines), ...session.lines]);
  return {
    days: days.map((day) => ({
      ...day,
      sessions: day.sessions.flatMap((session) =>
        repeats.has(session) ? [] : [{ ...session, lines: lines.get(session) ?? session.lines }],
      ),
    })),
    remarks: [
      ...remarks.filter((remark) => !remark.lines.some((line) => again.has(line))),
      ...[...repeats].map(([session, before]): ReadingRemark => ({
        kind: 'repeated',
        lines: session.lines.slice(0, 1),
        about: session.title.value,
        sessionKey: before.key,
      })),
    ],
  };
}

function whatIsRead({ number, title, subtitle, sittings, people }: ReadSession): string {
  return JSON.stringify([
    number,
    title.value,
    subtitle,
    sittings.map(({ start, end, room }) => [start.value, end?.value, room?.value]),
    people.map((person) => [person.role, nameIn(person), person.function]),
  ]);
}
