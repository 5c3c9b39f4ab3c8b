import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT, LETTER, library, OTHER_EVENT, OTHER_LETTER } from '../editions/sampleEvent.ts';
import type { EventId } from '../ids.ts';
import { joinedLibraries } from '../joinedLibraries.ts';
import type { Library } from '../library.ts';
import { parseLibraryFile, writeLibraryFile } from './libraryFile.ts';
import { oneEventLibrary } from './oneEvent.ts';

const NOW = '2012-04-03T12:00:00.000Z';

function one(all: Library, eventId: EventId): Library {
  const alone = oneEventLibrary(all, eventId);
  if (alone === null) throw new Error(`There is no event ${eventId}`);
  return alone;
}

function example(name: string): Library {
  const parsed = parseLibraryFile(readFileSync(`public/examples/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error('The example cannot be read');
  return parsed.library;
}

describe('the file of one event', () => {
  it('comes back as it was, with its editions and without a repair', () => {
    const trafficking = example('000-fighting-human-trafficking');
    const all = joinedLibraries([trafficking, example('002-taking-collective-action')]);
    const alone = one(all, 'seed-000' as EventId);
    expect(Object.keys(alone.eventsById)).toEqual(['seed-000']);
    expect(alone.eventsById).toEqual(trafficking.eventsById);
    expect(alone.editionsById).toEqual(trafficking.editionsById);
    expect(parseLibraryFile(writeLibraryFile(alone, NOW))).toEqual({
      ok: true,
      library: alone,
      repairs: [],
      savedAt: NOW,
    });
  });

  it('has the people, rooms and offices the event names and no others', () => {
    const { peopleById, roomsById, officesById } = one(library, EVENT);
    expect(Object.keys(peopleById).sort()).toEqual(['p-fedotov', 'p-mam']);
    expect([...Object.keys(roomsById), ...Object.keys(officesById)]).toEqual(['r-hall', 'o-pga']);
  });

  it('cites the letter of another event by its date, which prints the same', () => {
    const paper = one(library, EVENT).eventsById[EVENT]?.papersById[LETTER];
    expect(paper).toMatchObject({ references: [{ paperId: null, date: '2012-02-21' }] });
    const other = library.eventsById[OTHER_EVENT]?.papersById[OTHER_LETTER];
    expect(other).toMatchObject({ date: '2012-02-21' });
  });

  it('is none for an event that is gone', () => {
    expect(oneEventLibrary(library, 'gone' as EventId)).toBeNull();
  });
});
