// The directory as rows of text: what each column says, what search looks at, and how the rows are ordered. A row is
// remembered for as long as the person and where they appear stay as they are, because five thousand are many.
import { inOrder } from '#base/ordered.ts';
import type { PersonId } from '#domain/ids.ts';
import {
  nextAppearance,
  type Appearance,
  type AppearancesByPerson,
  type NextAppearance,
} from '#domain/people/appearances.ts';
import { fullNameOf, nameOf, type Person } from '#domain/people/person.ts';
import type { Day } from '#domain/time.ts';
import { textIn, type Language } from '#languages/language.ts';
import { searchable } from './searchable.ts';

export interface PersonRow {
  readonly id: PersonId;
  readonly honorific: string;
  readonly name: string;
  /** Family name first, whichever way it is written. */
  readonly sortName: string;
  readonly office: string;
  /** The State, or where there is none the organisation. */
  readonly home: string;
  readonly next: PersonRowNext | null;
  readonly sessionCount: number;
  /** Everything search looks at. */
  readonly haystack: string;
}

export interface PersonRowNext {
  readonly appearance: Appearance;
  readonly day: Day;
  readonly isPast: boolean;
  readonly isToday: boolean;
}

export type PeopleOrder = 'name' | 'next' | 'home';
export const PEOPLE_ORDERS: readonly PeopleOrder[] = ['name', 'next', 'home'];

interface RowWish {
  readonly appearances: AppearancesByPerson;
  readonly today: Day;
  readonly language: Language;
}

export function personRows(people: readonly Person[], wish: RowWish): readonly PersonRow[] {
  return people.map((person) => rowOf(person, wish));
}

/** Every word typed must stand somewhere in the row, whatever its accents. */
export function matchesPeopleQuery({ haystack }: PersonRow, query: string): boolean {
  return searchable(query)
    .split(' ')
    .every((word) => haystack.includes(word));
}

export function sortedRows(
  rows: readonly PersonRow[],
  order: PeopleOrder,
  language: Language,
): readonly PersonRow[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const byName = (a: PersonRow, b: PersonRow) => compare(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1);
  if (order === 'name') return rows.toSorted(byName);
  if (order === 'next') return rows.toSorted((a, b) => byNext(a, b) || byName(a, b));
  // Nobody's State stands behind all that are known.
  return rows.toSorted(
    (a, b) => Number(a.home === '') - Number(b.home === '') || compare(a.home, b.home) || byName(a, b),
  );
}

/** Who comes next stands first; then who was there last; then who appears on no day. */
function byNext({ next: a }: PersonRow, { next: b }: PersonRow): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.isPast !== b.isPast) return Number(a.isPast) - Number(b.isPast);
  if (a.day === b.day) return 0;
  return a.day < b.day === a.isPast ? 1 : -1;
}

const NOWHERE: readonly Appearance[] = [];

interface Known extends Pick<RowWish, 'today' | 'language'> {
  readonly appearances: readonly Appearance[];
  readonly row: PersonRow;
}

const known = new WeakMap<Person, Known>();

function rowOf(person: Person, { appearances: all, today, language }: RowWish): PersonRow {
  const appearances = all.get(person.id) ?? NOWHERE;
  const before = known.get(person);
  if (
    before !== undefined &&
    before.today === today &&
    before.language === language &&
    isSameList(before.appearances, appearances)
  )
    return before.row;
  const row = newRow(person, appearances, today, language);
  known.set(person, { appearances, today, language, row });
  return row;
}

function isSameList(a: readonly Appearance[], b: readonly Appearance[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function newRow(
  person: Person,
  appearances: readonly Appearance[],
  today: Day,
  language: Language,
): PersonRow {
  const functions = inOrder(person.functionsById).map(({ text }) => text);
  const [first] = functions;
  const next = nextAppearance(appearances, today);
  return {
    id: person.id,
    honorific: person.honorific,
    name: nameOf(person),
    sortName: [person.familyName, person.givenName].filter((part) => part !== '').join(' '),
    office: first === undefined ? '' : textIn(first, language),
    home: person.state || textIn(person.organisation, language),
    next: next === null ? null : nextIn(next, today),
    sessionCount: new Set(appearances.map(({ session }) => session)).size,
    haystack: searchable(
      [
        fullNameOf(person),
        ...person.aliases,
        ...Object.values(person.otherScripts),
        person.state,
        ...Object.values(person.organisation),
        ...functions.flatMap((text) => Object.values(text)),
      ].join(' '),
    ),
  };
}

function nextIn({ appearance, sitting: { day }, isPast }: NextAppearance, today: Day): PersonRowNext {
  return { appearance, day, isPast, isToday: day === today };
}
