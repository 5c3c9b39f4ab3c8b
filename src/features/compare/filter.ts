// Which of the changes are shown.
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import type { PersonId } from '#domain/ids.ts';
import { isAboutPeople, isRoomOnly, peopleOf } from './concerns.ts';
import type { ComparePlace } from './place.ts';

export type Filter = Pick<ComparePlace, 'isWithoutRooms' | 'isPeopleOnly' | 'isWithoutInternal' | 'personId'>;

export const NO_FILTER: Filter = {
  isWithoutRooms: false,
  isPeopleOnly: false,
  isWithoutInternal: false,
  personId: null,
};

export function isShown(filter: Filter, change: Change): boolean {
  if (filter.isWithoutInternal && change.isInternal) return false;
  if (filter.isWithoutRooms && isRoomOnly(change)) return false;
  if (filter.isPeopleOnly && !isAboutPeople(change)) return false;
  return filter.personId === null || isAbout(change, filter.personId);
}

export function isFiltering(filter: Filter): boolean {
  return filter.isWithoutRooms || filter.isPeopleOnly || filter.isWithoutInternal || filter.personId !== null;
}

/** Everybody whom a change is about, once each, with how many of them; by the id they have later where they have one. */
export function peopleConcerned({ changes }: Comparison): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>();
  for (const change of changes) {
    for (const id of new Set(peopleOf(change).map(({ before, after }) => after ?? before))) {
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    // Who gave way to somebody is concerned too.
    if (change.type === 'person-replaced' && change.person.before !== null)
      counts.set(change.person.before, (counts.get(change.person.before) ?? 0) + 1);
  }
  return counts;
}

function isAbout(change: Change, personId: PersonId): boolean {
  return peopleOf(change).some(({ before, after }) => before === personId || after === personId);
}
