// How what was read would go into an event: which session becomes which, and each change in a plain sentence. Worked out
// with identities of its own, again at every correction; what is taken in gets real ones.
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import type { Change } from '#domain/editions/compare/change.ts';
import { DRAFT, standing } from '#domain/editions/standing.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import {
  type MergeChoices,
  mergedEvent,
  mergePlan,
  type MergePlan,
  seatKey,
} from '#domain/importing/mergeEvent.ts';
import { notInSource } from '#domain/importing/mergePeople.ts';
import { type MadeEvent, type Making, proposedEvent } from '#domain/importing/proposedEvent.ts';
import type { ProposedProgramme } from '#domain/importing/proposal.ts';
import type { Library } from '#domain/library.ts';
import { nameAsPrinted } from '#domain/people/asPrinted.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import { changeSentence } from '#documents/changes/changeSentence.ts';
import { voiceOf } from '#documents/voice.ts';
import { textIn, type Language } from '#languages/language.ts';
import type { Merging } from './corrections.ts';
import { knownNames } from './knownNames.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';

export interface MergedRow {
  /** The session of the event it is; null = there is none like it. */
  readonly there: string | null;
  readonly isAdded: boolean;
  readonly sentences: readonly string[];
  /** People of the session that the source does not have. */
  readonly gone: readonly { readonly seat: string; readonly name: string; readonly isKept: boolean }[];
}

export interface Merge {
  readonly rowByKey: ReadonlyMap<string, MergedRow>;
  /** What changes besides the sessions. */
  readonly sentences: readonly string[];
  readonly notInSource: readonly { readonly id: SessionId; readonly name: string }[];
}

export interface Merged {
  readonly made: MadeEvent;
  readonly plan: MergePlan;
  readonly event: PlannedEvent;
  /** By session: names of the source by which its next issue finds it again. */
  readonly sourceIds: Readonly<Record<string, string>>;
}

/** `programme`: of the source, with the people and rooms of the library put in. */
export function mergedWith(
  library: Library,
  there: PlannedEvent,
  programme: ProposedProgramme,
  merging: Merging,
  matches: PeopleMatches,
  making: Making,
): Merged {
  const { peopleById, roomsById } = library;
  const sessionBySourceId = knownNames(there);
  const { personByKey } = matches;
  const made = proposedEvent(programme, { peopleById, roomsById, personByKey, sessionBySourceId }, making);
  const plan = mergePlan(there, made.event, made.thereByName);
  const choices = choicesOf(merging, made);
  const merged = mergedEvent(there, made.event, plan, choices, {
    named: made.sourceIds,
    isRoleSaid: (id) => !made.unsaidRoles.has(id),
    personOf: personAmong(peopleById, made.people),
    roomOf: made.roomOf,
  });
  const event = programme.stage === null ? merged : { ...merged, stage: programme.stage };
  const sourceIds: Record<string, string> = {};
  for (const [readId, name] of made.sourceIds) {
    const id = choices.added.has(readId) ? readId : (plan.thereByRead.get(readId) ?? readId);
    if (sessionBySourceId.get(name) !== id) sourceIds[id] = name;
  }
  return { made, plan, event, sourceIds };
}

function personAmong(peopleById: Library['peopleById'], added: readonly Person[]) {
  const addedById = new Map(added.map((person) => [person.id, person]));
  return (id: PersonId | null) => (id === null ? undefined : (peopleById[id] ?? addedById.get(id)));
}

function choicesOf(merging: Merging, { sessionByKey }: MadeEvent): MergeChoices {
  return {
    added: new Set(
      merging.added.flatMap((key) => {
        const id = sessionByKey.get(key);
        return id === undefined ? [] : [id];
      }),
    ),
    removed: new Set(merging.removed),
    keptPeople: new Set(merging.keptPeople),
    takesTitle: !merging.isTitleLeft,
    takesRoom: !merging.isRoomLeft,
  };
}

/** What would come of it, in words. `language`: the interface's. */
export function mergeInWords(
  library: Library,
  there: PlannedEvent,
  merged: Merged,
  merging: Merging,
  language: Language,
): Merge {
  const { made, plan } = merged;
  const sentences = sentencesBySession(library, there, merged, language);
  const rowByKey = new Map<string, MergedRow>();
  for (const [key, readId] of made.sessionByKey) {
    const thereId = plan.thereByRead.get(readId);
    const [known, read] = [
      thereId === undefined ? undefined : there.sessionsById[thereId],
      made.event.sessionsById[readId],
    ];
    const isAdded = known === undefined || merging.added.includes(key);
    rowByKey.set(key, {
      there: known === undefined ? null : nameOfSession(there, known.id, language),
      isAdded,
      sentences: isAdded ? [] : (sentences.bySession.get(known.id) ?? []),
      gone:
        isAdded || read === undefined
          ? []
          : notInSource(known, read).flatMap(({ personId, nameAs }) => {
              if (personId === null) return [];
              const seat = seatKey(known.id, personId);
              const name = nameAsPrinted({ nameAs }, library.peopleById[personId]);
              return [{ seat, name, isKept: merging.keptPeople.includes(seat) }];
            }),
    });
  }
  return {
    rowByKey,
    sentences: sentences.others,
    notInSource: plan.notInSource.map((id) => ({ id, name: nameOfSession(there, id, language) })),
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
    // What comes and goes as a whole is told where it is chosen.
    if (change.isInternal || change.type === 'session-added' || change.type === 'session-removed') continue;
    const sessionId = sessionOf(change);
    const sentence = changeSentence(change, comparison, voice);
    const list = sessionId === null ? others : (bySession.get(sessionId) ?? []);
    if (sessionId !== null) bySession.set(sessionId, list);
    list.push(sentence);
  }
  return { bySession, others };
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
