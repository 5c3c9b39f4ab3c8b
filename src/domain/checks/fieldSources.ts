// Whether a live field has something to say, without saying it: the same answer as the papers give when they are set.
import { inOrder } from '#base/ordered.ts';
import type { LocalText } from '#languages/language.ts';
import type { Edition } from '../editions/edition.ts';
import { DRAFT } from '../editions/standing.ts';
import type { ListItemId, SessionId } from '../ids.ts';
import type { Paper, Recipient } from '../papers/paper.ts';
import { partOf } from '../papers/recipients.ts';
import type { LiveField } from '../papers/richText.ts';
import { functionAsPrinted, nameAsPrinted } from '../people/asPrinted.ts';
import type { Participation } from '../people/participation.ts';
import { nameOf } from '../people/person.ts';
import { daysOf, type PlannedEvent } from '../plannedEvent.ts';
import { numberOf } from '../programme/numbering.ts';
import { roomOf } from '../programme/rows.ts';
import { sittingsOf, type Session } from '../programme/session.ts';
import { kindOf } from '../session-kinds/registry.ts';
import type { Surroundings } from './check.ts';
import { timedSittingsOf } from './sittings.ts';

export interface FieldSource {
  readonly event: PlannedEvent;
  readonly paper: Paper;
  readonly library: Surroundings['library'];
}

export function isAboutRecipient({ name }: LiveField): boolean {
  return name.startsWith('person-');
}

export function hasSource(field: LiveField, { event, paper, library }: FieldSource): boolean {
  const session = field.target === undefined ? undefined : event.sessionsById[field.target as SessionId];
  switch (field.name) {
    case 'event-title':
    case 'event-title-capitals':
    case 'event-title-quoted':
      return hasWords(event.title);
    case 'event-kind':
      return event.kind !== '';
    case 'event-dates':
    case 'event-dates-weekday':
      return daysOf(event).length > 0;
    case 'event-time':
      return timedSittingsOf(event).some(({ sitting }) => sitting.day === daysOf(event)[0]?.date);
    case 'event-room':
      return hasRoom(event.defaultRoomId, field.target, library);
    case 'event-website':
      return event.website !== '';
    case 'session-number':
      return session !== undefined && numberOf(event, session.id, paper.language) !== '';
    case 'session-title':
    case 'session-title-capitals':
      return session !== undefined && hasWords(session.title);
    case 'session-date':
      return session !== undefined && sittingsOf(session).length > 0;
    case 'session-time':
    case 'session-part-of-day':
      return session !== undefined && isTimed(session);
    case 'session-room': {
      const [sitting] = session === undefined ? [] : sittingsOf(session);
      return sitting !== undefined && hasRoom(roomOf(event, sitting), undefined, library);
    }
    case 'session-chair':
      return session !== undefined && hasNamedChair(session, library);
    case 'earlier-letters':
      return paper.form === 'letter' && hasDatedReferences(paper, event);
    case 'mandate':
      return hasMandate(field, event);
    case 'enclosures':
      return (
        paper.form === 'letter' &&
        Object.values(paper.enclosuresById).some(({ paperId }) =>
          hasWords(event.papersById[paperId]?.name ?? {}),
        )
      );
    case 'panel-count':
      return Object.values(event.sessionsById).some((one) => kindOf(one).isNumbered);
    default:
      return true;
  }
}

/** The same for a field about whoever gets this copy of the letter. */
export function hasSourceFor(
  field: LiveField,
  recipient: Recipient,
  { event, library }: FieldSource,
): boolean {
  const person = library.peopleById[recipient.personId];
  if (person === undefined) return false;
  const part = partOf(recipient, event);
  switch (field.name) {
    case 'person-salutation':
    case 'person-name':
      return nameOf(person) !== '' || (part?.participation.nameAs ?? '') !== '';
    case 'person-function':
      return hasWords(functionAsPrinted(part?.participation ?? { functionAs: null }, person));
    case 'person-role':
      return part !== null;
    case 'person-session':
      return (
        part !== null &&
        (hasWords(part.session.title) || numberOf(event, part.session.id, event.mainLanguage) !== '')
      );
    case 'person-session-date':
      return part !== null && sittingsOf(part.session).length > 0;
    case 'person-session-time':
      return part !== null && isTimed(part.session);
    case 'person-minutes':
      return part?.participation.minutes != null;
    case 'person-changes':
      return hasEditions(field.target, event, library);
    default:
      return true;
  }
}

/** Whether what is compared is still kept; what changed for each person shows in the copies. */
function hasEditions(
  target: string | undefined,
  event: PlannedEvent,
  { editionsById }: Surroundings['library'],
): boolean {
  const editions = Object.values<Edition>(editionsById).filter(({ eventId }) => eventId === event.id);
  const [since] = target === undefined ? [] : target.split(' ');
  return since === undefined || since === ''
    ? editions.length > 0
    : since === DRAFT || editions.some(({ id }) => id === since);
}

function hasWords(text: LocalText): boolean {
  return Object.values(text).some((words) => words !== '');
}

function isTimed(session: Session): boolean {
  return sittingsOf(session).some(({ start }) => start !== null);
}

function hasRoom(
  roomId: PlannedEvent['defaultRoomId'],
  target: string | undefined,
  { roomsById }: FieldSource['library'],
): boolean {
  const room = roomId === null ? undefined : roomsById[roomId];
  return room !== undefined && (hasWords(room.name) || (target !== 'name' && hasWords(room.building)));
}

function hasNamedChair(session: Session, { peopleById }: FieldSource['library']): boolean {
  return inOrder<Participation>(session.participationsById).some(
    (one) =>
      one.isPrinted &&
      ['chair', 'co-chair', 'president'].includes(one.role) &&
      nameAsPrinted(one, one.personId === null ? undefined : peopleById[one.personId]) !== '',
  );
}

/** A letter of another event is taken to be dated. */
function hasDatedReferences(letter: Extract<Paper, { form: 'letter' }>, event: PlannedEvent): boolean {
  return (
    letter.references.length > 0 &&
    letter.references.every(({ paperId, date }) => {
      if (date !== null) return true;
      const cited = paperId === null ? undefined : event.papersById[paperId];
      return cited === undefined ? paperId !== null : cited.form === 'letter' && cited.date !== null;
    })
  );
}

function hasMandate({ target }: LiveField, { mandatesById }: PlannedEvent): boolean {
  const mandate = target === undefined ? inOrder(mandatesById)[0] : mandatesById[target as ListItemId];
  return mandate !== undefined && (mandate.symbol !== '' || hasWords(mandate.title));
}
