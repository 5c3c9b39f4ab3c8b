// What the records of people, rooms and offices say, where no seat says it: only of those the event names.
import { inOrder } from '#base/ordered.ts';
import type { Office } from '../../office.ts';
import { fullNameOf, type Person } from '../../people/person.ts';
import type { Session } from '../../programme/session.ts';
import type { Room } from '../../room.ts';
import type { EditionContent } from '../content.ts';
import type { Ref } from './change.ts';
import { nameFacet } from './facets.ts';
import { nameOfRef, sortedById, type Pairs } from './pairs.ts';
import { pathsOf, pathsOfPerson } from './paths.ts';
import { areAlike, readAlike } from './sameText.ts';
import { basics, internal, said, type Said } from './said.ts';

export function recordChanges(pairs: Pairs): readonly Said[] {
  const { before, after, people, rooms, untouched } = pairs;
  const seated = seatedIn(before, after);
  return [
    ...[...people.afterOf].flatMap(([was, is]) => {
      if (untouched.people.has(is)) return [];
      const [one, other] = [before.peopleById[was], after.peopleById[is]];
      if (one === undefined || other === undefined) return [];
      return personChanges({ before: was, after: is }, one, other, seated.has(was) || seated.has(is));
    }),
    ...[...rooms.afterOf].flatMap(([was, is]) => {
      const [one, other] = [before.roomsById[was], after.roomsById[is]];
      if (one === undefined || other === undefined) return [];
      return roomChanges({ before: was, after: is }, one, other);
    }),
    ...sortedById<Office>(after.officesById).flatMap((office) => officeChanges(before, office)),
  ];
}

function seatedIn(...contents: readonly EditionContent[]): ReadonlySet<string> {
  const seated = new Set<string>();
  for (const { event } of contents)
    for (const session of Object.values<Session>(event.sessionsById))
      for (const { personId } of Object.values(session.participationsById))
        if (personId !== null) seated.add(personId);
  return seated;
}

/** Names and first functions are compared as printed, seat by seat; of those without a seat they are compared here. */
function personChanges(
  person: Ref<Person['id']>,
  before: Person,
  after: Person,
  isSeated: boolean,
): readonly Said[] {
  const changes: Said[] = [];
  const name = isSeated ? null : nameFacet(fullNameOf(before), fullNameOf(after));
  if (name !== null)
    changes.push(
      said(
        { ...name, key: `${name.type} ${nameOfRef(person)}`, causeKey: null, person, seats: [] },
        ...NAME_FIELDS.flatMap((field) => pathsOfPerson(person, field)),
      ),
    );
  const printed = [
    ...(before.state === after.state ? [] : ['state']),
    ...(readAlike(before.organisation, after.organisation) ? [] : ['organisation']),
    ...(readAlike(before.otherScripts, after.otherScripts) ? [] : ['otherScripts']),
  ];
  const kept = [
    ...(before.contact === after.contact ? [] : ['contact']),
    ...(before.notes === after.notes ? [] : ['notes']),
    ...(areAlike(before.aliases, after.aliases) ? [] : ['aliases']),
    ...(areAlike(before.notSameAs ?? [], after.notSameAs ?? []) ? [] : ['notSameAs']),
    ...(areFunctionsAlike(before, after, isSeated) ? [] : ['functionsById']),
  ];
  for (const [fields, base] of [[printed, basics] as const, [kept, internal] as const]) {
    if (fields.length === 0) continue;
    const key = `person-record ${nameOfRef(person)}${base === internal ? ' internal' : ''}`;
    changes.push(
      said(
        { ...base(key), type: 'person-record', person, fields },
        ...fields.flatMap((field) => pathsOfPerson(person, field)),
      ),
    );
  }
  return changes;
}

const NAME_FIELDS: readonly (keyof Person)[] = ['honorific', 'givenName', 'familyName', 'isFamilyNameFirst'];

/** `isFirstSaid` = what the first function says is compared seat by seat. */
function areFunctionsAlike(before: Person, after: Person, isFirstSaid: boolean): boolean {
  const [earlier, later] = [inOrder(before.functionsById), inOrder(after.functionsById)];
  return (
    earlier.length === later.length &&
    earlier.every((one, index) => {
      const other = later[index];
      if (other === undefined || one.from !== other.from || one.until !== other.until) return false;
      return (isFirstSaid && index === 0) || readAlike(one.text, other.text);
    })
  );
}

function roomChanges(room: Ref<Room['id']>, before: Room, after: Room): readonly Said[] {
  const printed = (['name', 'shortName', 'building'] as const).filter(
    (field) => !readAlike(before[field], after[field]),
  );
  const kept = [
    ...(['capacity', 'interpretationBooths', 'changeover', 'note'] as const).filter(
      (field) => before[field] !== after[field],
    ),
    ...(areAlike(before.aliases, after.aliases) ? [] : ['aliases']),
  ];
  return [
    ...(printed.length === 0
      ? []
      : [
          said(
            { ...basics(`room ${nameOfRef(room)}`), type: 'room', room, fields: printed },
            ...printed.flatMap((field) => pathsOf(['roomsById'], room, field)),
          ),
        ]),
    ...(kept.length === 0
      ? []
      : [
          said(
            { ...internal(`room ${nameOfRef(room)} internal`), type: 'room', room, fields: kept },
            ...kept.flatMap((field) => pathsOf(['roomsById'], room, field)),
          ),
        ]),
  ];
}

/** Offices are told by identity alone. */
function officeChanges({ officesById }: EditionContent, after: Office): readonly Said[] {
  const before = Object.hasOwn(officesById, after.id) ? officesById[after.id] : undefined;
  if (before === undefined) return [];
  const office = { before: after.id, after: after.id };
  const texts = (['name', 'letterhead', 'signatoryFunction', 'addressee', 'place'] as const).filter(
    (field) => !readAlike(before[field], after[field]),
  );
  const printed = [...texts, ...(before.signatory === after.signatory ? [] : ['signatory'])];
  return [
    ...(printed.length === 0
      ? []
      : [
          said(
            { ...basics(`office ${after.id}`), type: 'office', office, fields: printed },
            ...printed.flatMap((field) => pathsOf(['officesById'], office, field)),
          ),
        ]),
    ...(before.note === after.note
      ? []
      : [
          said(
            { ...internal(`office ${after.id} internal`), type: 'office', office, fields: ['note'] },
            ...pathsOf(['officesById'], office, 'note'),
          ),
        ]),
  ];
}
