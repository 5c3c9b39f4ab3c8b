import { expect, it } from 'vitest';
import type { EventId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import { addressOfSearch, readSearchPlace, type SearchPlace } from './place.ts';

const NOTHING: SearchPlace = { query: '', kind: null, eventId: null, from: null, until: null };

it('comes back from the address as it went', () => {
  const places: readonly SearchPlace[] = [
    NOTHING,
    { ...NOTHING, query: 'Lajčák & "panel 2" #1', kind: 'session' },
    { ...NOTHING, eventId: 'seed-003' as EventId, from: '2017-09-27' as Day, until: '2017-09-28' as Day },
  ];
  expect(places.map((place) => readSearchPlace(addressOfSearch(place).split('?')[1] ?? ''))).toEqual(places);
});

it('takes nothing that is no kind and no day', () => {
  expect(readSearchPlace('kind=zebra&from=2017-02-30&until=soon&event=')).toEqual(NOTHING);
});
