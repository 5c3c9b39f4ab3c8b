// Live fields: the places in a text that say what the data says today. A field whose source is missing is marked,
// so that a format shows it in red and nobody sends a letter with a hole in it.
import { inOrder } from '#base/ordered.ts';
import type { ListItemId, PaperId, RoomId, SessionId } from '#domain/ids.ts';
import type { Letter, LetterReference } from '#domain/papers/paper.ts';
import type { LiveField, LiveFieldName } from '#domain/papers/richText.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import type { Participation } from '#domain/people/participation.ts';
import { hoursOfSitting, hoursOfSittings } from '#domain/programme/hours.ts';
import { inProgrammeOrder, numberOf } from '#domain/programme/numbering.ts';
import { allRows, partOfDay, roomOf } from '#domain/programme/rows.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Session } from '#domain/programme/session.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import type { Day } from '#domain/time.ts';
import { formatDate, formatDates, formatDayList } from '#languages/dates.ts';
import type { DateStyle } from '#languages/dates.ts';
import { joinList } from '#languages/lists.ts';
import { personChanges } from '../changes/personChanges.ts';
import { printedName } from '../session/printedName.ts';
import type { DocumentSource } from '../source.ts';
import type { Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { personField, recipientFacts } from './personFields.ts';

export interface FieldPlace {
  readonly source: DocumentSource;
  readonly voice: Voice;
  /** The words right before the field in its paragraph: some phrases depend on them. */
  readonly before: string;
  /** The line is set in capitals, so words that come from the data are too. */
  readonly isCapitals: boolean;
}

export function fieldInline(field: LiveField, place: FieldPlace): Inline {
  const { voice, isCapitals } = place;
  const found = READERS[field.name](place, field.target);
  if (found === null || found === '') {
    const what = voice.words.fieldNames[field.name] ?? field.name;
    return { type: 'field', name: field.name, text: voice.words.missing(what), isMissing: true };
  }
  const text = isCapitals ? found.toLocaleUpperCase(voice.language) : found;
  return { type: 'field', name: field.name, text, isMissing: false };
}

/** Dates without their weekday, in the event's style where that has none. */
export function plainDateStyle(style: DateStyle): DateStyle {
  return style === 'weekday' || style === 'weekday-comma' ? 'day-month-year' : style;
}

/** Dates with their weekday, in the event's style where that has one. */
export function weekdayDateStyle(style: DateStyle): DateStyle {
  return style === 'weekday' ? 'weekday' : 'weekday-comma';
}

type Reader = (place: FieldPlace, target: string | undefined) => string | null;

const READERS: Readonly<Record<LiveFieldName, Reader>> = {
  'event-title': ({ source, voice }) => voice.say(source.event.title),
  'event-title-capitals': ({ source, voice }) =>
    voice.say(source.event.title).toLocaleUpperCase(voice.language),
  'event-title-quoted': ({ source, voice }) => {
    const title = voice.say(source.event.title);
    return title === '' ? null : voice.words.quoted(title);
  },
  'event-kind': ({ source, voice }) => voice.words.eventKinds[source.event.kind] ?? source.event.kind,
  'event-dates': (place) => eventDates(place, plainDateStyle(place.voice.houseStyle.dateStyle)),
  'event-dates-weekday': (place) => eventDates(place, weekdayDateStyle(place.voice.houseStyle.dateStyle)),
  'event-time': ({ source, voice }) => {
    const first = daysOf(source.event)[0]?.date;
    const sittings = allRows(source.event)
      .flatMap((row) => row.sittings)
      .filter((sitting) => sitting.day === first && sitting.start !== null);
    const ends = sittings.map(({ end }) => end);
    const end = ends.every((one) => one !== null) ? Math.max(...ends) : null;
    const start = Math.min(...sittings.map((sitting) => sitting.start ?? 0));
    if (sittings.length === 0) return null;
    return hoursOfSitting({ start, end, timeAs: null }, voice.houseStyle, voice.language);
  },
  'event-room': (place, target) => roomName(place.source.event.defaultRoomId, target, place),
  'event-stage': ({ source, voice }) =>
    (voice.words.programmeByStage[source.event.stage] ?? '').toLocaleLowerCase(voice.language),
  'event-website': ({ source }) => source.event.website,
  'session-number': ({ source, voice }, target) => {
    const session = sessionOf(source, target);
    return session === null ? null : numberOf(source.event, session.id, voice.language);
  },
  'session-title': ({ source, voice }, target) => sayTitle(source, target, voice),
  'session-title-capitals': ({ source, voice }, target) =>
    sayTitle(source, target, voice).toLocaleUpperCase(voice.language),
  'session-date': ({ source, voice }, target) => {
    const session = sessionOf(source, target);
    const days = session === null ? [] : [...new Set(sittingsOf(session).map(({ day }) => day))];
    const style = plainDateStyle(voice.houseStyle.dateStyle);
    return days.length === 0 ? null : formatDayList(days, style, voice.language);
  },
  'session-time': ({ source, voice }, target) => {
    const session = sessionOf(source, target);
    return session === null ? null : hoursOfSittings(sittingsOf(session), voice.houseStyle, voice.language);
  },
  'session-part-of-day': ({ source, voice }, target) => {
    const session = sessionOf(source, target);
    const start =
      session === null ? null : (sittingsOf(session).find((one) => one.start !== null)?.start ?? null);
    return start === null ? null : voice.words.partsOfDay[partOfDay(start)];
  },
  'session-room': (place, target) => {
    const session = sessionOf(place.source, target);
    const [sitting] = session === null ? [] : sittingsOf(session);
    return sitting === undefined ? null : roomName(roomOf(place.source.event, sitting), undefined, place);
  },
  'session-chair': ({ source, voice }, target) => {
    const session = sessionOf(source, target);
    const chairs = session === null ? [] : inOrder(session.participationsById).filter(isPrintedChair);
    const names = chairs.map((one) =>
      printedName(one, one.personId === null ? undefined : source.peopleById[one.personId], voice),
    );
    return joinList(
      names.filter((name) => name !== ''),
      voice.language,
    );
  },
  'earlier-letters': ({ source, voice, before }) => {
    if (source.paper.form !== 'letter') return null;
    const days = source.paper.references.map((reference) => dateOf(reference, source));
    if (days.length === 0 || days.some((day) => day === null)) return null;
    const known = days.filter((day) => day !== null);
    const style = plainDateStyle(voice.houseStyle.dateStyle);
    return voice.words.earlierLetters(formatDayList(known, style, voice.language), known.length, before);
  },
  mandate: ({ source, voice, before }, target) => {
    const mandates = source.event.mandatesById;
    const mandate = target === undefined ? inOrder(mandates)[0] : mandates[target as ListItemId];
    if (mandate === undefined) return null;
    const resolution = mandate.symbol === '' ? '' : voice.words.resolution(mandate.symbol, before);
    const title = voice.say(mandate.title);
    const number = mandate.symbol.replace(/^A\/RES\//, '');
    const what = title === '' || (number !== '' && !title.includes(number)) ? resolution || title : title;
    if (what === '' || mandate.date === null) return what;
    const date = formatDate(mandate.date, plainDateStyle(voice.houseStyle.dateStyle), voice.language);
    return what.includes(date) ? what : voice.words.ofDate(what, date);
  },
  enclosures: ({ source, voice }) => {
    if (source.paper.form !== 'letter') return null;
    const names = enclosedPapers(source.paper, source).map((paper) => lowerFirst(voice.say(paper.name)));
    return joinList(
      names.filter((name) => name !== ''),
      voice.language,
    );
  },
  'panel-count': ({ source, voice }) => {
    const count = inProgrammeOrder(source.event).filter((session) => kindOf(session).isNumbered).length;
    return count === 0 ? null : voice.words.cardinal(count);
  },
  'person-salutation': personReader('person-salutation'),
  'person-name': personReader('person-name'),
  'person-function': personReader('person-function'),
  'person-role': personReader('person-role'),
  'person-session': personReader('person-session'),
  'person-session-date': (place) => READERS['session-date'](place, ownSession(place)),
  'person-session-time': (place) => READERS['session-time'](place, ownSession(place)),
  'person-minutes': personReader('person-minutes'),
  'person-changes': ({ source, voice }, target) => personChanges(source, voice, target),
};

function personReader(name: Parameters<typeof personField>[0]): Reader {
  return ({ source, voice }) => personField(name, source, voice);
}

function ownSession(place: FieldPlace): SessionId | undefined {
  return recipientFacts(place.source)?.part?.session.id;
}

/** The letter's enclosures that are still there, in their order. */
export function enclosedPapers(letter: Letter, source: DocumentSource): readonly DocumentSource['paper'][] {
  return inOrder(letter.enclosuresById).flatMap(
    (enclosure) => source.event.papersById[enclosure.paperId] ?? [],
  );
}

function eventDates({ source, voice }: FieldPlace, style: DateStyle): string | null {
  const days = daysOf(source.event).map(({ date }) => date);
  return days.length === 0 ? null : formatDates(days, style, voice.language);
}

/** `target` "name" leaves the building out. */
function roomName(
  id: RoomId | null,
  target: string | undefined,
  { source, voice }: FieldPlace,
): string | null {
  const room = id === null ? undefined : source.roomsById[id];
  if (room === undefined) return null;
  const parts = target === 'name' ? [room.name] : [room.name, room.building];
  return parts
    .map(voice.say)
    .filter((part) => part !== '')
    .join(voice.words.comma);
}

const CHAIRS = ['chair', 'co-chair', 'president'];

function isPrintedChair({ role, isPrinted }: Participation): boolean {
  return isPrinted && CHAIRS.includes(role);
}

function sessionOf(source: DocumentSource, target: string | undefined): Session | null {
  return target === undefined ? null : (source.event.sessionsById[target as SessionId] ?? null);
}

function sayTitle(source: DocumentSource, target: string | undefined, voice: Voice): string {
  const session = sessionOf(source, target);
  return session === null ? '' : voice.say(session.title);
}

function dateOf(reference: LetterReference, source: DocumentSource): Day | null {
  if (reference.paperId === null) return reference.date;
  return letterById(reference.paperId, source)?.date ?? reference.date;
}

function letterById(id: PaperId, source: DocumentSource): Letter | undefined {
  const paper = source.event.papersById[id];
  return paper?.form === 'letter' ? paper : source.lettersById[id];
}

/** "Concept paper" → "concept paper"; a name in capitals ("NGO list") stays. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}
