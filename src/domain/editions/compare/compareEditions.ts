// Compares two editions of an event, or one with the draft, session by session and person by person.
import { inProgrammeOrder } from '../../programme/numbering.ts';
import type { EditionContent } from '../content.ts';
import { withCauses } from './causes.ts';
import type { Comparison } from './change.ts';
import { differencesBetween, editsSaidBy } from './edits.ts';
import { eventChanges } from './event.ts';
import { groupsOf } from './groups.ts';
import { lineChanges } from './lines.ts';
import { linesInPapers } from './linesInPapers.ts';
import { matchPapers, matchPeople, matchRooms } from './matchRecords.ts';
import { matchSessions } from './matchSessions.ts';
import { asNamed } from './named.ts';
import { numberChanges } from './numbers.ts';
import type { Pairs } from './pairs.ts';
import { paperChanges } from './papers.ts';
import { peopleChanges } from './people.ts';
import { inReadingOrder } from './readingOrder.ts';
import { recordChanges } from './records.ts';
import { untouchedBetween } from './untouched.ts';
import { sessionChanges } from './sessions.ts';

/** The same two contents always give the same comparison. Remembered nowhere: whoever shows it keeps it. */
export function compareEditions(before: EditionContent, after: EditionContent): Comparison {
  const pairs = pairsOf(asNamed(before), asNamed(after));
  const plain = [...eventChanges(pairs), ...sessionChanges(pairs)];
  const own = withCauses([
    ...plain,
    ...numberChanges(
      pairs,
      plain.map(({ change }) => change),
    ),
    ...lineChanges(pairs),
    ...linesInPapers(pairs),
    ...peopleChanges(pairs),
    ...recordChanges(pairs),
    ...paperChanges(pairs),
  ]);
  const { edits, others } = editsSaidBy(differencesBetween(pairs), own);
  const changes = inReadingOrder(
    [...own, ...others].map(({ change }) => change),
    pairs,
  );
  return { before, after, changes, groups: groupsOf(changes, pairs), edits };
}

function pairsOf(before: EditionContent, after: EditionContent): Pairs {
  const people = matchPeople(before, after);
  const [earlier, later] = [inProgrammeOrder(before.event), inProgrammeOrder(after.event)];
  return {
    before,
    after,
    earlier,
    later,
    untouched: untouchedBetween(before, after),
    people,
    sessions: matchSessions(
      { event: before.event, sessions: earlier },
      { event: after.event, sessions: later },
      people,
    ),
    rooms: matchRooms(before, after),
    papers: matchPapers(before, after),
  };
}
