// How the directory is looked at, kept in the address: what is searched for, which people, in which order. So the way
// back from a person leads to the same list.
import { useSearch } from 'wouter';
import { peopleAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { PEOPLE_ORDERS, type PeopleOrder } from './personRows.ts';

/** All people; those who appear nowhere; those who may be the same person. */
export type PeopleView = 'all' | 'nowhere' | 'alike';

export interface PeopleLook {
  readonly query: string;
  readonly view: PeopleView;
  readonly order: PeopleOrder;
}

export function usePeoplePlace(): PeopleLook & { readonly look: (change: Partial<PeopleLook>) => void } {
  const search = new URLSearchParams(useSearch());
  const show = search.get('show');
  const now: PeopleLook = {
    query: search.get('q') ?? '',
    view: show === 'nowhere' || show === 'alike' ? show : 'all',
    order: PEOPLE_ORDERS.find((order) => order === search.get('sort')) ?? 'name',
  };
  return {
    ...now,
    // Not a place of its own for every letter typed.
    look: (change) => goTo(addressOfLook({ ...now, ...change }), { replace: true }),
  };
}

export function addressOfLook({ query, view, order }: PeopleLook): string {
  return peopleAddress({
    ...(query === '' ? {} : { q: query }),
    ...(view === 'all' ? {} : { show: view }),
    ...(order === 'name' ? {} : { sort: order }),
  });
}
