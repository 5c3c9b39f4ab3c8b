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
  for (const [session, before] of repeats) {
    const both = lines.get(before) ?? [...before.lines];
    both.push(...session.lines);
    lines.set(before, both);
  }
  return {
    days: days.map((day) => ({
      ...day,
      sessions: day.sessions.flatMap((session) =>
        repeats.has(session) ? [] : [{ ...session, lines: lines.get(session) ?? session.lines }],
      ),
    })),
    remarks: [
      ...remarks.filter((remark) => !remark.lines.some((line) => again.has(line))),
      { kind: 'repeated', lines: [Math.min(...firstLines(repeats))], about: '', sessionKey: null },
    ],
  };
}

function firstLines(repeats: ReadonlyMap<ReadSession, ReadSession>): readonly number[] {
  return [...repeats.keys()].slice(0, 1000).map(({ lines }) => lines[0] ?? 0);
}

function whatIsRead({ number, title, subtitle, sittings, people }: ReadSession): string {
  const parts = [number, title.value, subtitle];
  for (const { start, end, room } of sittings)
    parts.push(`${start.value}–${end?.value ?? ''}`, room?.value ?? '');
  for (const person of people) parts.push(person.role, nameIn(person), person.function);
  return parts.join('\n');
}
