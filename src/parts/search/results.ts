// What was found, as it is shown: the name with the found words marked, what stands beside it, the text it was found
// in, and where it leads.
import type { EventId, PaperId, PersonId, RoomId, SessionId } from '#domain/ids.ts';
import { inOrder } from '#base/ordered.ts';
import type { Library } from '#domain/library.ts';
import { sittingsOf, type Session } from '#domain/programme/session.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn, type Language } from '#languages/language.ts';
import { formatHours } from '#languages/times.ts';
import { eventAddress, paperAddress, personAddress, roomAddress, sessionAddress } from '#ui/addresses.ts';
import { briefTitleOf, datesTextOf } from '../eventText.ts';
import { fieldsOfPerson, fieldsOfRoom } from './directoryFields.ts';
import { fieldsOfEvent, fieldsOfSession } from './eventFields.ts';
import { marked, snippet, type MarkedText } from './marks.ts';
import { fieldsOfPaper } from './paperFields.ts';
import type { Entry, Field, FoundKind, FoundPlace } from './searchable.ts';
import type { Found, Hit, SearchIndex } from './searchIndex.ts';

export interface SearchResult {
  readonly key: string;
  readonly kind: FoundKind;
  readonly eventId: EventId | null;
  /** Empty text where the thing has no name yet. */
  readonly label: MarkedText;
  readonly detail: string;
  /** Where it was found, unless name and detail show it already. */
  readonly foundIn: { readonly place: FoundPlace; readonly text: MarkedText } | null;
  readonly address: string;
}

/** null where the thing has gone since it was read. */
export function resultOf(
  hit: Hit,
  { sought }: Found,
  { lexicon }: Pick<SearchIndex, 'lexicon'>,
  library: Library,
  language: Language,
): SearchResult | null {
  const shown = shownThing(hit.entry, library, language);
  if (shown === null) return null;
  const { fields, detail, address } = shown;
  const name = fields[0]?.text ?? '';
  const beside = hit.fields
    .map((index) => fields[index])
    .find((field) => field !== undefined && !isShown(field, name, detail));
  return {
    key: `${hit.entry.kind}-${hit.entry.eventId ?? ''}-${hit.entry.id}`,
    kind: hit.entry.kind,
    eventId: hit.entry.eventId,
    label: marked(name, sought, lexicon),
    detail,
    foundIn:
      beside === undefined
        ? null
        : { place: beside.place, text: snippet(marked(oneLine(beside.text), sought, lexicon)) },
    address,
  };
}

interface ShownThing {
  readonly fields: readonly Field[];
  readonly detail: string;
  readonly address: string;
}

function shownThing({ kind, id, eventId }: Entry, library: Library, language: Language): ShownThing | null {
  if (kind === 'person') return shownPerson(id as PersonId, library, language);
  if (kind === 'room') return shownRoom(id as RoomId, library, language);
  const event = eventId === null ? undefined : library.eventsById[eventId];
  if (event === undefined) return null;
  if (kind === 'session') return shownSession(event, id as SessionId, library, language);
  if (kind === 'paper') return shownPaper(event, id as PaperId, language);
  return {
    fields: fieldsOfEvent(event, library, language),
    detail: datesTextOf(event, language),
    address: eventAddress(event.id),
  };
}

function shownSession(
  event: PlannedEvent,
  id: SessionId,
  library: Library,
  language: Language,
): ShownThing | null {
  const session = event.sessionsById[id];
  if (session === undefined) return null;
  return {
    fields: fieldsOfSession(event, session, library, language),
    detail: joined([briefTitleOf(event, language), whenOf(event, session, language)]),
    address: sessionAddress(event.id, id),
  };
}

function shownPaper(event: PlannedEvent, id: PaperId, language: Language): ShownThing | null {
  const paper = event.papersById[id];
  if (paper === undefined) return null;
  return {
    fields: fieldsOfPaper(event, paper, language),
    detail: briefTitleOf(event, language),
    address: paperAddress(event.id, id),
  };
}

function shownPerson(id: PersonId, library: Library, language: Language): ShownThing | null {
  const person = library.peopleById[id];
  if (person === undefined) return null;
  const title = inOrder(person.functionsById)[0];
  const organisation = person.state || textIn(person.organisation, language);
  return {
    fields: fieldsOfPerson(person),
    detail: (title === undefined ? '' : textIn(title.text, language)) || organisation,
    address: personAddress(id),
  };
}

function shownRoom(id: RoomId, library: Library, language: Language): ShownThing | null {
  const room = library.roomsById[id];
  if (room === undefined) return null;
  return {
    fields: fieldsOfRoom(room, language),
    detail: textIn(room.building, language),
    address: roomAddress(id),
  };
}

/** "Tuesday 3 April 2012, 10am – 11am"; the first day where there are several. */
function whenOf(event: PlannedEvent, session: Session, language: Language): string {
  const [sitting] = sittingsOf(session);
  if (sitting === undefined) return '';
  const day = formatDate(sitting.day, 'day-month-year', language);
  if (sitting.start === null) return day;
  const { timeStyle, rangeDash } = event.houseStyle;
  const hours = { start: sitting.start, end: sitting.end };
  return `${day}, ${formatHours(hours, { style: timeStyle, dash: rangeDash }, language)}`;
}

function isShown({ place, text }: Field, name: string, detail: string): boolean {
  return (
    place === 'date' || place === 'event' || place === 'kind' || name.includes(text) || detail.includes(text)
  );
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
