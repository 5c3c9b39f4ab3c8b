// What the directory and a person's page do to a record: the command, and a toast that says so with the way back.
import type { PersonId } from '#domain/ids.ts';
import { appearancesOf } from '#domain/people/appearances.ts';
import { blankPerson } from '#domain/blank.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { isLanguage, textIn } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { createPerson, deletePeople } from '#store/commands/people.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { peopleAddress, personAddress } from '#ui/addresses.ts';
import { announce } from '#ui/announce.ts';
import { goTo } from '#ui/hashLocation.ts';
import { showToast } from '#ui/toasts.ts';
import { eventName, sessionName } from './sessionName.ts';
import { papersNaming, peopleNamedNowhere } from './whereNamed.ts';

export function nameOrNone(person: Person): string {
  return fullNameOf(person) || words.t('people:noName');
}

/** Opens the page of a new record, where the name is typed. */
export function addPerson(): void {
  const person = blankPerson(newId<PersonId>());
  execute(createPerson, { person });
  if (libraryNow().peopleById[person.id] === undefined) return;
  goTo(personAddress(person.id));
  announce(words.t('people:added'));
}

/** Refused, with where the person is named, for as long as there is such a place. Answers whether the record is gone. */
export function deletePerson(personId: PersonId): boolean {
  const person = libraryNow().peopleById[personId];
  if (person === undefined) return true;
  const name = nameOrNone(person);
  const places = placesNaming(personId);
  const [where] = places;
  if (where !== undefined) {
    showToast({
      text: words.t('people:stillNamed', { name, where, count: places.length }),
      topic: 'stillNamed',
      actionLabel: words.t('people:show'),
      onAction: () => goTo(personAddress(personId)),
    });
    return false;
  }
  execute(deletePeople, { personIds: [personId] });
  const isGone = libraryNow().peopleById[personId] === undefined;
  if (isGone) tell(words.t('people:deleted', { name }));
  return isGone;
}

/** Of these only who is really named nowhere at this moment. */
export function deleteNamedNowhere(people: readonly Person[]): void {
  const { eventsById, peopleById } = libraryNow();
  const present = people.filter(({ id }) => peopleById[id] !== undefined);
  const personIds = peopleNamedNowhere(present, Object.values<PlannedEvent>(eventsById)).map(({ id }) => id);
  execute(deletePeople, { personIds });
  const gone = personIds.filter((id) => libraryNow().peopleById[id] === undefined);
  if (gone.length > 0) tell(words.t('people:deletedMany', { count: gone.length }));
}

export function leaveDeleted(personId: PersonId): void {
  if (deletePerson(personId)) goTo(peopleAddress());
}

export function tell(text: string): void {
  showToast({ text, topic: 'history', actionLabel: words.t('people:undo'), onAction: () => void undo() });
}

function placesNaming(personId: PersonId): readonly string[] {
  const events = Object.values<PlannedEvent>(libraryNow().eventsById);
  const language = isLanguage(words.language) ? words.language : 'en';
  return [
    ...appearancesOf(personId, events).map(({ event, session }) =>
      words.t('people:at', {
        event: eventName(event, language),
        session: sessionName(event, session, language),
      }),
    ),
    ...papersNaming(personId, events).map(({ event, paper }) =>
      words.t('people:inPapers', {
        paper: textIn(paper.name, language, event.mainLanguage),
        event: eventName(event, language),
      }),
    ),
  ];
}
