// An event made of what was read: sessions, people, rooms and papers, with everything the source says and nothing it
// does not. Which people it names is decided before; ids are handed in.
import { orderKeys } from '#base/ordered.ts';
import type { Language, LocalText } from '#languages/language.ts';
import {
  blankEvent,
  blankGeneratedPaper,
  blankListItem,
  blankSession,
  blankSitting,
  blankSubItem,
} from '../blank.ts';
import type {
  EventId,
  ListItemId,
  PaperId,
  ParticipationId,
  PersonId,
  RoomId,
  SessionId,
  SittingId,
} from '../ids.ts';
import type { Paper } from '../papers/paper.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { ListItem, Session, Sitting, SubItem } from '../programme/session.ts';
import type { Room } from '../room.ts';
import type { Day } from '../time.ts';
import { proposedNumbers } from './proposedNumbers.ts';
import { authoredPaper } from './proposedPapers.ts';
import { participationsOf, roleLabelsOf } from './proposedParts.ts';
import { newPerson, peopleOf } from './proposedPeople.ts';
import { proposedRows } from './proposedRows.ts';
import type { ProposedProgramme, ProposedSession, ProposedSubItem } from './proposal.ts';
import { matchedRooms, type MatchedRooms } from './proposedRooms.ts';
import { proposedStyle } from './proposedStyle.ts';

export interface Known {
  readonly peopleById: Readonly<Record<PersonId, Person>>;
  readonly roomsById: Readonly<Record<RoomId, Room>>;
  /** Whom of the library a person of the source is, by key; absent or gone = somebody new. */
  readonly personByKey: ReadonlyMap<string, PersonId>;
  /** Sessions of the event it goes into, by the names sources have for them; absent = it goes into a new one. */
  readonly sessionBySourceId?: ReadonlyMap<string, SessionId>;
}

export interface MadeEvent {
  readonly event: PlannedEvent;
  /** Not in the library yet. */
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
  /** By the key of the proposal; several rows of the source may be one session. */
  readonly sessionByKey: ReadonlyMap<string, SessionId>;
  /** By session: what the source calls it, where it has a name for it. */
  readonly sourceIds: ReadonlyMap<SessionId, string>;
  /** By session: the one of `sessionBySourceId` that has its name. */
  readonly thereByName: ReadonlyMap<SessionId, SessionId>;
  /** Parts whose role does not stand in the source. */
  readonly unsaidRoles: ReadonlySet<ParticipationId>;
  /** Sittings whose end is not in the source but the start of what follows. */
  readonly inferredEnds: ReadonlySet<SittingId>;
  /** Which room the words of the source mean. */
  readonly roomOf: MatchedRooms['idOf'];
}

export interface Making {
  readonly eventId: EventId;
  /** What the paper with the programme is called; null = none is made. */
  readonly programmePaper: string | null;
  /** Gives another identity at every call. */
  readonly makeId: () => string;
}

export function proposedEvent(programme: ProposedProgramme, known: Known, making: Making): MadeEvent {
  const { language } = programme;
  // Identities come from outside as plain text; here they are given what they are of.
  const id = <Id extends string>(): Id => making.makeId() as Id;
  const rooms = matchedRooms(programme, Object.values<Room>(known.roomsById), () => id<RoomId>());
  const { people, personOf } = madePeople(programme, known, () => id<PersonId>());
  const rows = proposedRows(programme, known.sessionBySourceId ?? new Map());
  const { numberingByKind, asWritten } = proposedNumbers(
    rows.map(({ session }) => session),
    language,
  );
  const style = proposedStyle(programme);
  const keys = orderKeys(rows.length);
  const sessionByKey = new Map<string, SessionId>();
  const sourceIds = new Map<SessionId, string>();
  const thereByName = new Map<SessionId, SessionId>();
  const unsaidRoles = new Set<ParticipationId>();
  const inferredEnds = new Set<SittingId>();
  const sessionsById: Record<SessionId, Session> = {};
  rows.forEach(({ session, parts, there }, index) => {
    const order = keys[index];
    if (order === undefined) return;
    const sessionId = id<SessionId>();
    for (const part of parts) sessionByKey.set(part.session.key, sessionId);
    if (session.sourceId !== '') sourceIds.set(sessionId, session.sourceId);
    if (there !== null) thereByName.set(sessionId, there);
    const number = asWritten.get(session.key);
    sessionsById[sessionId] = {
      ...blankSession(sessionId, order, session.kind),
      ...wordsOf(session, language, id),
      numberAs: number === undefined ? null : { [language]: number },
      sittingsById: Object.fromEntries(
        parts
          .flatMap(({ date, session: part }) => sittingsOn(date, part, { rooms, id, inferredEnds }))
          .map((sitting) => [sitting.id, sitting]),
      ),
      participationsById: participationsOf(session.people, language, { personOf, id, unsaidRoles }),
      roleLabelsByRole: roleLabelsOf(session.people, language, style),
    };
  });
  const papers = papersOf(programme, making, id);
  return {
    event: {
      ...blankEvent(making.eventId, { timeZone: programme.timeZone, mainLanguage: language }),
      title: textOf(programme.title, language),
      ...(programme.stage === null ? {} : { stage: programme.stage }),
      daysByDate: daysByDate(programme),
      defaultRoomId: programme.room === '' ? null : rooms.idOf(programme.room),
      sessionsById,
      numberingByKind,
      houseStyle: style,
      papersById: Object.fromEntries(papers.map((paper) => [paper.id, paper])),
    },
    people,
    rooms: rooms.added,
    sessionByKey,
    sourceIds,
    thereByName,
    unsaidRoles,
    inferredEnds,
    roomOf: rooms.idOf,
  };
}

function madePeople(programme: ProposedProgramme, known: Known, makeId: () => PersonId) {
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  for (const { key, part } of peopleOf(programme)) {
    const personId = known.personByKey.get(key);
    const there = personId === undefined ? undefined : known.peopleById[personId];
    const person = there ?? newPerson(makeId(), part, programme.language);
    if (there === undefined) people.push(person);
    byKey.set(key, person);
  }
  return { people, personOf: (key: string) => byKey.get(key) };
}

type MakeId = <Id extends string>() => Id;

function wordsOf(session: ProposedSession, language: Language, id: MakeId) {
  const { title, subtitle, themesLeadIn, themes, questions, subItems, access, isToBeConfirmed, note } =
    session;
  return {
    title: textOf(title, language),
    subtitle: textOf(subtitle, language),
    themesLeadIn: textOf(themesLeadIn, language),
    themesById: listOf(themes, language, id),
    questionsById: listOf(questions, language, id),
    subItemsById: subItemsOf(subItems, language, id),
    access,
    isToBeConfirmed,
    note,
  };
}

function listOf(lines: readonly string[], language: Language, id: MakeId): Record<ListItemId, ListItem> {
  const keys = orderKeys(lines.length);
  const items = lines.flatMap((line, index): ListItem[] => {
    const order = keys[index];
    return order === undefined
      ? []
      : [{ ...blankListItem(id<ListItemId>(), order), text: textOf(line, language) }];
  });
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

function subItemsOf(
  lines: readonly ProposedSubItem[],
  language: Language,
  id: MakeId,
): Record<ListItemId, SubItem> {
  const keys = orderKeys(lines.length);
  const items = lines.flatMap(({ text, minutes }, index): SubItem[] => {
    const order = keys[index];
    return order === undefined
      ? []
      : [{ ...blankSubItem(id<ListItemId>(), order), text: textOf(text, language), minutes }];
  });
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

interface SittingMaking {
  readonly rooms: MatchedRooms;
  readonly id: MakeId;
  /** Takes note of ends that are not in the source. */
  readonly inferredEnds: Set<SittingId>;
}

/** A row without hours keeps its place on its day; without a day it waits unscheduled. */
function sittingsOn(
  date: Day | null,
  { sittings, sourceId }: ProposedSession,
  { rooms, id, inferredEnds }: SittingMaking,
): readonly Sitting[] {
  if (date === null) return [];
  if (sittings.length === 0) return [blankSitting(id<SittingId>(), date)];
  return sittings.map(({ start, end, isEndInferred, timeAs, room }) => {
    const sittingId = id<SittingId>();
    if (isEndInferred) inferredEnds.add(sittingId);
    return {
      ...blankSitting(sittingId, date),
      start,
      end,
      // What has names for its sessions holds hours as figures: nobody wrote them this way or that.
      timeAs: timeAs === '' || sourceId !== '' ? null : timeAs,
      roomId: room === null ? null : rooms.idOf(room),
    };
  });
}

function daysByDate({ days, language }: ProposedProgramme): PlannedEvent['daysByDate'] {
  const made: Record<Day, { readonly date: Day; readonly label: LocalText }> = {};
  for (const { date, label } of days)
    if (date !== null && made[date] === undefined) made[date] = { date, label: textOf(label, language) };
  return made;
}

function papersOf({ papers, language }: ProposedProgramme, making: Making, id: MakeId): readonly Paper[] {
  const { programmePaper } = making;
  const keys = orderKeys(papers.length + 1);
  const [first] = keys;
  const generated =
    programmePaper === null || first === undefined
      ? []
      : [
          {
            ...blankGeneratedPaper(id<PaperId>(), first, 'programme-table', language),
            name: { [language]: programmePaper },
          },
        ];
  const authored = papers.flatMap((paper, index) => {
    const order = keys[index + 1];
    return order === undefined ? [] : [authoredPaper(paper, id<PaperId>(), order, language)];
  });
  return [...generated, ...authored];
}

function textOf(words: string, language: Language): LocalText {
  return words === '' ? {} : { [language]: words };
}
