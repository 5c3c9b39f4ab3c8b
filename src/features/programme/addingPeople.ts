// From typed or pasted lines to participations: each line one person, people the library knows are used again.
import { inOrder, orderBetween } from '#base/ordered.ts';
import { blankParticipation, blankPerson } from '#domain/blank.ts';
import type { EventId, ListItemId, ParticipationId, PersonId, SessionId } from '#domain/ids.ts';
import type { Participation } from '#domain/people/participation.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import { readPeople, type ReadPerson } from '#domain/people/readPerson.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { addParticipations } from '#store/commands/participations.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { titleOfSession } from './carriedTitle.ts';
import { functionAsPrinted } from '#domain/people/asPrinted.ts';
import { textIn } from '#languages/language.ts';

export type Taken = { readonly text: string } | { readonly personId: PersonId };

/** More lines than any session has speakers: a paste of something else. */
const MOST_LINES = 500;
const LONGEST = 200_000;
const LINE_BREAKS = /(?:\s*[\r\n])+/;

/** Adds what was typed or chosen; answers with a message where nothing could be made of it. */
export function addPeopleTyped(
  place: { readonly eventId: EventId; readonly sessionId: SessionId },
  taken: Taken,
  usualRole: string,
  language: Language,
): string | null {
  const session = libraryNow().eventsById[place.eventId]?.sessionsById[place.sessionId];
  if (session === undefined) return null;
  const role = inOrder(session.participationsById).at(-1)?.role ?? usualRole;
  if ('personId' in taken) {
    const participation = { ...newParticipation(role), personId: taken.personId };
    finish(place, [participation], []);
    return null;
  }
  const lines = taken.text.split(LINE_BREAKS).length;
  if (lines > MOST_LINES) return words.t('tooManyNames', { ns: 'programme', count: lines, most: MOST_LINES });
  if (taken.text.length > LONGEST)
    return words.t('inline.tooLong', { ns: 'ui', count: taken.text.length, most: LONGEST });
  const read = readPeople(taken.text);
  if (read.length === 0) return words.t('noNameFound', { ns: 'programme' });
  if (read.length > MOST_LINES)
    return words.t('tooManyNames', { ns: 'programme', count: read.length, most: MOST_LINES });
  const newPeople: Person[] = [];
  const participations = read.map((line) => participationOf(line, line.role ?? role, language, newPeople));
  finish(place, participations, newPeople);
  return null;
}

function participationOf(
  line: ReadPerson,
  role: string,
  language: Language,
  newPeople: Person[],
): Participation {
  const text = (words_: string): Record<string, string> => (words_ === '' ? {} : { [language]: words_ });
  const shared = {
    ...newParticipation(role),
    isFunctionFirst: line.isFunctionFirst,
    mode: line.mode,
    isModeFirst: line.isModeFirst,
    capacity: text(line.capacity),
    formerTitle: text(line.formerTitle),
    state: line.isToBeConfirmed ? ('tentative' as const) : ('confirmed' as const),
  };
  const person = personOf(line, language, newPeople);
  if (person === null) return { ...shared, functionAs: line.function === '' ? null : text(line.function) };
  const own = textIn(functionAsPrinted({ functionAs: null }, person), language);
  const isOther = line.function !== '' && line.function !== own;
  return { ...shared, personId: person.id, functionAs: isOther ? text(line.function) : null };
}

/** The person of that very name, in the library or earlier in the same paste, or a new one; null for an unnamed seat. */
function personOf(line: ReadPerson, language: Language, newPeople: Person[]): Person | null {
  if (line.givenName === '' && line.familyName === '') return null;
  const { honorific, givenName, familyName, isFamilyNameFirst } = line;
  const named: Person = {
    ...blankPerson(newId<PersonId>()),
    honorific,
    givenName,
    familyName,
    isFamilyNameFirst,
  };
  const wanted = fullNameOf(named).toLowerCase();
  const known = [...Object.values<Person>(libraryNow().peopleById), ...newPeople].find(
    (person) => fullNameOf(person).toLowerCase() === wanted,
  );
  if (known !== undefined) return known;
  const id = newId<ListItemId>();
  const first = {
    id,
    order: orderBetween(null, null),
    text: { [language]: line.function },
    from: null,
    until: null,
  };
  const person = line.function === '' ? named : { ...named, functionsById: { [id]: first } };
  newPeople.push(person);
  return person;
}

function newParticipation(role: string): Participation {
  return blankParticipation(newId<ParticipationId>(), orderBetween(null, null), role);
}

function finish(
  place: { readonly eventId: EventId; readonly sessionId: SessionId },
  participations: readonly Participation[],
  newPeople: readonly Person[],
): void {
  execute(addParticipations, { ...place, participations, newPeople, beforeId: null });
  const event = libraryNow().eventsById[place.eventId];
  const session = event === undefined ? '' : titleOfSession(event, place.sessionId, event.mainLanguage);
  const text = words.t('peopleAdded', { ns: 'programme', count: participations.length, session });
  announce(text);
  if (participations.length > 1) {
    showToast({ text, actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
  }
}
