// What a paper could not say in its language: which texts it printed in another one, and where they are kept, so that
// they can be listed and found. A voice remembers the texts themselves; here they are looked for in the source.
import { fullNameOf } from '#domain/people/person.ts';
import { wordedIn } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import type { DocumentSource } from './source.ts';
import type { Voice } from './voice.ts';

export interface Untranslated {
  readonly where: UntranslatedPlace;
  /** The words printed in their stead; of a paper's text the first. */
  readonly what: string;
}

export interface UntranslatedPlace {
  readonly record: 'event' | 'session' | 'paper' | 'person' | 'room' | 'office';
  /** The key of the record in its map. */
  readonly id: string;
  /** What it is called: the session's title, the person's name; in any language that has one. */
  readonly name: string;
}

/** In the order of the records: the paper, the event, its sessions, people, rooms, offices. */
export function untranslatedIn(source: DocumentSource, voice: Voice): readonly Untranslated[] {
  const { untranslated: missed, mainLanguage } = voice;
  if (missed.size === 0) return [];
  return placesIn(source, mainLanguage).flatMap(({ where, record }) => {
    const names = missed.has(record) ? [where.name] : [];
    return [...names, ...wordsMissed(record, missed, mainLanguage)].map((what) => ({ where, what }));
  });
}

function placesIn(
  source: DocumentSource,
  main: Language,
): readonly { readonly where: UntranslatedPlace; readonly record: object }[] {
  const { event, paper } = source;
  const said = (local: Parameters<typeof wordedIn>[0]) => wordedIn(local, main, main).text;
  const eventName = said(event.shortTitle) || said(event.title);
  return [
    { where: { record: 'paper', id: paper.id, name: said(paper.name) }, record: paper },
    ...otherPapersOf(source).map((other) => ({
      where: { record: 'paper' as const, id: other.id, name: said(other.name) },
      record: { name: other.name },
    })),
    {
      where: { record: 'event', id: event.id, name: eventName },
      record: { ...event, sessionsById: {}, papersById: {} },
    },
    ...Object.values(event.sessionsById).map((session) => ({
      where: { record: 'session' as const, id: session.id, name: said(session.title) },
      record: session,
    })),
    ...Object.values(source.peopleById).map((person) => ({
      where: { record: 'person' as const, id: person.id, name: fullNameOf(person) },
      record: person,
    })),
    ...Object.values(source.roomsById).map((room) => ({
      where: { record: 'room' as const, id: room.id, name: said(room.name) },
      record: room,
    })),
    ...Object.values(source.officesById).map((office) => ({
      where: { record: 'office' as const, id: office.id, name: said(office.name) },
      record: office,
    })),
  ];
}

/** Those a letter names: what it encloses. */
function otherPapersOf({ event, paper }: DocumentSource): readonly DocumentSource['paper'][] {
  return Object.values(event.papersById).filter(({ id }) => id !== paper.id);
}

/** Goes into a record as far as there are parts in it, and says what of it was missed. */
function wordsMissed(record: object, missed: ReadonlySet<object>, main: Language): readonly string[] {
  const parts = Object.values(record).filter((part: unknown) => typeof part === 'object' && part !== null);
  return parts.flatMap((part: object) =>
    missed.has(part) ? [firstWords(part, main)] : wordsMissed(part, missed, main),
  );
}

/** Of a text kept per language: plain words, or blocks of them. */
function firstWords(local: object, main: Language): string {
  const own: unknown = Reflect.get(local, main) ?? Object.values(local)[0];
  return typeof own === 'string' ? own : firstString(own);
}

function firstString(part: unknown): string {
  if (typeof part !== 'object' || part === null) return '';
  const text: unknown = Reflect.get(part, 'text');
  if (typeof text === 'string') return text;
  return (
    Object.values(part)
      .map(firstString)
      .find((words) => words !== '') ?? ''
  );
}
