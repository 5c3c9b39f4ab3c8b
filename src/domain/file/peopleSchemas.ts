// How people, rooms and offices are read.
import type { Office } from '../office.ts';
import type { Person, PersonFunction } from '../people/person.ts';
import type { ListItemId, OfficeId, PersonId, RoomId } from '../ids.ts';
import type { Room } from '../room.ts';
import { order, orderedMap } from './maps.ts';
import { day, minutes, wholeNumber } from './numbers.ts';
import { list, listOfDifferent, nullable, optional, record, withDefault } from './schema.ts';
import { id, localText, text, textIfAny, yesOrNo } from './texts.ts';

const MOST_SEATS = 1_000_000;

const personFunction = record<PersonFunction>({
  id: id<ListItemId>(),
  order,
  text: localText,
  from: nullable(day),
  until: nullable(day),
});

export const personSchema = record<Person>({
  id: id<PersonId>(),
  honorific: text,
  givenName: text,
  familyName: text,
  isFamilyNameFirst: yesOrNo(false),
  otherScripts: localText,
  aliases: list(textIfAny),
  functionsById: orderedMap<ListItemId, PersonFunction>(personFunction),
  state: text,
  organisation: localText,
  contact: text,
  notes: text,
  notSameAs: optional(listOfDifferent(id<PersonId>())),
});

export const roomSchema = record<Room>({
  id: id<RoomId>(),
  name: localText,
  shortName: localText,
  aliases: list(textIfAny),
  building: localText,
  capacity: nullable(wholeNumber(0, MOST_SEATS)),
  interpretationBooths: nullable(wholeNumber(0, MOST_SEATS)),
  changeover: withDefault(minutes, 0),
  note: text,
});

export const officeSchema = record<Office>({
  id: id<OfficeId>(),
  name: localText,
  letterhead: localText,
  signatory: text,
  signatoryFunction: localText,
  addressee: localText,
  place: localText,
  note: text,
});
