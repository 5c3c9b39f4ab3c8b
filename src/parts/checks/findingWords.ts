// A finding in plain words: what is wrong and what to do, where it is, what its fix does.
import { assertNever } from '#base/assertNever.ts';
import type { Facts, Finding, Place } from '#domain/checks/finding.ts';
import type { Library } from '#domain/library.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { Language } from '#languages/language.ts';
import { checkWords } from './checkWords.ts';
import {
  eventName,
  factWords,
  paperName,
  personName,
  roomName,
  sessionName,
  type Reading,
} from './factWords.ts';

export function findingSentence(library: Library, finding: Finding, language: Language): string {
  const reading = readingOf(library, finding, language);
  return checkWords(`sentence.${finding.checkId}.${finding.saying}`, valuesOf(finding.facts, reading));
}

/** "Panel II, Ms. Carmen Martinez": what stands before the sentence in a list. */
export function findingPlaceName(library: Library, finding: Finding, language: Language): string {
  return placeName(finding.place, readingOf(library, finding, language));
}

/** What the button of the fix says; empty where there is none. */
export function fixLabel(library: Library, finding: Finding, language: Language): string {
  if (finding.fix === null) return '';
  return checkWords(
    `fix.${finding.fix.saying}`,
    valuesOf(finding.facts, readingOf(library, finding, language)),
  );
}

export function checkName(checkId: string): string {
  return checkWords(`check.${checkId}.name`);
}

export function checkAbout(checkId: string): string {
  return checkWords(`check.${checkId}.about`);
}

function placeName(place: Place, reading: Reading): string {
  switch (place.at) {
    case 'event':
      return eventName(place.eventId, reading);
    case 'day':
      return String(factWords({ type: 'day', day: place.day }, reading));
    case 'session': {
      const session = sessionName(place, reading);
      const { participationId } = place;
      if (participationId === undefined) return session;
      const one = reading.event?.sessionsById[place.sessionId]?.participationsById[participationId];
      const person = one?.personId == null ? undefined : reading.library.peopleById[one.personId];
      const name = one?.nameAs ?? (person === undefined ? '' : fullNameOf(person));
      return checkWords('place.personInSession', {
        person: name || checkWords('place.unnamedSeat'),
        session,
      });
    }
    case 'paper':
      return paperName(place, reading);
    case 'person':
      return personName(place.personId, reading);
    case 'room':
      return roomName(place.roomId, reading);
    default:
      return assertNever(place);
  }
}

function readingOf(library: Library, { place }: Finding, language: Language): Reading {
  return { library, event: library.eventsById[place.eventId], language };
}

function valuesOf(facts: Facts, reading: Reading): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factWords(fact, reading)]));
}
