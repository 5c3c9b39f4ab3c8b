// Who has to hear of which changes. A change may concern several: a panel that moves concerns everybody who sits on it,
// who leads it, and those who keep the room. What is internal goes to nobody but whoever keeps the programme.
import { inOrder } from '#base/ordered.ts';
import type { PersonId, SessionId } from '../../ids.ts';
import type { Participation } from '../../people/participation.ts';
import { inProgrammeOrder } from '../../programme/numbering.ts';
import type { Session } from '../../programme/session.ts';
import type { EditionContent } from '../content.ts';
import type { Change, Comparison, Ref, SessionRef } from './change.ts';
import { asNamed } from './named.ts';
import { matchPeople } from './matchRecords.ts';
import { refOfAfter, refOfBefore, type Matching } from './pairs.ts';

export type Audience =
  /** The event's title, dates, stage and texts; what comes into the programme and leaves it. */
  | { readonly type: 'everybody' }
  /** Whoever leads a session: its hours, its people, its lines and rules. */
  | { readonly type: 'chairs' }
  /** Rooms and conference officers: rooms, hours, who may attend, the webcast. */
  | { readonly type: 'conference-officers' }
  | { readonly type: 'interpreters' }
  | { readonly type: 'person'; readonly person: Ref<PersonId> }
  /** Whoever keeps the programme: what is never printed. */
  | { readonly type: 'internal' };

export interface Concerned {
  readonly audience: Audience;
  /** In the order of the comparison. Never empty. */
  readonly changes: readonly Change[];
}

/** Everybody first, then those with an office, then the people as the programme has them. */
export function whoNeedsToKnow(comparison: Comparison): readonly Concerned[] {
  const { changes, before, after } = comparison;
  if (changes.length === 0) return [];
  const printed = changes.filter(({ isInternal }) => !isInternal);
  const ofAll = (audience: Audience, isConcerned: (change: Change) => boolean): Concerned => ({
    audience,
    changes: printed.filter(isConcerned),
  });
  const isLed = sessionsLed(before, after);
  const isInterpreted = sessionsInterpreted(before, after);
  const some = [
    ofAll({ type: 'chairs' }, (change) => FOR_CHAIRS.has(change.type) && sessionsOf(change).some(isLed)),
    ofAll({ type: 'conference-officers' }, ({ type }) => FOR_OFFICERS.has(type)),
    ofAll(
      { type: 'interpreters' },
      (change) =>
        FOR_INTERPRETERS.has(change.type) ||
        (MOVING.has(change.type) && sessionsOf(change).some(isInterpreted)),
    ),
    ...people(printed, before, after),
  ];
  const told = new Set(some.flatMap((concerned) => concerned.changes));
  return [
    // What concerns nobody in particular concerns everybody.
    ofAll({ type: 'everybody' }, (change) => FOR_EVERYBODY.has(change.type) || !told.has(change)),
    ...some,
    { audience: { type: 'internal' } as const, changes: changes.filter(({ isInternal }) => isInternal) },
  ].filter((concerned) => concerned.changes.length > 0);
}

const MOVING: ReadonlySet<Change['type']> = new Set([
  'session-added',
  'session-removed',
  'session-split',
  'sessions-merged',
  'session-scheduled',
  'session-unscheduled',
  'session-moved',
  'session-retimed',
  'sittings-changed',
]);

const FOR_EVERYBODY: ReadonlySet<Change['type']> = new Set([
  'event-reworded',
  'event-stage',
  'time-zone',
  'days',
  'default-room',
  'session-added',
  'session-removed',
  'session-split',
  'sessions-merged',
  'session-scheduled',
  'session-unscheduled',
  'session-reworded',
  'session-kind',
  'session-renumbered',
  'session-tbc',
]);

const FOR_CHAIRS: ReadonlySet<Change['type']> = new Set([
  ...MOVING,
  'session-reworded',
  'session-tbc',
  'access',
  'list-of-speakers',
  'role-label',
  'line-added',
  'line-removed',
  'line-reworded',
  'line-changed',
  'line-moved',
  'lines-reordered',
  'person-added',
  'person-removed',
  'person-replaced',
  'person-moved',
  'people-reordered',
  'seat-named',
  'seat-unnamed',
  'role-changed',
  'respelled',
  'new-honorific',
  'new-function',
  'confirmed',
  'became-tbc',
  'declined',
  'returned',
  'gave-way',
  'mode-changed',
  'minutes-changed',
]);

const FOR_OFFICERS: ReadonlySet<Change['type']> = new Set([
  ...MOVING,
  'days',
  'time-zone',
  'default-room',
  'room',
  'gap',
  'access',
  'webcast',
  'interpretation',
  'mode-changed',
]);

const FOR_INTERPRETERS: ReadonlySet<Change['type']> = new Set(['interpretation', 'languages', 'days']);

/** What concerns somebody because it happens to a session they sit in. */
const FOR_ITS_PEOPLE: ReadonlySet<Change['type']> = new Set([
  ...MOVING,
  'session-reworded',
  'session-kind',
  'session-renumbered',
  'session-reordered',
  'session-tbc',
  'access',
  'list-of-speakers',
  'webcast',
  'interpretation',
  'role-label',
  'line-added',
  'line-removed',
  'line-reworded',
  'line-changed',
  'line-moved',
  'lines-reordered',
  'lines-moved-to-paper',
  'lines-moved-from-paper',
  'people-reordered',
]);

/** Every session the change happens to or in. */
function sessionsOf(change: Change): readonly SessionRef[] {
  if (change.type === 'session-split')
    return [change.session, ...change.others.map((id) => ({ before: null, after: id }))];
  if (change.type === 'sessions-merged')
    return [change.session, ...change.others.map((id) => ({ before: id, after: null }))];
  if (change.type === 'line-moved') return [change.session, { before: null, after: change.to }];
  if ('session' in change) return [change.session];
  if ('seat' in change) return [change.seat.session];
  return 'seats' in change ? change.seats.map(({ session }) => session) : [];
}

type IsSession = (session: SessionRef) => boolean;

function sessionsLed(...contents: readonly EditionContent[]): IsSession {
  const led = new Set<SessionId>();
  for (const { event } of contents)
    for (const session of Object.values<Session>(event.sessionsById))
      if (Object.values<Participation>(session.participationsById).some(({ role }) => LEADING.has(role)))
        led.add(session.id);
  return ({ before, after }) => (before !== null && led.has(before)) || (after !== null && led.has(after));
}

const LEADING: ReadonlySet<string> = new Set(['chair', 'co-chair', 'president', 'moderator', 'facilitator']);

function sessionsInterpreted(...contents: readonly EditionContent[]): IsSession {
  const interpreted = new Set<SessionId>();
  for (const { event } of contents)
    for (const session of Object.values<Session>(event.sessionsById))
      if (session.interpretation.length > 0) interpreted.add(session.id);
  return ({ before, after }) =>
    (before !== null && interpreted.has(before)) || (after !== null && interpreted.has(after));
}

/** Each person whose own part or whose sessions changed; of those who declined or gave way only what is their own. */
function people(
  changes: readonly Change[],
  before: EditionContent,
  after: EditionContent,
): readonly Concerned[] {
  const matching = matchPeople(asNamed(before), asNamed(after));
  const changesByPerson = new Map<string, { person: Ref<PersonId>; changes: Set<Change> }>();
  const note = (person: Ref<PersonId>, change: Change): void => {
    const key = person.after ?? person.before;
    if (key === null) return;
    const known = changesByPerson.get(key);
    if (known === undefined) changesByPerson.set(key, { person, changes: new Set([change]) });
    else known.changes.add(change);
  };
  const [earlier, later] = [sitters(before), sitters(after)];
  for (const change of changes) {
    if ('person' in change) for (const person of ownersOf(change, matching)) note(person, change);
    if (!FOR_ITS_PEOPLE.has(change.type)) continue;
    for (const session of sessionsOf(change))
      for (const person of sittersOf(session, earlier, later, matching)) note(person, change);
  }
  const order = new Map([...earlier.values(), ...later.values()].flat().map((id, place) => [id, place]));
  const placeOf = ({ person }: { person: Ref<PersonId> }): number =>
    order.get(person.after ?? person.before ?? NOBODY) ?? order.size;
  return [...changesByPerson.values()]
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((found) => ({
      audience: { type: 'person', person: found.person },
      changes: changes.filter((change) => found.changes.has(change)),
    }));
}

/** Who sits in the session both times; in one that came or went, whoever sits there. Who is new knows no other. */
function sittersOf(
  { before, after }: SessionRef,
  earlier: ReadonlyMap<string, readonly PersonId[]>,
  later: ReadonlyMap<string, readonly PersonId[]>,
  matching: Matching<PersonId>,
): readonly Ref<PersonId>[] {
  const left = (earlier.get(before ?? '') ?? []).map((id) => refOfBefore(matching, id));
  const come = (later.get(after ?? '') ?? []).map((id) => refOfAfter(matching, id));
  if (before === null) return come;
  if (after === null) return left;
  const sitting = new Set(come.map((person) => person.after));
  return left.filter((person) => person.after !== null && sitting.has(person.after));
}

// No person is called so.
const NOBODY = '' as PersonId;

/** A replacement concerns two people. */
function ownersOf(
  change: Extract<Change, { readonly person: unknown }>,
  matching: Matching<PersonId>,
): readonly Ref<PersonId>[] {
  const { before, after } = change.person;
  const isOne = before === null || after === null || matching.afterOf.get(before) === after;
  return isOne ? [change.person] : [refOfBefore(matching, before), refOfAfter(matching, after)];
}

/** Who is expected in each session. */
function sitters({ event }: EditionContent): ReadonlyMap<string, readonly PersonId[]> {
  return new Map(
    inProgrammeOrder(event).map((session): [string, readonly PersonId[]] => [
      session.id,
      inOrder<Participation>(session.participationsById).flatMap(({ personId, state }) =>
        personId === null || state === 'declined' || state === 'replaced' ? [] : [personId],
      ),
    ]),
  );
}
