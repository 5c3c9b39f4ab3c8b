// What a merge would change, row by row in plain sentences: those by which two editions are compared.
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import type { Change } from '#domain/editions/compare/change.ts';
import { DRAFT, standing } from '#domain/editions/standing.ts';
import type { SessionId } from '#domain/ids.ts';
import { isRetitled, seatKey } from '#domain/importing/mergeEvent.ts';
import { notInSource } from '#domain/importing/mergePeople.ts';
import { papersThere } from '#domain/importing/mergeRest.ts';
import type { MadeEvent } from '#domain/importing/proposedEvent.ts';
import type { Library } from '#domain/library.ts';
import { nameAsPrinted } from '#domain/people/asPrinted.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder, numberOf } from '#domain/programme/numbering.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { changeSentence } from '#documents/changes/changeSentence.ts';
import { voiceOf } from '#documents/voice.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn, type Language } from '#languages/language.ts';
import type { Merging } from './corrections.ts';
import { hoursText } from './hoursText.ts';
import { type Merged, sessionFor } from './merge.ts';

export interface MergedRow {
  /** The session of the event it is; null = there is none like it, or it is added all the same. */
  readonly there: SessionId | null;
  /** What that one is called. */
  readonly name: string;
  /** An earlier row of the source is the same session: what changes is told there. */
  readonly isAgain: boolean;
  readonly sentences: readonly string[];
  /** People of the session that the source does not have. */
  readonly gone: readonly { readonly seat: string; readonly name: string; readonly isKept: boolean }[];
}

export interface Merge {
  readonly rowByKey: ReadonlyMap<string, MergedRow>;
  /** What changes besides the sessions. */
  readonly sentences: readonly string[];
  readonly notInSource: readonly ThereAlone[];
  /** Whether the source has another title or room for the meeting, so that there is something to choose. */
  readonly hasOtherTitle: boolean;
  readonly hasOtherRoom: boolean;
  /** Names of papers that the event has already. */
  readonly papersThere: readonly string[];
  readonly isOnOtherClock: boolean;
  /** The source has names by which sessions of the event are known. */
  readonly isKnownSource: boolean;
}

export type MergeState = 'changed' | 'new' | 'same' | 'again';

export function mergeState({ there, isAgain, sentences, gone }: MergedRow): MergeState {
  if (isAgain) return 'again';
  if (there === null) return 'new';
  return sentences.length > 0 || gone.length > 0 ? 'changed' : 'same';
}

export function mergeCounts({ rowByKey }: Merge): Readonly<Record<MergeState, number>> {
  const counts = { changed: 0, new: 0, same: 0, again: 0 };
  for (const row of rowByKey.values()) counts[mergeState(row)] += 1;
  return counts;
}

/** A session of the event that is no row of the source. */
export interface ThereAlone {
  readonly id: SessionId;
  readonly name: string;
  /** "27 September 2017, 10–13": when it first sits; empty = it is not scheduled. */
  readonly when: string;
}

/** What would come of it, in words. `language`: the interface's. */
export function mergeInWords(
  library: Library,
  there: PlannedEvent,
  merged: Merged,
  merging: Merging,
  language: Language,
): Merge {
  const { made, plan, choices } = merged;
  const said = sentencesBySession(library, there, merged, language);
  const rowByKey = new Map<string, MergedRow>();
  const told = new Set<SessionId>();
  for (const [key, readId] of made.sessionByKey) {
    if (choices.left.has(readId)) continue;
    const thereId = sessionFor(readId, plan, choices) ?? null;
    const known = thereId === null ? undefined : there.sessionsById[thereId];
    const read = made.event.sessionsById[readId];
    const isAgain = told.has(readId);
    told.add(readId);
    rowByKey.set(key, {
      there: thereId,
      name: thereId === null ? '' : nameOfSession(there, thereId, language),
      isAgain,
      sentences: known === undefined || isAgain ? [] : (said.bySession.get(known.id) ?? []),
      gone:
        known === undefined || read === undefined || isAgain
          ? []
          : notInSource(known, read).flatMap(({ personId, nameAs }) => {
              if (personId === null) return [];
              const seat = seatKey(known.id, personId);
              const name = nameAsPrinted({ nameAs }, library.peopleById[personId]);
              return [{ seat, name, isKept: merging.keptPeople.includes(seat) }];
            }),
    });
  }
  const { title, defaultRoomId } = made.event;
  const taken = new Set([...rowByKey.values()].map((row) => row.there));
  const heldBack = new Set([...choices.left].map((readId) => sessionFor(readId, plan, choices)));
  const alone = inProgrammeOrder(there).filter(({ id }) => !taken.has(id) && !heldBack.has(id));
  return {
    rowByKey,
    sentences: said.others,
    notInSource: alone.map(({ id }) => ({
      id,
      name: nameOfSession(there, id, language),
      when: whenSat(there, id, language),
    })),
    hasOtherTitle: isRetitled(there, { title }),
    hasOtherRoom: defaultRoomId !== null && defaultRoomId !== there.defaultRoomId,
    papersThere: papersThere(there, made.event).map(({ name }) => textIn(name, language, there.mainLanguage)),
    isOnOtherClock: merged.isOnOtherClock,
    isKnownSource: made.thereByName.size > 0,
  };
}

function sentencesBySession(
  library: Library,
  there: PlannedEvent,
  { made, event }: Merged,
  language: Language,
): { readonly bySession: ReadonlyMap<SessionId, readonly string[]>; readonly others: readonly string[] } {
  const bySession = new Map<SessionId, string[]>();
  const others: string[] = [];
  const before = standing(library, there.id, DRAFT);
  const after = standing(withMade(library, made, event), there.id, DRAFT);
  if (before === null || after === null) return { bySession, others };
  const comparison = compareEditions(before, after);
  const voice = voiceOf(event, language);
  for (const change of comparison.changes) {
    if (change.isInternal || isChosenApart(change) || isOverNewPeople(change, there)) continue;
    const sessionId = sessionOf(change);
    const sentence = changeSentence(change, comparison, voice);
    const list = sessionId === null ? others : (bySession.get(sessionId) ?? []);
    if (sessionId !== null) bySession.set(sessionId, list);
    list.push(sentence);
  }
  return { bySession, others };
}

/** What comes and goes as a whole, and what has a box of its own, is told there. */
function isChosenApart(change: Change): boolean {
  if (change.type === 'event-reworded') return change.field === 'title';
  return ['session-added', 'session-removed', 'default-room'].includes(change.type);
}

/** A label over people who are new says nothing that they do not. */
function isOverNewPeople(change: Change, { sessionsById }: PlannedEvent): boolean {
  if (change.type !== 'role-label' || change.session.before === null) return false;
  const people = Object.values<Participation>(sessionsById[change.session.before]?.participationsById ?? {});
  return people.every(({ role }) => role !== change.role);
}

function sessionOf(change: Change): SessionId | null {
  if ('session' in change) return change.session.after ?? change.session.before;
  const seat = 'seat' in change ? change.seat : 'seats' in change ? change.seats[0] : undefined;
  return seat === undefined ? null : (seat.session.after ?? seat.session.before);
}

function withMade(library: Library, { people, rooms }: MadeEvent, event: PlannedEvent): Library {
  return {
    ...library,
    eventsById: { ...library.eventsById, [event.id]: event },
    peopleById: { ...library.peopleById, ...Object.fromEntries(people.map((one) => [one.id, one])) },
    roomsById: { ...library.roomsById, ...Object.fromEntries(rooms.map((one) => [one.id, one])) },
  };
}

function nameOfSession(event: PlannedEvent, id: SessionId, language: Language): string {
  const number = numberOf(event, id, language);
  const title = textIn(event.sessionsById[id]?.title ?? {}, language, event.mainLanguage);
  return [number, title].filter((one) => one !== '').join(': ');
}

function whenSat(event: PlannedEvent, id: SessionId, language: Language): string {
  const session = event.sessionsById[id];
  const [first] = session === undefined ? [] : sittingsOf(session);
  if (first === undefined) return '';
  const hours = first.start === null ? '' : hoursText({ start: first.start, end: first.end });
  return [formatDate(first.day, 'day-month-year', language), hours].filter((one) => one !== '').join(', ');
}
