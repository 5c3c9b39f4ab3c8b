// The texts by which people and rooms are found: every name they go by, and what is known of them.
import { inOrder } from '#base/ordered.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import type { Room } from '#domain/room.ts';
import { textIn, type Language } from '#languages/language.ts';
import { ABOUT, distinct, field, localFields, TEXT, TITLE, type Entry, type Field } from './searchable.ts';

export function personEntry(person: Person): Entry {
  return { kind: 'person', id: person.id, eventId: null, days: [] };
}

export function roomEntry(room: Room): Entry {
  return { kind: 'room', id: room.id, eventId: null, days: [] };
}

export function fieldsOfPerson(person: Person): readonly Field[] {
  return distinct([
    { place: 'title', weight: TITLE, text: fullNameOf(person) },
    ...localFields('otherName', TITLE, person.otherScripts),
    ...person.aliases.flatMap((alias) => field('otherName', TITLE, alias)),
    ...inOrder(person.functionsById).flatMap(({ text }) => localFields('function', ABOUT, text)),
    ...field('state', ABOUT, person.state),
    ...localFields('state', ABOUT, person.organisation),
    ...field('note', TEXT, person.contact),
    ...field('note', TEXT, person.notes),
  ]);
}

export function fieldsOfRoom(room: Room, language: Language): readonly Field[] {
  return distinct([
    { place: 'title', weight: TITLE, text: textIn(room.name, language) },
    ...roomFields(room),
  ]);
}

/** Its names weigh as titles. */
export function roomFields(room: Room): readonly Field[] {
  return [
    ...localFields('otherName', TITLE, room.name),
    ...localFields('otherName', TITLE, room.shortName),
    ...room.aliases.flatMap((alias) => field('otherName', TITLE, alias)),
    ...localFields('room', ABOUT, room.building),
    ...field('note', TEXT, room.note),
  ];
}
