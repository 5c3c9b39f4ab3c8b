// What of an event goes with a page for others: what prints, and nothing else. Everything is picked or emptied here, once,
// and both what is read on the page and the data inside it are made from the result, so that they cannot differ.
import { inOrder } from '#base/ordered.ts';
import { blankOffice, blankPerson, blankRoom } from '#domain/blank.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { frozenContent } from '#domain/editions/namedRecords.ts';
import type { PaperId, PersonId } from '#domain/ids.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import type { Office } from '#domain/office.ts';
import type { LetterReference, Paper } from '#domain/papers/paper.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Room } from '#domain/room.ts';
import { isShareable } from './shareablePapers.ts';

/** The event with these papers alone and the records it then names, internal notes and all. */
export function chosenContent(content: EditionContent, paperIds: readonly PaperId[]): EditionContent {
  const papers = carriedPapers(content, paperIds, true);
  return named(content, { ...content.event, papersById: papers });
}

/** The same without anything internal: neither notes nor what is planned and never printed. */
export function publicContent(content: EditionContent, paperIds: readonly PaperId[]): EditionContent {
  const papers = carriedPapers(content, paperIds, false);
  const { checks: _checks, ...event } = content.event;
  const sessions = scheduledSessions(event);
  const printed = named(content, {
    ...event,
    sessionsById: mapped(sessions, (session) => publicSession(session, sessions)),
    gapsById: {},
    papersById: mapped(papers, publicPaper),
    notes: '',
  });
  const showsFunction = new Set<PersonId | null>(
    Object.values(printed.event.sessionsById).flatMap(({ participationsById }) =>
      Object.values(participationsById)
        .filter(({ functionAs }) => functionAs === null)
        .map(({ personId }) => personId),
    ),
  );
  return {
    ...printed,
    peopleById: mapped(printed.peopleById, (person) => publicPerson(person, showsFunction.has(person.id))),
    roomsById: mapped(printed.roomsById, publicRoom),
    officesById: mapped(printed.officesById, publicOffice),
  };
}

function named(content: EditionContent, event: PlannedEvent): EditionContent {
  const { peopleById, roomsById, officesById } = content;
  return frozenContent({ ...EMPTY_LIBRARY, peopleById, roomsById, officesById }, event);
}

/** Nobody was told of what waits without a time, or of who declined. */
function scheduledSessions({ sessionsById }: PlannedEvent): PlannedEvent['sessionsById'] {
  return kept(sessionsById, ({ sittingsById }) => Object.keys(sittingsById).length > 0);
}

function publicSession(session: Session, sessions: PlannedEvent['sessionsById']): Session {
  return {
    ...session,
    participationsById: mapped(
      kept(
        session.participationsById,
        ({ isPrinted, state }) => isPrinted && state !== 'declined' && state !== 'replaced',
      ),
      publicParticipation,
    ),
    subItemsById: mapped(session.subItemsById, (item) => ({
      ...item,
      sessionIds: item.sessionIds.filter((id) => Object.hasOwn(sessions, id)),
    })),
    note: '',
  };
}

/** Where an invitation stands and how long somebody may speak is the office's business; (TBC) prints. */
function publicParticipation(one: Participation): Participation {
  const state = one.state === 'tentative' ? 'tentative' : 'confirmed';
  return { ...one, state, replacedById: null, minutes: null, note: '' };
}

function publicPaper(paper: Paper): Paper {
  if (paper.form !== 'letter') return { ...paper, note: '' };
  const { recipientsById: _recipients, ...letter } = paper;
  return { ...letter, note: '' };
}

function publicPerson(person: Person, showsFunction: boolean): Person {
  const { id, honorific, givenName, familyName, isFamilyNameFirst, otherScripts, functionsById } = person;
  const [first] = showsFunction ? inOrder(functionsById) : [];
  return {
    ...blankPerson(id),
    honorific,
    givenName,
    familyName,
    isFamilyNameFirst,
    otherScripts,
    functionsById: first === undefined ? {} : { [first.id]: { ...first, from: null, until: null } },
  };
}

function publicRoom({ id, name, shortName, building }: Room): Room {
  return { ...blankRoom(id), name, shortName, building };
}

/** What the office calls itself in a list is internal; what stands at the head of its letters is not. */
function publicOffice(office: Office): Office {
  const { id, letterhead, signatory, signatoryFunction, addressee, place } = office;
  const name = mapped(letterhead, (lines) => lines.replace(/\s+/g, ' '));
  return { ...blankOffice(id), name, letterhead, signatory, signatoryFunction, addressee, place };
}

/** With the programme at the end of a concept paper; what a paper refers to and is not carried is let go. */
function carriedPapers(
  { event, lettersById }: EditionContent,
  paperIds: readonly PaperId[],
  hasInternal: boolean,
): PlannedEvent['papersById'] {
  const chosen = kept(
    event.papersById,
    (paper) => paperIds.includes(paper.id) && isShareable(paper, hasInternal),
  );
  const ends = new Set<string>(
    Object.values(chosen).flatMap((paper) =>
      paper.form === 'authored' && paper.endsWithId !== null ? [paper.endsWithId] : [],
    ),
  );
  const carried = kept(
    event.papersById,
    (paper) => Object.hasOwn(chosen, paper.id) || (ends.has(paper.id) && isShareable(paper, hasInternal)),
  );
  const isThere = (id: PaperId) => Object.hasOwn(carried, id);
  const dateOf = (reference: LetterReference): LetterReference => {
    const { paperId } = reference;
    if (paperId === null || isThere(paperId)) return reference;
    const letter = event.papersById[paperId] ?? lettersById[paperId];
    return { paperId: null, date: letter?.form === 'letter' ? letter.date : reference.date };
  };
  return mapped(carried, (paper): Paper => {
    if (paper.form === 'generated') return paper;
    if (paper.form === 'authored')
      return paper.endsWithId === null || isThere(paper.endsWithId) ? paper : { ...paper, endsWithId: null };
    return {
      ...paper,
      references: paper.references
        .map(dateOf)
        .filter(({ paperId, date }) => paperId !== null || date !== null),
      enclosuresById: kept(paper.enclosuresById, ({ paperId }) => isThere(paperId)),
    };
  });
}

function mapped<Item>(
  items: Readonly<Record<string, Item>>,
  change: (item: Item) => Item,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries(items).map(([key, item]) => [key, change(item)]));
}

function kept<Item>(
  items: Readonly<Record<string, Item>>,
  isKept: (item: Item) => boolean,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries(items).filter(([, item]) => isKept(item)));
}
