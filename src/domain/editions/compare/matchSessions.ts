// Which session is which: by identity, and where there is none (imported, duplicated or pasted anew) by what they have
// in common: the title, the people, the hours, the kind.
import { fold } from '#languages/foldedText.ts';
import type { PersonId, SessionId } from '../../ids.ts';
import { daysOf, type PlannedEvent } from '../../plannedEvent.ts';
import { sittingsOf, type Session } from '../../programme/session.ts';
import type { Minutes } from '../../time.ts';
import { bestPairs, type Likeness } from './bestPairs.ts';
import { sharedPart, wordsIn } from './likeWords.ts';
import { matchingOf, type Matching } from './pairs.ts';

/** Less alike than this are two sessions. */
const LIKELY_SAME = 0.5;

/** Minutes: what begins so much later is not where it was. */
const NEAR = 90;

/** A word that more sessions than this share points to none of them. */
const MOST_SHARING = 40;

interface Programme {
  readonly event: PlannedEvent;
  /** In the order of the programme. */
  readonly sessions: readonly Session[];
}

export function matchSessions(
  before: Programme,
  after: Programme,
  people: Matching<PersonId>,
): Matching<SessionId> {
  const pairs: [SessionId, SessionId][] = [];
  for (const { id } of before.sessions) if (Object.hasOwn(after.event.sessionsById, id)) pairs.push([id, id]);
  const known = new Set<string>(pairs.map(([id]) => id));
  const left = before.sessions.filter(({ id }) => !known.has(id));
  const come = after.sessions.filter(({ id }) => !known.has(id));
  if (left.length > 0 && come.length > 0) {
    const earlier = left.map((session) =>
      traitsOf(session, before.event, (id) => people.afterOf.get(id) ?? `${id} gone`),
    );
    const later = come.map((session) => traitsOf(session, after.event, (id) => id));
    for (const [one, other] of pairsAlike(earlier, later)) pairs.push([one.id, other.id]);
  }
  return matchingOf(pairs);
}

interface Traits {
  readonly id: SessionId;
  readonly kind: string;
  /** Kind and whole title; empty where there is no title. */
  readonly heading: string;
  readonly words: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Which day of the event, counted; null = unscheduled. */
  readonly day: number | null;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
}

function traitsOf(session: Session, event: PlannedEvent, personKey: (id: PersonId) => string): Traits {
  const [first] = sittingsOf(session);
  const title = fold(Object.values(session.title).join(' '));
  return {
    id: session.id,
    kind: session.kind,
    heading: title === '' ? '' : `${session.kind} ${title}`,
    words: wordsIn(session.title),
    people: new Set(
      Object.values(session.participationsById).flatMap(({ personId, nameAs }) =>
        personId !== null ? [personKey(personId)] : nameAs === null ? [] : [fold(nameAs)],
      ),
    ),
    day: first === undefined ? null : daysOf(event).findIndex(({ date }) => date === first.day),
    start: first?.start ?? null,
    end: first?.end ?? null,
  };
}

function pairsAlike(
  earlier: readonly Traits[],
  later: readonly Traits[],
): readonly (readonly [Traits, Traits])[] {
  const sure = sameHeadings(earlier, later);
  const [left, come] = [
    earlier.filter((one) => !sure.some(([a]) => a === one)),
    later.filter((one) => !sure.some(([, b]) => b === one)),
  ];
  const likenesses: Likeness[] = [];
  const sharing = placesByTrait(come);
  left.forEach((one, before) => {
    for (const after of candidatesFor(one, sharing)) {
      const other = come[after];
      const weight = other === undefined ? 0 : likenessOf(one, other);
      if (weight >= LIKELY_SAME) likenesses.push({ before, after, weight });
    }
  });
  const likely = bestPairs(likenesses).flatMap(([before, after]): (readonly [Traits, Traits])[] => {
    const [one, other] = [left[before], come[after]];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  return [...sure, ...likely];
}

/** Headings that one session on each side has and no other. */
function sameHeadings(
  earlier: readonly Traits[],
  later: readonly Traits[],
): readonly (readonly [Traits, Traits])[] {
  const ownersOf = (all: readonly Traits[]): ReadonlyMap<string, Traits | null> => {
    const owners = new Map<string, Traits | null>();
    for (const one of all)
      if (one.heading !== '') owners.set(one.heading, owners.has(one.heading) ? null : one);
    return owners;
  };
  const owners = ownersOf(later);
  return [...ownersOf(earlier)].flatMap(([heading, one]): (readonly [Traits, Traits])[] => {
    const other = owners.get(heading) ?? null;
    return one === null || other === null ? [] : [[one, other]];
  });
}

function traitKeys({ kind, words, people, day, start }: Traits): readonly string[] {
  return [
    ...Array.from(words, (word) => `w ${word}`),
    ...Array.from(people, (person) => `p ${person}`),
    `t ${kind} ${day ?? ''} ${start ?? ''}`,
  ];
}

function placesByTrait(all: readonly Traits[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  all.forEach((one, place) => {
    for (const key of traitKeys(one)) {
      const sharing = places.get(key);
      if (sharing === undefined) places.set(key, [place]);
      else sharing.push(place);
    }
  });
  return places;
}

function candidatesFor(one: Traits, sharing: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const places = new Set<number>();
  for (const key of traitKeys(one)) {
    const found = sharing.get(key) ?? [];
    if (found.length <= MOST_SHARING) for (const place of found) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/** 1 = alike in everything that is known of both. */
function likenessOf(a: Traits, b: Traits): number {
  const titles = sharedPart(a.words, b.words);
  const people = sharedPart(a.people, b.people);
  const areNamed = a.words.size > 0 && b.words.size > 0;
  const haveTitle = a.words.size > 0 || b.words.size > 0;
  const arePeopled = a.people.size > 0 && b.people.size > 0;
  // The same hours and kind alone make no two talks one.
  if (areNamed && titles === 0 && people === 0) return 0;
  const parts: readonly (readonly [number, number])[] = [
    [haveTitle ? (areNamed ? 5 : 2) : 0, titles],
    [arePeopled ? 3 : 0, people],
    [a.day !== null && b.day !== null ? 2 : 0, hoursAlike(a, b)],
    [1, a.kind === b.kind ? 1 : 0],
  ];
  const whole = parts.reduce((sum, [weight]) => sum + weight, 0);
  return parts.reduce((sum, [weight, alike]) => sum + weight * alike, 0) / whole;
}

function hoursAlike(a: Traits, b: Traits): number {
  const day = a.day === b.day ? 0.4 : 0;
  if (a.start === null || b.start === null) return a.start === b.start ? day + 0.3 : day;
  const near = Math.max(0, 1 - Math.abs(a.start - b.start) / NEAR);
  return day + 0.4 * near + (a.end === b.end ? 0.2 : 0);
}
