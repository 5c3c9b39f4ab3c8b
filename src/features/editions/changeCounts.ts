// How much a comparison comes to, as a timeline tells it in one line: sessions, people, papers, and the rest.
import type { Change, Comparison } from '#domain/editions/compare/change.ts';

export interface ChangeCounts {
  readonly sessions: number;
  readonly people: number;
  readonly papers: number;
  /** Changes to titles, rooms and whatever else is printed. */
  readonly others: number;
}

/** What is internal, and what only follows from another change (a renumbering), does not count. */
export function changeCounts({ changes }: Pick<Comparison, 'changes'>): ChangeCounts {
  const sessions = new Set<string>();
  const people = new Set<string>();
  const papers = new Set<string>();
  let others = 0;
  for (const change of changes) {
    if (change.isInternal || change.causeKey !== null) continue;
    const person = personKey(change);
    if (person !== null) people.add(person);
    else if ('session' in change) sessions.add(change.session.after ?? change.session.before ?? change.key);
    else if ('paper' in change) papers.add(change.paper.after ?? change.paper.before ?? change.key);
    else others += 1;
  }
  return { sessions: sessions.size, people: people.size, papers: papers.size, others };
}

/** A seat without anybody counts by itself. */
function personKey(change: Change): string | null {
  if (change.type === 'people-reordered') return change.moved[0]?.person.after ?? change.key;
  return 'person' in change ? (change.person.after ?? change.person.before ?? change.key) : null;
}
