// Who came, went, moved or gave way, and how people are printed: a change that is the same in several of a person's
// seats is one change.
import { inOrder } from '#base/ordered.ts';
import type { PersonId } from '../../ids.ts';
import type { Participation } from '../../people/participation.ts';
import type { Person } from '../../people/person.ts';
import type { Session } from '../../programme/session.ts';
import type { EditionContent } from '../content.ts';
import type { Ref, SessionRef } from './change.ts';
import { facetsOf, roleFacet, type FoundFacet } from './facets.ts';
import { nameOfRef, refOfAfter, refOfBefore, type Pairs } from './pairs.ts';
import { pathsOfPerson, pathsOfSeat } from './paths.ts';
import type { SeatRef } from './personChange.ts';
import { plainText } from './plainText.ts';
import { movedIn } from './reordered.ts';
import { basics, internal, said, type Said } from './said.ts';
import { matchSeats, type Seat, type SeatPair } from './seats.ts';

export function peopleChanges(pairs: Pairs): readonly Said[] {
  const { bySession, moved, gone, come } = matchSeats(pairs);
  const changes: Said[] = [];
  const facets = new Facets(pairs);
  const turns = turnsAmong(bySession, gone, come);
  for (const [session, seats] of bySession) {
    for (const pair of seats) {
      const turn = turns.get(pair);
      if (turn !== undefined) {
        changes.push(seatChange('person-replaced', turn, pairs));
        facets.add(pair, ({ facet }) => facet.type !== 'gave-way' && facet.type !== 'returned');
      } else if (pair.before.who === pair.after.who) facets.add(pair);
      else {
        changes.push(seatChange(typeOfTurn(pair), pair, pairs));
        const role = roleFacet(pair.before, pair.after);
        if (role !== null) facets.note(pair, { facet: role, fields: ['role'], record: [] });
      }
      changes.push(...note(pair, pairs));
    }
    changes.push(...reordered(session, seats, pairs));
  }
  for (const pair of moved) {
    changes.push(seatChange('person-moved', pair, pairs));
    facets.add(pair);
  }
  const taken = new Set([...turns.values()].flatMap(({ before, after }) => [before, after]));
  for (const seat of gone)
    if (!taken.has(seat)) changes.push(seatChange('person-removed', { before: seat, after: null }, pairs));
  for (const seat of come)
    if (!taken.has(seat)) changes.push(seatChange('person-added', { before: null, after: seat }, pairs));
  return [...changes, ...facets.changes()];
}

/** Whoever came in the stead of somebody still listed as replaced, or gave the place back. */
function turnsAmong(
  bySession: ReadonlyMap<Session, readonly SeatPair[]>,
  gone: readonly Seat[],
  come: readonly Seat[],
): ReadonlyMap<SeatPair, SeatPair> {
  const turns = new Map<SeatPair, SeatPair>();
  for (const pair of [...bySession.values()].flat()) {
    const { before, after } = pair;
    const [was, is] = [before.participation.state === 'replaced', after.participation.state === 'replaced'];
    if (was === is) continue;
    const [seats, listed] = is ? [come, after] : [gone, before];
    const other = seats.find(
      ({ session, participation }) =>
        session === listed.session && participation.id === listed.participation.replacedById,
    );
    if (other !== undefined) turns.set(pair, is ? { before, after: other } : { before: other, after });
  }
  return turns;
}

function typeOfTurn({ before, after }: SeatPair): 'person-replaced' | 'seat-named' | 'seat-unnamed' {
  if (before.who === null) return 'seat-named';
  return after.who === null ? 'seat-unnamed' : 'person-replaced';
}

interface MaybePair {
  readonly before: Seat | null;
  readonly after: Seat | null;
}

type SeatChangeType =
  'person-added' | 'person-removed' | 'person-replaced' | 'person-moved' | 'seat-named' | 'seat-unnamed';

function seatChange(type: SeatChangeType, pair: MaybePair, pairs: Pairs): Said {
  const seat = seatRefOf(pair, pairs);
  const isPrinted =
    (pair.before?.participation.isPrinted ?? false) || (pair.after?.participation.isPrinted ?? false);
  const key = `${type} ${nameOfRef(seat.session)} ${nameOfRef(seat.participation)}`;
  const change = {
    ...(isPrinted ? basics(key) : internal(key)),
    type,
    person: personRefOf(pair, pairs),
    seat,
  };
  const people = pathsOfPerson(change.person);
  // Somebody new brings a record along; somebody known says nothing about it.
  const isNew = change.person.before === null || change.person.after === null || type === 'person-replaced';
  return said(change, ...pathsOfSeat(seat), ...(isNew ? people : []));
}

function seatRefOf({ before, after }: MaybePair, { sessions }: Pairs): SeatRef {
  const sessionRef = (): SessionRef => {
    if (before === null)
      return after === null ? { before: null, after: null } : refOfAfter(sessions, after.session.id);
    return after === null
      ? refOfBefore(sessions, before.session.id)
      : { before: before.session.id, after: after.session.id };
  };
  return {
    session: sessionRef(),
    participation: { before: before?.participation.id ?? null, after: after?.participation.id ?? null },
  };
}

function personRefOf({ before, after }: MaybePair, { people }: Pairs): Ref<PersonId> {
  const [was, is] = [before?.participation.personId ?? null, after?.participation.personId ?? null];
  if (before === null && is !== null) return refOfAfter(people, is);
  if (after === null && was !== null) return refOfBefore(people, was);
  return { before: was, after: is };
}

function note(pair: SeatPair, pairs: Pairs): readonly Said[] {
  const [before, after] = [pair.before.participation.note, pair.after.participation.note];
  if (before === after) return [];
  const seat = seatRefOf(pair, pairs);
  const key = `participation-note ${nameOfRef(seat.session)} ${nameOfRef(seat.participation)}`;
  const change = { ...internal(key), person: personRefOf(pair, pairs), seat, before, after };
  return [said({ ...change, type: 'participation-note' }, ...pathsOfSeat(seat, 'note'))];
}

function reordered(session: Session, seats: readonly SeatPair[], pairs: Pairs): readonly Said[] {
  const [first] = seats;
  if (first === undefined) return [];
  const places = new Map(
    inOrder<Participation>(first.before.session.participationsById).map(({ id }, place) => [id, place]),
  );
  const moved = movedIn(seats.map(({ before }) => places.get(before.participation.id) ?? 0));
  if (moved.length === 0) return [];
  const ref = refOfAfter(pairs.sessions, session.id);
  return [
    said(
      {
        ...basics(`people-reordered ${nameOfRef(ref)}`),
        type: 'people-reordered',
        session: ref,
        moved: moved.flatMap((index) => {
          const pair = seats[index];
          return pair === undefined
            ? []
            : [{ participation: seatRefOf(pair, pairs).participation, person: personRefOf(pair, pairs) }];
        }),
      },
      ...seats.flatMap((pair) => pathsOfSeat(seatRefOf(pair, pairs), 'order')),
    ),
  ];
}

interface Gathered {
  readonly found: FoundFacet;
  readonly person: Ref<PersonId>;
  readonly seats: SeatRef[];
}

/** Gathers what differs seat by seat, and says it once per person. */
class Facets {
  readonly #pairs: Pairs;
  readonly #gathered = new Map<string, Gathered>();

  constructor(pairs: Pairs) {
    this.#pairs = pairs;
  }

  add(pair: SeatPair, isWanted: (found: FoundFacet) => boolean = () => true): void {
    const { before, after } = this.#pairs;
    const people = { before: personIn(before, pair.before), after: personIn(after, pair.after) };
    for (const found of facetsOf(pair, people)) if (isWanted(found)) this.note(pair, found);
  }

  note(pair: SeatPair, found: FoundFacet): void {
    const person = personRefOf(pair, this.#pairs);
    const who = nameOfRef(person) === '' ? pair.after.participation.id : nameOfRef(person);
    const key = `${who} ${plainText(found.facet)}`;
    const seat = seatRefOf(pair, this.#pairs);
    const gathered = this.#gathered.get(key);
    if (gathered === undefined) this.#gathered.set(key, { found, person, seats: [seat] });
    else gathered.seats.push(seat);
  }

  changes(): readonly Said[] {
    return [...this.#gathered.values()].map(({ found: { facet, fields, record }, person, seats }) => {
      const [first] = seats;
      const at = first === undefined ? '' : `${nameOfRef(first.session)} ${nameOfRef(first.participation)}`;
      return said(
        { ...facet, key: `${facet.type} ${at}`, causeKey: null, person, seats },
        ...seats.flatMap((seat) => fields.flatMap((field) => pathsOfSeat(seat, field))),
        ...record.flatMap((field) => pathsOfPerson(person, field)),
      );
    });
  }
}

function personIn(content: EditionContent, { participation: { personId } }: Seat): Person | undefined {
  return personId === null ? undefined : content.peopleById[personId];
}
