// How one seat differs from itself: the name and the function as printed, the role, what is known of the coming.
import { honorificAt } from '../../people/honorifics.ts';
import { functionAsPrinted, nameAsPrinted } from '../../people/asPrinted.ts';
import type { Participation, ParticipationState } from '../../people/participation.ts';
import type { Person } from '../../people/person.ts';
import type { PersonChange } from './personChange.ts';
import { readAlike } from './sameText.ts';
import type { Seat, SeatPair } from './seats.ts';

type FacetOf<C> = C extends { readonly seats: readonly unknown[] }
  ? Omit<C, 'key' | 'causeKey' | 'person' | 'seats'>
  : never;

/** A change of one seat before it is known whether other seats of the person say the same. */
export type Facet = FacetOf<PersonChange>;

export interface FoundFacet {
  readonly facet: Facet;
  /** Fields of the participation it speaks of. */
  readonly fields: readonly (keyof Participation)[];
  /** Fields of the person's record it speaks of. */
  readonly record: readonly (keyof Person)[];
}

/** `people` = the person of each side; undefined = nobody is named, or the record has gone. */
export function facetsOf(
  { before, after }: SeatPair,
  people: { readonly before: Person | undefined; readonly after: Person | undefined },
): readonly FoundFacet[] {
  const [one, other] = [before.participation, after.participation];
  const isInternal = !one.isPrinted && !other.isPrinted;
  const found: FoundFacet[] = [];
  const find = (facet: Facet, fields: FoundFacet['fields'], record: FoundFacet['record'] = []): void => {
    found.push({ facet: { ...facet, isInternal: facet.isInternal || isInternal }, fields, record });
  };
  const role = roleFacet(before, after);
  if (role !== null) find(role, ['role']);
  const name = nameFacet(nameAsPrinted(one, people.before), nameAsPrinted(other, people.after));
  if (name !== null) find(name, ['nameAs'], ['honorific', 'givenName', 'familyName', 'isFamilyNameFirst']);
  const [did, does] = [functionAsPrinted(one, people.before), functionAsPrinted(other, people.after)];
  if (!readAlike(did, does))
    find(
      { type: 'new-function', isInternal: false, before: did, after: does },
      ['functionAs'],
      ['functionsById'],
    );
  for (const [type, field] of TEXTS)
    if (!readAlike(one[field], other[field]))
      find({ type, isInternal: false, before: one[field], after: other[field] }, [field]);
  const state = stateFacet(one.state, other.state);
  if (state !== null) find(state, ['state', 'replacedById']);
  if (one.mode !== other.mode)
    find({ type: 'mode-changed', isInternal: false, before: one.mode, after: other.mode }, ['mode']);
  if (one.minutes !== other.minutes)
    find({ type: 'minutes-changed', isInternal: false, before: one.minutes, after: other.minutes }, [
      'minutes',
    ]);
  if (one.isPrinted !== other.isPrinted)
    find({ type: 'printed-changed', isInternal: false, isPrinted: other.isPrinted }, ['isPrinted']);
  if (one.isFunctionFirst !== other.isFunctionFirst || one.isModeFirst !== other.isModeFirst)
    find({ type: 'line-arrangement', isInternal: false }, ['isFunctionFirst', 'isModeFirst']);
  return found;
}

const TEXTS = [
  ['new-capacity', 'capacity'],
  ['new-former-title', 'formerTitle'],
] as const;

export function roleFacet({ participation: one }: Seat, { participation: other }: Seat): Facet | null {
  return one.role === other.role
    ? null
    : { type: 'role-changed', isInternal: false, before: one.role, after: other.role };
}

export function nameFacet(before: string, after: string): Facet | null {
  const [one, other] = [before.trim(), after.trim()];
  if (one === other) return null;
  const bare = (name: string): string => name.slice(honorificAt(name).length).trim();
  const type = bare(one) === bare(other) ? 'new-honorific' : 'respelled';
  return { type, isInternal: false, before: one, after: other };
}

function stateFacet(before: ParticipationState, after: ParticipationState): Facet | null {
  if (before === after) return null;
  const change = (
    type: 'confirmed' | 'became-tbc' | 'declined' | 'returned' | 'gave-way' | 'state-changed',
    isInternal = false,
  ): Facet => ({ type, isInternal, before, after });
  if (after === 'declined') return change('declined');
  if (after === 'replaced') return change('gave-way');
  if (after === 'tentative') return change('became-tbc');
  if (before === 'declined' || before === 'replaced') return change('returned');
  if (before === 'tentative') return change(after === 'confirmed' ? 'confirmed' : 'state-changed');
  return change('state-changed', true);
}
