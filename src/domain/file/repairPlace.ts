// Where something was mended, in things a reader knows: the event, the session, the person, with their names.
import { textIn } from '#languages/language.ts';
import type { Library } from '../library.ts';
import { nameOf } from '../people/person.ts';
import type { Person } from '../people/person.ts';
import type { Repair } from './repair.ts';
import { isRawRecord } from './schema.ts';
import type { RawRecord } from './schema.ts';
import { localText } from './texts.ts';

const THINGS = {
  eventsById: 'event',
  peopleById: 'person',
  roomsById: 'room',
  officesById: 'office',
  editionsById: 'edition',
  alternativesById: 'alternative',
  sessionsById: 'session',
  sittingsById: 'sitting',
  participationsById: 'participation',
  papersById: 'paper',
  gapsById: 'gap',
  mandatesById: 'mandate',
  themesById: 'line',
  questionsById: 'line',
  subItemsById: 'line',
  floorRulesById: 'line',
} as const;

export interface NamedPlace {
  readonly thing: (typeof THINGS)[keyof typeof THINGS];
  /** Empty where it has none, or where the thing could not be kept. */
  readonly name: string;
}

/** From the outermost thing to the innermost: the event, then its session, then the sitting. */
export function placeOfRepair(repair: Repair, library: Library): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  let here: unknown = library;
  repair.where.forEach((step, index) => {
    here = isRawRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    const map = repair.where[index - 1];
    if (map === undefined || !isThingMap(map)) return;
    places.push({ thing: THINGS[map], name: isRawRecord(here) ? nameIn(here, library) : '' });
  });
  return places;
}

function isThingMap(name: string): name is keyof typeof THINGS {
  return Object.hasOwn(THINGS, name);
}

function nameIn(thing: RawRecord, library: Library): string {
  if (typeof thing['familyName'] === 'string') return nameOf(thing as unknown as Person);
  if (typeof thing['personId'] === 'string') {
    const person = Object.entries(library.peopleById).find(([id]) => id === thing['personId'])?.[1];
    if (person !== undefined) return nameOf(person);
  }
  for (const field of ['title', 'name', 'label', 'text', 'who', 'nameAs', 'symbol', 'day']) {
    const value = thing[field];
    const words = typeof value === 'string' ? value : wordsIn(value);
    if (words !== '') return words;
  }
  return '';
}

function wordsIn(value: unknown): string {
  return localText.isSound(value) ? textIn(value, 'en') : '';
}
