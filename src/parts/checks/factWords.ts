// What a sentence of a finding names, in words: people, rooms and papers as they are called today, times and dates in
// the event's own style.
import { assertNever } from '#base/assertNever.ts';
import type { Fact } from '#domain/checks/finding.ts';
import type { EventId, PaperId, PersonId, RoomId, SessionId } from '#domain/ids.ts';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
import type { Library } from '#domain/library.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import { knownKindId } from '#domain/session-kinds/registry.ts';
import type { Minutes } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn, type Language } from '#languages/language.ts';
import { joinList } from '#languages/lists.ts';
import { formatHours, formatTime } from '#languages/times.ts';
import { words } from '#languages/words.ts';
import { briefTitleOf } from '../eventText.ts';
import { checkWords } from './checkWords.ts';

export interface Reading {
  readonly library: Library;
  /** The event whose finding it is: its style is used. */
  readonly event: PlannedEvent | undefined;
  readonly language: Language;
}

export function factWords(fact: Fact, reading: Reading): string | number {
  const { language, event } = reading;
  const style = event?.houseStyle ?? DEFAULT_HOUSE_STYLE;
  switch (fact.type) {
    case 'text':
      return fact.text;
    case 'count':
      return fact.count;
    case 'day':
      return formatDate(fact.day, style.dateStyle, language);
    case 'time':
      return formatTime(fact.minutes, style.timeStyle, language);
    case 'hours':
      return formatHours(fact, { style: style.timeStyle, dash: style.rangeDash }, language);
    case 'length':
      return lengthWords(fact.minutes);
    case 'event':
      return eventName(fact.eventId, reading);
    case 'session':
      return sessionName(fact, reading);
    case 'paper':
      return paperName(fact, reading);
    case 'person':
      return personName(fact.personId, reading);
    case 'room':
      return roomName(fact.roomId, reading);
    case 'role':
      return words.t(`vocabulary:role.${fact.role}` as 'vocabulary:role.chair', { defaultValue: fact.role });
    case 'stage':
      return words.t(`vocabulary:stage.${fact.stage}`).toLocaleLowerCase();
    case 'field':
      return words.t(`papers:field.${fact.name}`);
    case 'language':
      return words.t(`vocabulary:language.${fact.language}`);
    case 'list':
      return joinList(
        fact.items.map((item) => String(factWords(item, reading))),
        language,
      );
    default:
      return assertNever(fact);
  }
}

function lengthWords(minutes: Minutes): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [checkWords('hours', { count: hours })] : []),
    ...(rest > 0 || hours === 0 ? [checkWords('minutes', { count: rest })] : []),
  ];
  return parts.join(' ');
}

export function eventName(eventId: EventId, { library, language }: Reading): string {
  const event = library.eventsById[eventId];
  return (event === undefined ? '' : briefTitleOf(event, language)) || checkWords('place.untitledEvent');
}

/** "Panel II", or the title, or the kind of the session. */
export function sessionName(
  { eventId, sessionId }: { readonly eventId: EventId; readonly sessionId: SessionId },
  { library, language }: Reading,
): string {
  const event = library.eventsById[eventId];
  const session = event?.sessionsById[sessionId];
  if (event === undefined || session === undefined) return checkWords('place.untitledSession');
  const number = numberOf(event, sessionId, language);
  const title = textIn(session.title, language, event.mainLanguage);
  return number || shortened(title) || words.t(`vocabulary:sessionKind.${knownKindId(session)}`);
}

const LONGEST_TITLE = 70;

/** A title may be a whole sentence; in another sentence its beginning says which it is. */
function shortened(title: string): string {
  const plain = title.replace(/[:.\s]+$/u, '');
  return plain.length <= LONGEST_TITLE ? plain : `${plain.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')} …`;
}

export function paperName(
  { eventId, paperId }: { readonly eventId: EventId; readonly paperId: PaperId },
  { library, language }: Reading,
): string {
  const event = library.eventsById[eventId];
  const paper = event?.papersById[paperId];
  const name =
    event === undefined || paper === undefined ? '' : textIn(paper.name, language, event.mainLanguage);
  return name || checkWords('place.unnamedPaper');
}

export function personName(personId: PersonId, { library }: Reading): string {
  const person = library.peopleById[personId];
  return (person === undefined ? '' : fullNameOf(person)) || checkWords('place.someone');
}

export function roomName(roomId: RoomId, { library, event, language }: Reading): string {
  const room = library.roomsById[roomId];
  return (
    (room === undefined ? '' : textIn(room.name, language, event?.mainLanguage)) || checkWords('place.noRoom')
  );
}
