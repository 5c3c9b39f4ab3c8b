// What typing over a name or a function on the sheet means. A correction is made once, for every session the person
// is in, unless this session prints a name of its own.
import { inOrder } from '#base/ordered.ts';
import { blankPerson } from '#domain/blank.ts';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import type { EventId, ParticipationId, SessionId } from '#domain/ids.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import { readName } from '#domain/people/readName.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { addPersonToSeat } from '#store/commands/participations.ts';
import { setFunctionAs, setUpParticipation } from '#store/commands/participations.ts';
import { editFunction, editPerson } from '#store/commands/people.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { showToast } from '#ui/toasts.ts';

export interface ParticipationPlace {
  readonly eventId: EventId;
  readonly sessionId: SessionId;
  readonly participationId: ParticipationId;
}

/** Takes a typed name; answers with a message where it cannot be one. */
export function changeName(place: ParticipationPlace, text: string): string | null {
  const library = libraryNow();
  const participation =
    library.eventsById[place.eventId]?.sessionsById[place.sessionId]?.participationsById[
      place.participationId
    ];
  if (participation === undefined) return null;
  if (text === '') return words.t('nameEmpty', { ns: 'programme' });
  if (participation.nameAs !== null) {
    execute(setUpParticipation, { ...place, change: { nameAs: text } });
    return null;
  }
  const other = personNamed(text);
  if (participation.personId === null || (other !== undefined && other.id !== participation.personId)) {
    const person = other ?? { ...blankPerson(newId<PersonId>()), ...readName(text) };
    execute(addPersonToSeat, { ...place, person });
    return null;
  }
  execute(editPerson, { personId: participation.personId, change: readName(text) });
  const count = appearancesOf(participation.personId);
  if (count > 1) showToast({ text: words.t('namedInSessions', { ns: 'programme', name: text, count }) });
  return null;
}

/** Takes a typed function: for the person, or for this session alone where it prints one of its own. */
export function changeFunction(place: ParticipationPlace, language: Language, text: string): null {
  const library = libraryNow();
  const participation =
    library.eventsById[place.eventId]?.sessionsById[place.sessionId]?.participationsById[
      place.participationId
    ];
  if (participation === undefined) return null;
  const { functionAs, personId } = participation;
  if (functionAs !== null || personId === null) {
    execute(setFunctionAs, { ...place, functionAs: { ...functionAs, [language]: text } });
  } else {
    execute(editFunction, { personId, newId: newId<ListItemId>(), language, text });
  }
  return null;
}

function personNamed(text: string): Person | undefined {
  const wanted = text.toLowerCase();
  return Object.values<Person>(libraryNow().peopleById).find(
    (person) => fullNameOf(person).toLowerCase() === wanted,
  );
}

/** In how many sessions of the library a person takes part. */
function appearancesOf(personId: PersonId): number {
  return Object.values(libraryNow().eventsById)
    .flatMap((event) => Object.values(event.sessionsById))
    .filter((session) => inOrder(session.participationsById).some((each) => each.personId === personId))
    .length;
}
