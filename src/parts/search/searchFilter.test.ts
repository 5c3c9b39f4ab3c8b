import { expect, it } from 'vitest';
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import type { EventId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';
import { readQuery } from './query.ts';
import { acceptedBy, NO_FILTER, type SearchFilter } from './searchFilter.ts';
import { emptySearchIndex } from './searchIndex.ts';

const library = joinedLibraries(Object.values(await loadSeeds()));
const index = emptySearchIndex();
index.update(library, 'en', () => false);

function found(query: string, filter: Partial<SearchFilter>) {
  const accepts = acceptedBy({ ...NO_FILTER, ...filter }, library);
  return index.find(readQuery(query), { mostOfAKind: 100, accepts }).hits.map(({ entry }) => entry);
}

it('lets through one event with its people and rooms, and nothing else', () => {
  const entries = found('e', { eventId: 'seed-003' as EventId });
  const events = new Set(entries.flatMap(({ eventId }) => eventId ?? []));
  expect([...events]).toEqual(['seed-003']);
  expect(found('lajcak', { eventId: 'seed-003' as EventId }).some(({ kind }) => kind === 'person')).toBe(
    true,
  );
  expect(found('lajcak', { eventId: 'seed-000' as EventId })).toEqual([]);
});

it('lets through what is held in certain days, both included', () => {
  const days = found('panel', { from: '2017-09-28' as Day, until: '2017-09-28' as Day })
    .filter(({ kind }) => kind === 'session')
    .map((entry) => entry.days);
  expect(days.length).toBeGreaterThan(0);
  expect(new Set(days.flat())).toEqual(new Set(['2017-09-28']));
  expect(found('lajcak', { until: '2016-12-31' as Day })).toEqual([]);
});
