// The texts by which an event and its sessions are found. The first text of each is what it is called on screen.
import { isKnownRole } from '#domain/people/roles.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import type { Participation } from '#domain/people/participation.ts';
import { inOrder } from '#base/ordered.ts';
import type { RoomId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { sittingsOf, type Session } from '#domain/programme/session.ts';
import { knownKindId } from '#domain/session-kinds/registry.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { briefTitleOf, titleOf } from '../eventText.ts';
import { dayInWords } from './daysInWords.ts';
import { roomFields } from './directoryFields.ts';
import {
  ABOUT,
  CONTEXT,
  distinct,
  field,
  localFields,
  TEXT,
  TITLE,
  type Entry,
  type Field,
} from './searchable.ts';
import { sessionLabel } from './sessionLabel.ts';

export function eventEntry(event: PlannedEvent): Entry {
  return { kind: 'event', id: event.id, eventId: event.id, days: daysOf(event).map(({ date }) => date) };
}

export function sessionEntry(event: PlannedEvent, session: Session): Entry {
  const days = [...new Set(Object.values(session.sittingsById).map(({ day }) => day))];
  return { kind: 'session', id: session.id, eventId: event.id, days };
}

export function fieldsOfEvent(event: PlannedEvent, library: Library, language: Language): readonly Field[] {
  return distinct([
    { place: 'title', weight: TITLE, text: titleOf(event, language) },
    ...localFields('otherName', TITLE, event.shortTitle),
    ...localFields('otherName', TITLE, event.title),
    ...daysOf(event).flatMap(({ date, label }) => [
      ...field('date', ABOUT, dayInWords(date)),
      ...localFields('date', ABOUT, label),
    ]),
    ...field('kind', ABOUT, kindOfEvent(event.kind)),
    ...localFields('theme', ABOUT, event.theme),
    ...inOrder(event.mandatesById).flatMap(({ symbol, date, title }) => [
      ...field('mandate', ABOUT, symbol),
      ...localFields('mandate', ABOUT, title),
      ...field('date', CONTEXT, date === null ? '' : dayInWords(date)),
    ]),
    ...roomField(library, event.defaultRoomId),
    ...localFields('organiser', ABOUT, event.convener),
    ...localFields('organiser', ABOUT, event.organisers),
    ...(event.epigraph === null
      ? []
      : [
          ...localFields('text', TEXT, event.epigraph.text),
          ...localFields('text', TEXT, event.epigraph.author),
        ]),
    ...localFields('text', TEXT, event.acknowledgements),
    ...field('text', TEXT, event.website),
    ...field('note', TEXT, event.notes),
  ]);
}

export function fieldsOfSession(
  event: PlannedEvent,
  session: Session,
  library: Library,
  language: Language,
): readonly Field[] {
  const sittings = sittingsOf(session);
  return distinct([
    { place: 'title', weight: TITLE, text: sessionLabel(event, session, language) },
    ...localFields('otherName', TITLE, session.title),
    ...localFields('subtitle', TITLE, session.subtitle),
    ...inOrder(session.participationsById).flatMap((each) =>
      participationFields(each, event, library, language),
    ),
    ...inOrder(session.themesById).flatMap(({ text }) => localFields('theme', ABOUT, text)),
    ...inOrder(session.questionsById).flatMap(({ text }) => localFields('question', ABOUT, text)),
    ...inOrder(session.subItemsById).flatMap(({ text }) => localFields('item', ABOUT, text)),
    ...[...new Set(sittings.map(({ day }) => day))].flatMap((day) => field('date', ABOUT, dayInWords(day))),
    ...[...new Set(sittings.map(({ roomId }) => roomId))].flatMap((id) => roomField(library, id)),
    ...field('kind', ABOUT, words.t(`vocabulary:sessionKind.${knownKindId(session)}`)),
    ...inOrder(session.floorRulesById).flatMap(({ who }) => localFields('floor', TEXT, who)),
    ...field('note', TEXT, session.note),
    ...field('event', CONTEXT, briefTitleOf(event, language)),
    ...field('event', CONTEXT, titleOf(event, language)),
  ]);
}

/** The name as it is printed first; then every other name the person goes by. */
function participationFields(
  { role, personId, nameAs, functionAs, capacity, formerTitle, note }: Participation,
  event: PlannedEvent,
  library: Library,
  language: Language,
): readonly Field[] {
  const person = personId === null ? undefined : library.peopleById[personId];
  const name = nameAs ?? (person === undefined ? '' : fullNameOf(person));
  const own = person === undefined ? undefined : inOrder(person.functionsById)[0]?.text;
  const title = textIn(functionAs ?? own ?? {}, language, event.mainLanguage);
  const said = [name, title, roleWord(role)].filter((part) => part !== '').join(', ');
  return [
    ...field('person', ABOUT, said),
    ...(person === undefined ? [] : otherNames(person)).flatMap((other) =>
      said.includes(other) ? [] : field('person', ABOUT, other),
    ),
    ...localFields('person', ABOUT, capacity),
    ...localFields('person', ABOUT, formerTitle),
    ...field('note', TEXT, note),
  ];
}

function otherNames(person: Person): readonly string[] {
  return [fullNameOf(person), ...person.aliases, ...Object.values(person.otherScripts), person.state];
}

function roomField(library: Library, roomId: RoomId | null): readonly Field[] {
  const room = roomId === null ? undefined : library.roomsById[roomId];
  if (room === undefined) return [];
  return roomFields(room)
    .filter(({ weight }) => weight === TITLE)
    .map(({ text }) => ({ place: 'room', weight: ABOUT, text }));
}

function roleWord(role: string): string {
  return isKnownRole(role) ? words.t(`vocabulary:role.${role}`) : role;
}

function kindOfEvent(kind: string): string {
  return words.t(`vocabulary:eventKind.${kind}` as 'vocabulary:eventKind.other', { defaultValue: kind });
}
