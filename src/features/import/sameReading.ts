// Read again with an answer, most of a long source reads as before. What does is kept as the same object, so that only
// what the answer changed is looked at and drawn anew.
import type { ProgrammeReading, ReadDay, ReadSession } from '#imports/programme/reading.ts';

/** `now`, in the objects of `before` wherever they say the same. */
export function sameReading(before: ProgrammeReading, now: ProgrammeReading): ProgrammeReading {
  const sessions = new Map<string, ReadSession>();
  for (const day of before.days) for (const session of day.sessions) sessions.set(session.key, session);
  return {
    ...now,
    source: same(before.source, now.source),
    unused: same(before.unused, now.unused),
    remarks: same(before.remarks, now.remarks),
    papers: same(before.papers, now.papers),
    days: now.days.map((day): ReadDay => ({
      ...day,
      sessions: day.sessions.map((session) => same(sessions.get(session.key), session)),
    })),
  };
}

function same<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
