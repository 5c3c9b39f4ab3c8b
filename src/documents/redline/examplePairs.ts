// For tests: papers of a library in two versions each: as they stood in its editions, and as they would stand had the
// event been edited.
import { inOrder } from '#base/ordered.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import type { PaperId, ParticipationId, SessionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import { makeDocument } from '../registry.ts';
import type { GeneratedTypeId } from '../registry.ts';
import type { DocumentTree } from '../tree.ts';
import { isRedlinable } from './redlinePaper.ts';

export interface Pair {
  /** Can be the name of a file. */
  readonly name: string;
  readonly before: DocumentTree;
  readonly after: DocumentTree;
}

/** Every two editions of each event, and each event with edited versions of it; `types` are made from each. */
export function examplePairs(library: Library, types: readonly GeneratedTypeId[]): readonly Pair[] {
  return Object.values(library.eventsById).flatMap((event) => {
    const editions = editionsOf(library, event.id).flatMap((edition) => contentOf(edition) ?? []);
    const now: EditionContent = { ...library, event, lettersById: {} };
    const issued = editions.flatMap((before, index) =>
      editions.slice(index + 1).map((after) => [before, after] as const),
    );
    const edited = [1, 2].map((seed) => [now, { ...now, event: editedEvent(event, seed) }] as const);
    return [...issued, ...edited].flatMap(([before, after], number) =>
      papersOf(after, types).map((paper) => {
        const then = before.event.papersById[paper.id];
        const earlier = then?.form === paper.form ? then : paper;
        return {
          name: `${event.id}-${number}-${paper.id}`,
          before: print(before, earlier, paper),
          after: print(after, paper, paper),
        };
      }),
    );
  });
}

function print(content: EditionContent, paper: Paper, { language }: Paper): DocumentTree {
  return makeDocument({ ...content, paper, language });
}

function papersOf({ event }: EditionContent, types: readonly GeneratedTypeId[]): readonly Paper[] {
  const [first] = inOrder(event.papersById);
  const own = inOrder(event.papersById).filter(isRedlinable);
  if (first === undefined) return own;
  const made = types.map((type) =>
    blankGeneratedPaper(type as string as PaperId, first.order, type, event.mainLanguage),
  );
  return [...own, ...made];
}

/** Each session is kept, dropped, put later, retitled, given other people or other themes, as the seed says. */
function editedEvent(event: PlannedEvent, seed: number): PlannedEvent {
  const sessions = inOrder(event.sessionsById).flatMap((session, index) => {
    const edit = EDITS[(seed * 31 + index * 17) % EDITS.length];
    return edit === undefined ? [session] : edit(session, seed);
  });
  const sessionsById: Record<SessionId, Session> = Object.fromEntries(sessions.map((one) => [one.id, one]));
  return { ...event, sessionsById, title: { ...event.title, en: `${event.title.en ?? ''} (rescheduled)` } };
}

const EDITS: readonly ((session: Session, seed: number) => readonly Session[])[] = [
  (session) => [session],
  ({ sittingsById, ...session }) => [
    {
      ...session,
      sittingsById: Object.fromEntries(
        Object.entries(sittingsById).map(([id, sitting]) => [
          id,
          { ...sitting, start: later(sitting.start), end: later(sitting.end) },
        ]),
      ),
    },
  ],
  (session) => [{ ...session, title: { en: 'Partnership and innovation' }, subtitle: {} }],
  (session, seed) => {
    const people = inOrder(session.participationsById);
    const left = people.filter((_, index) => index % 3 !== seed % 3);
    const [first] = left;
    const id = `${session.id}-new` as ParticipationId;
    const added = first === undefined ? [] : [{ ...first, id, nameAs: 'Ms. Aleya Hammad' }];
    return [
      {
        ...session,
        participationsById: Object.fromEntries([...left, ...added].map((one) => [one.id, one])),
      },
    ];
  },
  (session) => [
    {
      ...session,
      themesById: Object.fromEntries(Object.entries(session.themesById).slice(1)),
      themesLeadIn: {},
    },
  ],
  () => [],
];

function later(minutes: number | null): number | null {
  return minutes === null ? null : minutes + 240;
}
