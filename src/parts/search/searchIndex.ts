// The index of the whole library: a segment for every event, person and room, each made once and kept for as long as
// what it was made from stays the same value. Made in slices: the caller says when to stop, and asks again.
// Knows no screen, store or clock.
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import type { Language } from '#languages/language.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import { matcherOf } from './matching.ts';
import { nearSpellings } from './nearSpellings.ts';
import { readQuery, type QueryWord, type SearchQuery } from './query.ts';
import { FOUND_KINDS, type Entry, type FoundKind } from './searchable.ts';
import {
  hasAnyOf,
  isUpToDate,
  segmentOfEvent,
  segmentOfPerson,
  segmentOfRoom,
  type Segment,
  type WordRows,
} from './segment.ts';
import { rememberedFits, soughtWords, type SoughtWords } from './soughtWords.ts';

export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** By part of the query: the place, in the entry's texts, it was best found at. */
  readonly fields: readonly number[];
}

export interface Found {
  /** Best first, at most `mostOfAKind` of each kind. */
  readonly hits: readonly Hit[];
  readonly counts: Readonly<Record<FoundKind, number>>;
  /** Nothing had the words as typed; these have them but for a letter. */
  readonly isNear: boolean;
  /** For marking what was found in a text. */
  readonly sought: SoughtWords;
}

export interface FindOptions {
  readonly mostOfAKind: number;
  /** Absent = everything. */
  readonly accepts?: (entry: Entry) => boolean;
  /** What speaks for an event beside the words: that it was opened lately, that it is near. */
  readonly boostOf?: (eventId: EventId) => number;
}

export interface SearchIndex {
  readonly lexicon: Lexicon;
  /** Reads what is new or changed. False where `mustStop` said so before all was read. */
  readonly update: (library: Library, language: Language, mustStop: () => boolean) => boolean;
  readonly find: (query: SearchQuery, options: FindOptions) => Found;
  /** For a query that found nothing: what to type instead. */
  readonly suggest: (query: SearchQuery) => readonly string[];
}

/** A person is as likely meant as an event; a paper is longer, so it has more words by chance. */
const BOOST_BY_KIND: Readonly<Record<FoundKind, number>> = {
  event: 0.4,
  person: 0.4,
  session: 0.2,
  room: 0.2,
  paper: 0,
};

export function emptySearchIndex(): SearchIndex {
  const lexicon = emptyLexicon();
  const fits = rememberedFits(lexicon);
  let wordedIn: Language | null = null;
  let byEvent = new WeakMap<PlannedEvent, Segment>();
  const byPerson = new WeakMap<Person, Segment>();
  let byRoom = new WeakMap<Room, Segment>();
  let segments: readonly Segment[] = [];
  // What was looked at already while people and rooms stood as they do: half of the work of a slice otherwise.
  let current: Pick<Library, 'peopleById' | 'roomsById'> | null = null;
  let checked = new WeakSet<Segment>();

  const isCurrent = (segment: Segment, library: Library): boolean => {
    if (checked.has(segment)) return true;
    const isSame = isUpToDate(segment, library);
    if (isSame) checked.add(segment);
    return isSame;
  };

  const update: SearchIndex['update'] = (library, language, mustStop) => {
    if (wordedIn !== language) {
      byEvent = new WeakMap();
      byRoom = new WeakMap();
      wordedIn = language;
    }
    if (current?.peopleById !== library.peopleById || current.roomsById !== library.roomsById) {
      checked = new WeakSet();
      current = { peopleById: library.peopleById, roomsById: library.roomsById };
    }
    let isWhole = true;
    const taken: Segment[] = [];
    const take = <Thing extends object>(
      thing: Thing,
      made: WeakMap<Thing, Segment>,
      make: () => Segment,
    ): void => {
      let segment = made.get(thing);
      if (segment === undefined || !isCurrent(segment, library)) {
        if (!isWhole || mustStop()) isWhole = false;
        else {
          segment = make();
          made.set(thing, segment);
          checked.add(segment);
        }
      }
      // What has changed since is found by what it was, until it is read again.
      if (segment !== undefined) taken.push(segment);
    };
    for (const person of Object.values(library.peopleById))
      take(person, byPerson, () => segmentOfPerson(person, lexicon));
    for (const room of Object.values(library.roomsById))
      take(room, byRoom, () => segmentOfRoom(room, language, lexicon));
    for (const event of Object.values(library.eventsById))
      take(event, byEvent, () => segmentOfEvent(event, library, language, lexicon));
    segments = taken;
    return isWhole;
  };

  const find: SearchIndex['find'] = (query, options) => {
    const exactly = soughtWords(query, lexicon, fits, false);
    const found = searched(segments, exactly, options);
    const isKnown = (word: QueryWord): boolean => fits.of(word, false).fitting.length > 0;
    if (found.hits.length > 0 || query.parts.every(({ words }) => words.every(isKnown))) return found;
    const nearly = soughtWords(query, lexicon, fits, true);
    return { ...searched(segments, nearly, options), isNear: true };
  };

  const suggest: SearchIndex['suggest'] = (query) =>
    nearSpellings(query, lexicon, fits, (typed) => {
      const sought = soughtWords(readQuery(typed), lexicon, fits, false);
      return searched(segments, sought, { mostOfAKind: 1 }).hits.length > 0;
    });

  return { lexicon, update, find, suggest };
}

function searched(
  segments: readonly Segment[],
  sought: SoughtWords,
  { mostOfAKind, accepts, boostOf }: FindOptions,
): Found {
  const counts = { event: 0, person: 0, session: 0, paper: 0, room: 0 };
  const best: Record<FoundKind, Hit[]> = { event: [], person: [], session: [], paper: [], room: [] };
  if (sought.partCount > 0) {
    const matcher = matcherOf(sought);
    const isFound = ({ starts, words }: WordRows, index: number, isBrief: boolean) =>
      matcher.match(words, starts[index] ?? 0, starts[index + 1] ?? 0, isBrief);
    for (const { entries, brief, whole, sorted } of segments) {
      for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index];
        if (entry === undefined || accepts?.(entry) === false) continue;
        if (!sought.rare.every((numbers) => hasAnyOf(sorted, index, numbers))) continue;
        if (!isFound(brief, index, true)) continue;
        if (sought.hasFollowing && !isFound(whole, index, false)) continue;
        counts[entry.kind] += 1;
        const boost = entry.eventId === null ? 0 : (boostOf?.(entry.eventId) ?? 0);
        const score = matcher.score() + BOOST_BY_KIND[entry.kind] + boost;
        if (isAmongBest(best[entry.kind], mostOfAKind, score))
          keep(best[entry.kind], mostOfAKind, { entry, score, fields: matcher.fields() });
      }
    }
  }
  // Sorting is stable: what fits equally well stays in the order of the library.
  const hits = FOUND_KINDS.flatMap((kind) => best[kind]).sort((a, b) => b.score - a.score);
  return { hits, counts, isNear: false, sought };
}

/** Most of what a short word finds is dropped here, before anything is made of it. */
function isAmongBest(list: readonly Hit[], most: number, score: number): boolean {
  return list.length < most || (list[most - 1]?.score ?? 0) < score;
}

/** Keeps the list at its length and in its order, behind what fits as well. */
function keep(list: Hit[], most: number, hit: Hit): void {
  let place = list.length;
  while (place > 0 && (list[place - 1]?.score ?? 0) < hit.score) place -= 1;
  list.splice(place, 0, hit);
  if (list.length > most) list.pop();
}
