// A person, kept once in the library and taking part in many sessions and events.
// Names keep the order and the capitals they were written with: nothing here re-writes a name.
import type { OrderedItem } from '#base/ordered.ts';
import type { LocalText } from '#languages/language.ts';
import type { ListItemId, PersonId } from '../ids.ts';
import type { Day } from '../time.ts';

export interface Person {
  readonly id: PersonId;
  /** Everything that stands before the name, as written: "H.E. Mr.", "Dr.", "Professor"; may be empty. */
  readonly honorific: string;
  readonly givenName: string;
  readonly familyName: string;
  /** True where the family name is written first ("Ban Ki-moon"). */
  readonly isFamilyNameFirst: boolean;
  /** The whole name in other scripts. */
  readonly otherScripts: LocalText;
  /** Other spellings this person has been met under. */
  readonly aliases: readonly string[];
  readonly functionsById: Readonly<Record<ListItemId, PersonFunction>>;
  /** Short English name of the State represented, or empty. */
  readonly state: string;
  readonly organisation: LocalText;
  /** Internal: never printed unless asked for. */
  readonly contact: string;
  /** Internal: never printed. */
  readonly notes: string;
  /** People of like names who were said to be somebody else; one who has gone meanwhile does no harm. */
  readonly notSameAs?: readonly PersonId[];
}

export interface PersonFunction extends OrderedItem {
  readonly id: ListItemId;
  readonly text: LocalText;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Given and family name in the order they are written, without the honorific. */
export function nameOf(person: Person): string {
  const parts = person.isFamilyNameFirst
    ? [person.familyName, person.givenName]
    : [person.givenName, person.familyName];
  return parts.filter((part) => part !== '').join(' ');
}

/** The name with its honorific: "H.E. Mr. Ban Ki-moon". */
export function fullNameOf(person: Person): string {
  return [person.honorific, nameOf(person)].filter((part) => part !== '').join(' ');
}
