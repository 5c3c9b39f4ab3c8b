import { expect, it } from 'vitest';
import { orderBetween } from '#base/ordered.ts';
import { blankAuthoredPaper, blankEvent } from '#domain/blank.ts';
import type { EventId, PaperId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { FoundLine } from '#parts/search/lines.ts';
import type { SearchResult } from '#parts/search/results.ts';
import { foundEntries, recentEntries } from './paletteEntries.ts';

const one = 'one' as EventId;
const two = 'two' as EventId;
const gone = 'gone' as EventId;
const note = 'note' as PaperId;
const LIBRARY: Library = {
  ...EMPTY_LIBRARY,
  eventsById: {
    [one]: { ...blankEvent(one), title: { en: 'First' } },
    [two]: {
      ...blankEvent(two),
      title: { en: 'Second' },
      papersById: {
        [note]: {
          ...blankAuthoredPaper(note, orderBetween(null, null), 'note', 'en'),
          name: { en: 'Note' },
        },
      },
    },
  },
};

it('offers what was opened or written last, but not the place one is at, nor what has gone', () => {
  const activity = { openedAt: { [one]: 10, [two]: 30, [gone]: 40 }, papersChangedAt: { [note]: 20 } };
  const labels = (path: string) =>
    recentEntries(LIBRARY, activity, path, 'en').map(({ label }) => label.text);
  expect([labels('/calendar'), labels('/events/two')]).toEqual([
    ['Second', 'Note', 'First'],
    ['Note', 'First'],
  ]);
});

it('puts actions that fit well ahead of the library, the others behind it, and the way to all at the end', () => {
  const action = (id: string, fitsWell: boolean) => ({
    action: { id, label: id, group: 'Everywhere', run: () => undefined },
    found: { index: 0, label: { text: id, ranges: [] }, fitsWell } satisfies FoundLine,
  });
  const result: SearchResult = {
    key: 'event-one',
    kind: 'event',
    eventId: one,
    label: { text: 'First', ranges: [] },
    detail: '',
    foundIn: null,
    address: '/events/one',
  };
  const entries = foundEntries([action('undo', true), action('redo', false)], [result], 'do ');
  expect(entries.map(({ id, address }) => [id, address])).toEqual([
    ['action-undo', undefined],
    ['event-one', '/events/one'],
    ['action-redo', undefined],
    ['all', '/search?q=do'],
  ]);
});
