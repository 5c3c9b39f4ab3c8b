// Which two standings are compared and how one looks at them, as the address keeps it: reload, back and a link sent to
// somebody show the same.
import { useSearch } from 'wouter';
import type { EventId, PaperId, PersonId } from '#domain/ids.ts';
import { compareAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';

export const LOOKS = ['list', 'sides', 'sheet'] as const;
export type Look = (typeof LOOKS)[number];

export const GROUPINGS = ['who', 'session', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ComparePlace {
  /** 'draft', an edition's id or an alternative's; empty = the usual one. */
  readonly from: string;
  readonly to: string;
  readonly look: Look;
  readonly grouping: Grouping;
  readonly isWithoutRooms: boolean;
  readonly isPeopleOnly: boolean;
  readonly isWithoutInternal: boolean;
  /** Only what concerns this person; null = everybody. */
  readonly personId: PersonId | null;
  /** The paper that is shown as a redline; null = the programme. */
  readonly paperId: PaperId | null;
}

export type Visit = (change: Partial<ComparePlace>) => void;

export function useComparePlace(eventId: EventId): { readonly place: ComparePlace; readonly visit: Visit } {
  const place = readComparePlace(useSearch());
  return { place, visit: (change) => goTo(addressOfComparison(eventId, { ...place, ...change })) };
}

/** What the search of the address says; anything unknown is as usual. */
export function readComparePlace(search: string): ComparePlace {
  const said = new URLSearchParams(search);
  const hidden = (said.get('hide') ?? '').split(' ');
  const person = said.get('person') ?? '';
  const paper = said.get('paper') ?? '';
  return {
    from: said.get('from') ?? '',
    to: said.get('to') ?? '',
    look: LOOKS.find((look) => look === said.get('look')) ?? 'list',
    grouping: GROUPINGS.find((grouping) => grouping === said.get('by')) ?? 'who',
    isWithoutRooms: hidden.includes('rooms'),
    isPeopleOnly: said.get('only') === 'people',
    isWithoutInternal: hidden.includes('internal'),
    personId: person === '' ? null : (person as PersonId),
    paperId: paper === '' ? null : (paper as PaperId),
  };
}

export function addressOfComparison(eventId: EventId, place: ComparePlace): string {
  const { from, to, look, grouping, personId, paperId } = place;
  const hidden = [
    ...(place.isWithoutRooms ? ['rooms'] : []),
    ...(place.isWithoutInternal ? ['internal'] : []),
  ].join(' ');
  return compareAddress(eventId, {
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(look === 'list' ? {} : { look }),
    ...(grouping === 'who' ? {} : { by: grouping }),
    ...(hidden === '' ? {} : { hide: hidden }),
    ...(place.isPeopleOnly ? { only: 'people' } : {}),
    ...(personId === null ? {} : { person: personId }),
    ...(paperId === null ? {} : { paper: paperId }),
  });
}
