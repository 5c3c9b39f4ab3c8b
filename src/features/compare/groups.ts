// The changes in sections, as the list shows them: by who needs to know, by session, or by what sort of change it is.
// Within a section what is one and the same thing is one entry, and what follows of itself from another change is apart.
import { assertNever } from '#base/assertNever.ts';
import type { Change, ChangeGroup, Comparison, SessionRef } from '#domain/editions/compare/change.ts';
import { whoNeedsToKnow, type Audience } from '#domain/editions/compare/whoNeedsToKnow.ts';
import { sessionsOf, TOPICS, topicOf, type Topic } from './concerns.ts';
import type { Grouping } from './place.ts';

export type SectionHead =
  | { readonly type: 'who'; readonly audience: Audience }
  | { readonly type: 'session'; readonly session: SessionRef }
  /** What stands over and beside the sessions. */
  | { readonly type: 'event' }
  | { readonly type: 'topic'; readonly topic: Topic };

export interface Section {
  readonly key: string;
  readonly head: SectionHead;
  readonly entries: readonly Entry[];
  /** What follows of itself from changes of the comparison. */
  readonly consequences: readonly Change[];
  /** How many changes there are in it, consequences included. */
  readonly count: number;
}

export type Entry =
  | { readonly type: 'change'; readonly change: Change }
  | { readonly type: 'group'; readonly group: ChangeGroup; readonly changes: readonly Change[] };

/** `isShown` leaves changes out; a section that is left with none is not there. */
export function sectionsOf(
  comparison: Comparison,
  grouping: Grouping,
  isShown: (change: Change) => boolean,
): readonly Section[] {
  return partsOf(comparison, grouping).flatMap(({ key, head, changes }) => {
    const shown = changes.filter(isShown);
    if (shown.length === 0) return [];
    const consequences = shown.filter(({ causeKey }) => causeKey !== null);
    // Where the cause itself is not shown, what follows from it is all there is to say.
    const isAllFollowing = consequences.length === shown.length;
    return [
      {
        key,
        head,
        entries: entriesOf(comparison, isAllFollowing ? shown : shown.filter((c) => c.causeKey === null)),
        consequences: isAllFollowing ? [] : consequences,
        count: shown.length,
      },
    ];
  });
}

interface Part {
  readonly key: string;
  readonly head: SectionHead;
  readonly changes: readonly Change[];
}

function partsOf(comparison: Comparison, grouping: Grouping): readonly Part[] {
  switch (grouping) {
    case 'who':
      return whoNeedsToKnow(comparison).map(({ audience, changes }) => ({
        key: `who.${audience.type === 'person' ? (audience.person.after ?? audience.person.before) : audience.type}`,
        head: { type: 'who', audience },
        changes,
      }));
    case 'session':
      return partsBySession(comparison);
    case 'kind':
      return TOPICS.map((topic) => ({
        key: `topic.${topic}`,
        head: { type: 'topic', topic },
        changes: comparison.changes.filter((change) => topicOf(change) === topic),
      }));
    default:
      return assertNever(grouping);
  }
}

/** What concerns several sessions stands under the first of them. */
function partsBySession({ changes }: Comparison): readonly Part[] {
  const event: Change[] = [];
  const parts = new Map<string, { readonly session: SessionRef; readonly changes: Change[] }>();
  for (const change of changes) {
    const [session] = sessionsOf(change);
    if (session === undefined) {
      event.push(change);
      continue;
    }
    const key = `session.${session.after ?? session.before}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { session, changes: [change] });
    else part.changes.push(change);
  }
  return [
    { key: 'event', head: { type: 'event' }, changes: event },
    ...[...parts].map(([key, part]): Part => ({
      key,
      head: { type: 'session', session: part.session },
      changes: part.changes,
    })),
  ];
}

/** A group stands where the first of its changes stood; one of which a single change is shown is that change. */
function entriesOf({ groups }: Comparison, changes: readonly Change[]): readonly Entry[] {
  const shownByKey = new Map(changes.map((change) => [change.key, change]));
  const groupByKey = new Map<string, Extract<Entry, { readonly type: 'group' }>>();
  for (const group of groups) {
    const members = group.changeKeys.flatMap((key) => shownByKey.get(key) ?? []);
    if (members.length < 2) continue;
    const entry = { type: 'group', group, changes: members } as const;
    for (const { key } of members) groupByKey.set(key, entry);
  }
  const told = new Set<Entry>();
  return changes.flatMap((change): readonly Entry[] => {
    const entry = groupByKey.get(change.key);
    if (entry === undefined) return [{ type: 'change', change }];
    if (told.has(entry)) return [];
    told.add(entry);
    return [entry];
  });
}
