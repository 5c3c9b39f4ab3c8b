// What can be found, and the texts it is found by: each text knows the place it stands at and how much it weighs.
import type { EventId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import type { LocalText } from '#languages/language.ts';

export const FOUND_KINDS = ['event', 'person', 'session', 'paper', 'room'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing that can be found and opened. */
export interface Entry {
  readonly kind: FoundKind;
  readonly id: string;
  /** null = it stands in the library beside the events. */
  readonly eventId: EventId | null;
  /** The days it is held or dated on. */
  readonly days: readonly Day[];
}

/** What only lends its words to another match, such as the title of a session's event. */
export const CONTEXT = 0;
/** Running text and notes. */
export const TEXT = 1;
/** What it is about: people, dates, themes, mandates. */
export const ABOUT = 2;
export const TITLE = 3;
export type Weight = typeof CONTEXT | typeof TEXT | typeof ABOUT | typeof TITLE;

export type FoundPlace =
  | 'title'
  | 'otherName'
  | 'subtitle'
  | 'date'
  | 'kind'
  | 'event'
  | 'theme'
  | 'mandate'
  | 'question'
  | 'item'
  | 'person'
  | 'function'
  | 'state'
  | 'room'
  | 'organiser'
  | 'text'
  | 'floor'
  | 'note';

export interface Field {
  readonly place: FoundPlace;
  readonly weight: Weight;
  readonly text: string;
}

export function field(place: FoundPlace, weight: Weight, text: string): readonly Field[] {
  return text.trim() === '' ? [] : [{ place, weight, text }];
}

/** One for each language it is written in. */
export function localFields(place: FoundPlace, weight: Weight, text: LocalText): readonly Field[] {
  return Object.values(text).flatMap((each) => field(place, weight, each));
}

/** A text that stands there already under more weight is not read again. */
export function distinct(fields: readonly Field[]): readonly Field[] {
  const known = new Set<string>();
  return fields.filter(({ text }, index) => {
    const isNews = index === 0 || !known.has(text);
    known.add(text);
    return isNews;
  });
}
