// References of one thing to another: what refers to something that is not there is mended, as far as the thing's own
// bounds reach (`mendEventLinks`) or through the whole library (`mendLinks`). What is in order is returned as it is.
import type { EditionContent } from '../editions/content.ts';
import type { PaperId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Letter, Paper, RecipientsById } from '../papers/paper.ts';
import type { EventDay, PlannedEvent } from '../plannedEvent.ts';
import type { Session, SubItem } from '../programme/session.ts';
import type { Day } from '../time.ts';
import { blankEventDay } from '../blank.ts';
import { noteAt } from './repair.ts';
import type { Mending, RepairKind } from './repair.ts';

/** What there is to refer to outside the event. A null list is not known here and so cannot be wrong. */
export interface Known {
  readonly people: object | null;
  readonly rooms: object | null;
  readonly offices: object | null;
  readonly papers: ReadonlySet<string> | null;
}

const ONLY_THE_EVENT: Known = { people: null, rooms: null, offices: null, papers: null };

/** Mends every reference of every event. Editions are closed: their own are mended when they are opened. */
export function mendLinks(library: Library, mending: Mending): Library {
  // What is parked is closed and may hold the paper: a reference to it must be there when it comes back.
  const hasParked = Object.keys(library.alternativesById).length > 0;
  const papers = new Set([
    ...Object.values(library.eventsById).flatMap((event) => Object.keys(event.papersById)),
    ...Object.values(library.editionsById).flatMap((edition) => edition.papers.map(({ id }) => id)),
  ]);
  const known: Known = {
    people: library.peopleById,
    rooms: library.roomsById,
    offices: library.officesById,
    papers: hasParked ? null : papers,
  };
  return changed(library, {
    eventsById: eachAt(library.eventsById, 'eventsById', mending, (event) =>
      mendEventLinks(event, mending, known),
    ),
  });
}

/** An edition refers only to what was frozen with it; letters of other events it cites stay as issued. */
export function mendContentLinks(content: EditionContent, mending: Mending): EditionContent {
  mending.where.push('event');
  const event = mendEventLinks(content.event, mending, {
    people: content.peopleById,
    rooms: content.roomsById,
    offices: content.officesById,
    papers: null,
  });
  mending.where.pop();
  return changed(content, { event });
}

export function mendEventLinks(
  event: PlannedEvent,
  mending: Mending,
  known: Known = ONLY_THE_EVENT,
): PlannedEvent {
  const isRoom = isIn(known.rooms);
  return changed(event, {
    defaultRoomId: kept(event.defaultRoomId, isRoom, ['defaultRoomId', 'room-gone'], mending),
    sessionsById: eachAt(event.sessionsById, 'sessionsById', mending, (session) =>
      mendSession(session, event, known, mending),
    ),
    gapsById: eachAt(event.gapsById, 'gapsById', mending, (gap) =>
      changed(gap, { roomId: kept(gap.roomId, isRoom, ['roomId', 'room-gone'], mending) }),
    ),
    papersById: eachAt(event.papersById, 'papersById', mending, (paper) =>
      mendPaper(paper, event, known, mending),
    ),
    daysByDate: withAllDays(event, mending),
  });
}

function mendSession(session: Session, event: PlannedEvent, known: Known, mending: Mending): Session {
  return changed(session, {
    sittingsById: eachAt(session.sittingsById, 'sittingsById', mending, (sitting) =>
      changed(sitting, { roomId: kept(sitting.roomId, isIn(known.rooms), ['roomId', 'room-gone'], mending) }),
    ),
    participationsById: eachAt(session.participationsById, 'participationsById', mending, (participation) =>
      changed(participation, {
        personId: kept(participation.personId, isIn(known.people), ['personId', 'person-gone'], mending),
        replacedById: kept(
          participation.replacedById,
          (id) => id !== participation.id && Object.hasOwn(session.participationsById, id),
          ['replacedById', 'participation-gone'],
          mending,
        ),
      }),
    ),
    subItemsById: eachAt(session.subItemsById, 'subItemsById', mending, (item) =>
      mendSubItem(item, event, mending),
    ),
  });
}

function mendSubItem(item: SubItem, event: PlannedEvent, mending: Mending): SubItem {
  const isSession = isIn(event.sessionsById);
  const sessionIds = item.sessionIds.filter(
    (id) => kept(id, isSession, ['sessionIds', 'session-gone'], mending) !== null,
  );
  return sessionIds.length === item.sessionIds.length ? item : { ...item, sessionIds };
}

function mendPaper(paper: Paper, event: PlannedEvent, known: Known, mending: Mending): Paper {
  const isOther = (id: PaperId): boolean => id !== paper.id && Object.hasOwn(event.papersById, id);
  if (paper.form === 'generated') return paper;
  if (paper.form === 'letter') return mendLetter(paper, isOther, event, known, mending);
  return changed(paper, {
    endsWithId: kept(paper.endsWithId, isOther, ['endsWithId', 'paper-gone'], mending),
  });
}

function mendLetter(
  letter: Letter,
  isOther: (id: PaperId) => boolean,
  event: PlannedEvent,
  known: Known,
  mending: Mending,
): Letter {
  const isPaper = (id: PaperId): boolean =>
    known.papers === null || known.papers.has(id) || Object.hasOwn(event.papersById, id);
  const references = letter.references.flatMap((reference) => {
    const paperId = kept(reference.paperId, isPaper, ['references', 'paper-gone'], mending);
    if (paperId === reference.paperId) return [reference];
    return reference.date === null ? [] : [{ ...reference, paperId }];
  });
  const enclosures = Object.entries(letter.enclosuresById).filter(
    ([, { paperId }]) => kept(paperId, isOther, ['enclosuresById', 'paper-gone'], mending) !== null,
  );
  const areReferencesSound =
    references.length === letter.references.length &&
    references.every((one, index) => one === letter.references[index]);
  return changed(letter, {
    officeId: kept(letter.officeId, isIn(known.offices), ['officeId', 'office-gone'], mending),
    references: areReferencesSound ? letter.references : references,
    enclosuresById:
      enclosures.length === Object.keys(letter.enclosuresById).length
        ? letter.enclosuresById
        : Object.fromEntries(enclosures),
    ...(letter.recipientsById === undefined
      ? {}
      : { recipientsById: mendRecipients(letter.recipientsById, known, mending) }),
  });
}

/** The part a recipient takes may go while the event is planned: that is no damage, only a finding. */
function mendRecipients(recipientsById: RecipientsById, known: Known, mending: Mending): RecipientsById {
  const isPerson = isIn(known.people);
  const all = Object.entries(recipientsById);
  const there = all.filter(
    ([, { personId }]) => kept(personId, isPerson, ['recipientsById', 'recipient-gone'], mending) !== null,
  );
  return there.length === all.length ? recipientsById : Object.fromEntries(there);
}

/** A sitting on a day the event does not have would stand on no screen, so the event gets the day. */
function withAllDays(event: PlannedEvent, mending: Mending): Readonly<Record<Day, EventDay>> {
  const added: Record<Day, EventDay> = {};
  const need = (day: Day): void => {
    if (Object.hasOwn(event.daysByDate, day) || Object.hasOwn(added, day)) return;
    added[day] = blankEventDay(day);
    noteAt(mending, 'daysByDate', 'day-added', day);
  };
  for (const session of Object.values(event.sessionsById)) {
    for (const sitting of Object.values(session.sittingsById)) need(sitting.day);
  }
  for (const gap of Object.values(event.gapsById)) need(gap.day);
  return Object.keys(added).length === 0 ? event.daysByDate : { ...event.daysByDate, ...added };
}

function kept<Id extends string>(
  id: Id | null,
  isThere: (id: Id) => boolean,
  [field, what]: readonly [string, RepairKind],
  mending: Mending,
): Id | null {
  if (id === null || isThere(id)) return id;
  noteAt(mending, field, what, id);
  return null;
}

function isIn(known: object | null): (id: string) => boolean {
  return (id) => known === null || Object.hasOwn(known, id);
}

function eachAt<Item>(
  itemsById: Readonly<Record<string, Item>>,
  field: string,
  mending: Mending,
  mend: (item: Item) => Item,
): Readonly<Record<string, Item>> {
  let made: Record<string, Item> | null = null;
  mending.where.push(field);
  for (const [id, item] of Object.entries(itemsById)) {
    mending.where.push(id);
    const mended = mend(item);
    mending.where.pop();
    if (mended === item) continue;
    made ??= { ...itemsById };
    made[id] = mended;
  }
  mending.where.pop();
  return made ?? itemsById;
}

/** The thing with these fields; the thing itself where they are already so. */
function changed<T extends object>(thing: T, fields: Partial<T>): T {
  const names = Object.keys(fields) as (keyof T)[];
  return names.every((name) => thing[name] === fields[name]) ? thing : { ...thing, ...fields };
}
