// Themes, questions, sub-items and floor rules: lines that came, went, say something else, or stand elsewhere.
import { inOrder, type OrderedItem } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { SessionId } from '../../ids.ts';
import type { Session } from '../../programme/session.ts';
import { bestPairs, type Likeness } from './bestPairs.ts';
import type { SessionRef } from './change.ts';
import { sharedPart, wordsIn } from './likeWords.ts';
import { isSame, nameOfRef, refOfAfter, refOfBefore, type Pairs } from './pairs.ts';
import { pathsOf, pathsOfSession } from './paths.ts';
import { movedIn } from './reordered.ts';
import { readAlike } from './sameText.ts';
import { basics, said, type Said } from './said.ts';
import { wordsOfLine, type Line, type LineChanged, type LineList } from './sessionChange.ts';

export const LISTS: readonly LineList[] = ['themes', 'questions', 'sub-items', 'floor-rules'];

const FIELDS = {
  themes: 'themesById',
  questions: 'questionsById',
  'sub-items': 'subItemsById',
  'floor-rules': 'floorRulesById',
} as const;

/** Two lines with less in common are two lines. */
const LIKELY_SAME = 0.5;

interface Place {
  readonly line: Line;
  readonly session: Session;
}

/** Of all sessions: lines may go from one to another. Those of sessions that came or went whole are said by that. */
export function lineChanges(pairs: Pairs): readonly Said[] {
  return LISTS.flatMap((list) => changesIn(list, pairs));
}

function changesIn(list: LineList, pairs: Pairs): readonly Said[] {
  const changes: Said[] = [];
  const [gone, come]: [Place[], Place[]] = [[], []];
  for (const after of pairs.later) {
    if (pairs.untouched.sessions.has(after.id)) continue;
    const ref = refOfAfter(pairs.sessions, after.id);
    const before = ref.before === null ? undefined : pairs.before.event.sessionsById[ref.before];
    if (before === undefined) {
      come.push(...linesOf(after, list).map((line) => ({ line, session: after })));
      continue;
    }
    const matched = matchLines(linesOf(before, list), linesOf(after, list));
    changes.push(...reworded(list, ref, matched.both, pairs), ...reordered(list, ref, matched.both));
    gone.push(...matched.gone.map((line) => ({ line, session: before })));
    come.push(...matched.come.map((line) => ({ line, session: after })));
  }
  for (const before of pairs.earlier)
    if (!pairs.sessions.afterOf.has(before.id))
      gone.push(...linesOf(before, list).map((line) => ({ line, session: before })));
  return [...changes, ...movedLines(list, gone, come, pairs)];
}

export function linesOf(session: Session, list: LineList): readonly Line[] {
  const lines: Readonly<Record<string, OrderedItem & Line>> = session[FIELDS[list]];
  for (const _ in lines) return inOrder(lines);
  return [];
}

interface MatchedLines {
  /** In the order of after. */
  readonly both: readonly (readonly [Line, Line])[];
  readonly gone: readonly Line[];
  readonly come: readonly Line[];
}

function matchLines(before: readonly Line[], after: readonly Line[]): MatchedLines {
  if (before.length === 0 || after.length === 0) return { both: [], gone: before, come: after };
  const beforeOf = new Map<Line, Line>();
  const pairOff = (isMatch: (one: Line, other: Line) => boolean): void => {
    const left = before.filter((line) => ![...beforeOf.values()].includes(line));
    for (const other of after) {
      if (beforeOf.has(other)) continue;
      const place = left.findIndex((one) => isMatch(one, other));
      const [one] = place < 0 ? [] : left.splice(place, 1);
      if (one !== undefined) beforeOf.set(other, one);
    }
  };
  pairOff((one, other) => one.id === other.id);
  if (beforeOf.size < Math.min(before.length, after.length)) {
    pairOff((one, other) => fold(joined(one)) === fold(joined(other)));
    const left = before.filter((line) => ![...beforeOf.values()].includes(line));
    const come = after.filter((line) => !beforeOf.has(line));
    const likenesses: Likeness[] = left.flatMap((one, place) =>
      come.flatMap((other, index) => {
        const weight = sharedPart(wordsIn(wordsOfLine(one)), wordsIn(wordsOfLine(other)));
        return weight < LIKELY_SAME ? [] : [{ before: place, after: index, weight }];
      }),
    );
    for (const [place, index] of bestPairs(likenesses)) {
      const [one, other] = [left[place], come[index]];
      if (one !== undefined && other !== undefined) beforeOf.set(other, one);
    }
  }
  const matched = new Set(beforeOf.values());
  return {
    both: after.flatMap((other): (readonly [Line, Line])[] => {
      const one = beforeOf.get(other);
      return one === undefined ? [] : [[one, other]];
    }),
    gone: before.filter((line) => !matched.has(line)),
    come: after.filter((line) => !beforeOf.has(line)),
  };
}

const joined = (line: Line): string => Object.values(wordsOfLine(line)).join(' ');

function reworded(
  list: LineList,
  ref: SessionRef,
  both: MatchedLines['both'],
  pairs: Pairs,
): readonly Said[] {
  return both.flatMap(([before, after]) => {
    const isReworded = !readAlike(wordsOfLine(before), wordsOfLine(after));
    if (!isReworded && isKept(before, after, pairs)) return [];
    const type = isReworded ? 'line-reworded' : 'line-changed';
    return [lineChange(type, list, ref, before, after, null)];
  });
}

/** Minutes, emphasis and the sessions a sub-item draws on. */
function isKept(before: Line, after: Line, { sessions }: Pairs): boolean {
  if ('isEmphasised' in before && 'isEmphasised' in after) return before.isEmphasised === after.isEmphasised;
  if (
    'sessionIds' in before &&
    'sessionIds' in after &&
    !drawAlike(before.sessionIds, after.sessionIds, sessions)
  )
    return false;
  return 'minutes' in before && 'minutes' in after && before.minutes === after.minutes;
}

function drawAlike(
  before: readonly SessionId[],
  after: readonly SessionId[],
  sessions: Pairs['sessions'],
): boolean {
  const mapped = new Set(after);
  return (
    before.length === after.length &&
    before.every((id) => after.some((other) => isSame(sessions, id, other)) || mapped.has(id))
  );
}

function lineChange(
  type: LineChanged['type'],
  list: LineList,
  session: SessionRef,
  before: Line | null,
  after: Line | null,
  to: SessionId | null,
): Said {
  const owner = { before: session.before, after: to ?? session.after };
  const paths = pathsOfSession(owner, FIELDS[list]).flatMap((root) =>
    pathsOf(root, { before: before?.id ?? null, after: after?.id ?? null }),
  );
  const key = `${type} ${list} ${nameOfRef(owner)} ${after?.id ?? before?.id ?? ''}`;
  return said({ ...basics(key), type, session, list, before, after, to }, ...paths);
}

function reordered(list: LineList, session: SessionRef, both: MatchedLines['both']): readonly Said[] {
  const earlier = both.map(([before]) => before).sort((a, b) => (isAhead(a, b) ? -1 : 1));
  if (movedIn(both.map(([before]) => earlier.indexOf(before))).length === 0) return [];
  return [
    said(
      { ...basics(`lines-reordered ${list} ${nameOfRef(session)}`), type: 'lines-reordered', session, list },
      ...both.flatMap(([before, after]) =>
        pathsOfSession(session, FIELDS[list]).flatMap((root) =>
          pathsOf(root, { before: before.id, after: after.id }, 'order'),
        ),
      ),
    ),
  ];
}

const isAhead = (a: OrderedItem, b: OrderedItem): boolean =>
  a.order === b.order ? a.id < b.id : a.order < b.order;

/** What is left over on both sides: the same words under another session have moved there. */
function movedLines(
  list: LineList,
  gone: readonly Place[],
  come: readonly Place[],
  pairs: Pairs,
): readonly Said[] {
  const isKept = ({ session: { id } }: Place): boolean =>
    pairs.sessions.afterOf.has(id) || pairs.sessions.beforeOf.has(id);
  const takers = new Map<Place, Place>();
  const taken = new Set<Place>();
  const pairOff = (left: readonly Place[], right: readonly Place[]): void => {
    const byWords = new Map<string, Place[]>();
    for (const place of right) {
      const words = fold(joined(place.line));
      if (!taken.has(place) && words !== '') byWords.set(words, [...(byWords.get(words) ?? []), place]);
    }
    for (const place of left) {
      const found = takers.has(place) ? undefined : byWords.get(fold(joined(place.line)))?.shift();
      if (found === undefined) continue;
      takers.set(place, found);
      taken.add(found);
    }
  };
  const isWhole = (place: Place): boolean => !isKept(place);
  // What went with its session may have moved to one that stays, or the reverse; both new says nothing.
  pairOff(gone.filter(isWhole), come.filter(isKept));
  pairOff(gone.filter(isKept), come.filter(isWhole));
  pairOff(gone.filter(isKept), come.filter(isKept));
  return [
    ...gone.flatMap((place) => {
      const ref = refOfBefore(pairs.sessions, place.session.id);
      const found = takers.get(place);
      if (found !== undefined)
        return [lineChange('line-moved', list, ref, place.line, found.line, found.session.id)];
      return isKept(place) ? [lineChange('line-removed', list, ref, place.line, null, null)] : [];
    }),
    ...come
      .filter((place) => !taken.has(place) && isKept(place))
      .map(({ line, session }) =>
        lineChange('line-added', list, refOfAfter(pairs.sessions, session.id), null, line, null),
      ),
  ];
}
