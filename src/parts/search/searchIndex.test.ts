import { describe, expect, it } from 'vitest';
import { blankEvent, blankSession } from '#domain/blank.ts';
import type { EventId, SessionId } from '#domain/ids.ts';
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';
import { readQuery } from './query.ts';
import { resultOf } from './results.ts';
import { byId, eventOfPanels, KEY, SMALL } from './sampleLibrary.ts';
import { emptySearchIndex, type FindOptions, type SearchIndex } from './searchIndex.ts';

const EXAMPLES = joinedLibraries(Object.values(await loadSeeds()));

describe('finding in the library', () => {
  it.each([
    ['without capitals and accents', 'LAJCAK', ['H.E. Mr. Miroslav Lajčák']],
    ['under another spelling', 'lajcsak', ['H.E. Mr. Miroslav Lajčák']],
    ['in Cyrillic', 'лайчак', ['H.E. Mr. Miroslav Lajčák']],
    ['in Latin letters where it stands in Cyrillic', 'laichak', ['H.E. Mr. Miroslav Lajčák']],
    ['in Arabic', 'لايتشاك', ['H.E. Mr. Miroslav Lajčák']],
    ['without the letters of one language', 'walesa', ['Lech Wałęsa']],
    ['joined to its article', 'almaliki', ['Hanan Al-Maliki']],
    ['without its article', 'maliki', ['Hanan Al-Maliki']],
  ])('finds a name %s', (_, query, labels) => {
    expect(labelsIn(SMALL, query)).toEqual(labels);
  });

  it.each([
    ['الجلسة', ['الجلسة الافتتاحية']],
    ['جَلسة', ['الجلسة الافتتاحية']],
    ['افتتاحيه', ['الجلسة الافتتاحية']],
    ['反腐败', ['反腐败会议']],
    ['会议', ['反腐败会议']],
    ['议会', []],
    ['приветствия', ['Приветствия']],
    ['ПРИВЕТ', ['Приветствия']],
  ])('finds %s in its own script', (query, labels) => {
    const titles = [{ ar: 'الجلسة الافتتاحية' }, { zh: '反腐败会议' }, { ru: 'Приветствия' }];
    const event: PlannedEvent = {
      ...blankEvent('e2' as EventId),
      sessionsById: byId(
        titles.map((title, index) => ({ ...blankSession(`s${index}` as SessionId, KEY, 'other'), title })),
      ),
    };
    expect(labelsIn({ ...EMPTY_LIBRARY, eventsById: byId([event]) }, query)).toEqual(labels);
  });

  it('finds the second panel by either numeral, and no other panel', () => {
    const second = ['Panel II: Closing the gap'];
    expect([labelsIn(SMALL, 'Panel II'), labelsIn(SMALL, 'panel ii'), labelsIn(SMALL, 'panel 2')]).toEqual([
      second,
      second,
      second,
    ]);
  });

  it.each([
    ['71/287'],
    ['A/RES/71/287'],
    ['resolution 71/287'],
    ['3 April'],
    ['april 3 2012'],
    ['2012-04-03'],
    ['4月3日'],
  ])('finds an event by %s', (query) => {
    expect(labelsIn(SMALL, query, ['event'])).toEqual(['Fighting trafficking']);
  });

  it('takes no figure for the beginning of another', () => {
    expect(labelsIn(SMALL, 'april 1', ['event'])).toEqual([]);
    expect(labelsIn(SMALL, '201', ['event'])).toEqual(['Fighting trafficking']);
  });

  it('wants every word, in any order, and a phrase in quotes as it stands', () => {
    expect(labelsIn(SMALL, 'gap closing')).toEqual(['Panel II: Closing the gap']);
    expect(labelsIn(SMALL, 'gap zebra')).toEqual([]);
    expect(labelsIn(SMALL, '"closing the gap"')).toEqual(['Panel II: Closing the gap']);
    expect(labelsIn(SMALL, '"gap closing"')).toEqual([]);
    expect(labelsIn(SMALL, '"the ga"')).toEqual([]);
    expect(labelsIn(SMALL, '"the ga')).toEqual(['Panel II: Closing the gap']);
  });

  it('puts what begins with the words before what has them inside, and titles before texts', () => {
    expect(labelsIn(SMALL, 'closing')).toEqual(['Closing', 'Panel II: Closing the gap', 'Concept note']);
    expect(labelsIn(SMALL, 'ending')).toEqual(['Ending', 'Panel I: Spending']);
  });

  it('lets one letter slip only in a long word, and only where nothing has the word itself', () => {
    expect(found(SMALL, 'lajack').isNear).toBe(true);
    expect(labelsIn(SMALL, 'lajack')).toEqual(['H.E. Mr. Miroslav Lajčák']);
    expect(labelsIn(SMALL, 'penel')).toEqual(['Panel I: Spending', 'Panel II: Closing the gap']);
    expect(labelsIn(SMALL, 'gip')).toEqual([]);
    expect(found(SMALL, 'spending').isNear).toBe(false);
  });

  it('finds a session by its event only together with a word of its own', () => {
    expect(labelsIn(SMALL, 'trafficking', ['session'])).toEqual([]);
    expect(labelsIn(SMALL, 'trafficking gap', ['session'])).toEqual(['Panel II: Closing the gap']);
  });

  it('shows where in a text the words stand', () => {
    const [result] = resultsIn(SMALL, 'recruiters');
    expect(result).toMatchObject({
      kind: 'paper',
      label: { text: 'Concept note', ranges: [] },
      detail: 'Fighting trafficking',
      address: '/events/e1/papers/n1',
    });
    const text = result?.foundIn?.text;
    expect(text?.ranges.map(([from, to]) => text.text.slice(from, to))).toEqual(['Recruiters']);
    expect(text?.text).toMatch(/^… .*Recruiters.* …$/);
  });

  it('marks the words in a name, however they were typed', () => {
    expect(resultsIn(SMALL, 'lajcak mir')[0]?.label).toEqual({
      text: 'H.E. Mr. Miroslav Lajčák',
      ranges: [
        [9, 17],
        [18, 24],
      ],
    });
    expect(resultsIn(SMALL, 'panel 2')[0]?.label.ranges).toEqual([
      [0, 5],
      [6, 8],
    ]);
  });

  it('puts an event first that something speaks for', () => {
    const twin = { ...eventOfPanels(), id: 'e9' as EventId };
    const library = { ...SMALL, eventsById: { ...SMALL.eventsById, [twin.id]: twin } };
    const addresses = (boosted: string) =>
      resultsIn(library, 'fighting', { mostOfAKind: 9, boostOf: (id) => (id === boosted ? 1 : 0) }).map(
        ({ address }) => address,
      );
    expect([addresses('e1'), addresses('e9')]).toEqual([
      ['/events/e1', '/events/e9'],
      ['/events/e9', '/events/e1'],
    ]);
  });

  it('counts everything and hands out the best', () => {
    const { hits, counts } = found(EXAMPLES, 'panel', { mostOfAKind: 2 });
    expect(hits.filter(({ entry }) => entry.kind === 'session')).toHaveLength(2);
    expect(counts.session).toBeGreaterThan(5);
  });

  it('finds the sessions of a person in the examples', () => {
    const sessions = resultsIn(EXAMPLES, 'lajcak').filter(({ kind }) => kind === 'session');
    expect(sessions.length).toBeGreaterThan(0);
    for (const { foundIn } of sessions) expect(foundIn?.text.text).toMatch(/Laj[cč]ák/);
  });
});

describe('the index', () => {
  it('follows an edit, and reads nothing else again', () => {
    const index = emptySearchIndex();
    index.update(SMALL, 'en', () => false);
    const event = eventOfPanels();
    const edited: Library = {
      ...SMALL,
      eventsById: byId([{ ...event, title: { en: 'Ending trafficking' } }]),
    };
    let asked = 0;
    const isWhole = index.update(edited, 'en', () => {
      asked += 1;
      return false;
    });
    expect([isWhole, asked]).toEqual([true, 1]);
    expect(hitsOf(index, 'ending trafficking')).toContain('e1');
    expect(hitsOf(index, 'fighting')).toEqual([]);
  });

  it('follows the name of a person into the sessions', () => {
    const index = emptySearchIndex();
    index.update(EXAMPLES, 'en', () => false);
    const [person] = Object.values(EXAMPLES.peopleById).filter(({ familyName }) => familyName === 'Lajčák');
    if (person === undefined) throw new Error('He is in the examples');
    const peopleById = { ...EXAMPLES.peopleById, [person.id]: { ...person, aliases: ['Zygmuntowicz'] } };
    index.update({ ...EXAMPLES, peopleById }, 'en', () => false);
    expect(hitsOf(index, 'zygmuntowicz').length).toBeGreaterThan(1);
  });

  it('is made in slices, and finds what it has so far', () => {
    const index = emptySearchIndex();
    let slices = 0;
    let left = 0;
    const mustStop = () => (left -= 1) < 0;
    do {
      slices += 1;
      left = 2;
    } while (!index.update(SMALL, 'en', mustStop) && slices < 20);
    expect(slices).toBe(3);
    expect(hitsOf(index, 'closing gap')).toEqual(['s2']);
  });

  it('offers near spellings that find something where nothing was found', () => {
    const suggestions = (query: string) => indexOf(SMALL).suggest(readQuery(query));
    expect(suggestions('recrooters')).toEqual(['Recruiters']);
    expect(suggestions('clossingg gap')).toEqual(['Closing gap', 'gap']);
    expect(suggestions('walesa telephone')).toEqual(['walesa', 'telephone']);
    expect(suggestions('zzzzzzz')).toEqual([]);
  });

  it('forgets what is deleted', () => {
    const index = emptySearchIndex();
    index.update(SMALL, 'en', () => false);
    index.update({ ...SMALL, eventsById: {} }, 'en', () => false);
    expect(hitsOf(index, 'closing')).toEqual([]);
  });
});

function indexOf(library: Library): SearchIndex {
  const index = emptySearchIndex();
  index.update(library, 'en', () => false);
  return index;
}

function found(library: Library, query: string, options: FindOptions = { mostOfAKind: 50 }) {
  return indexOf(library).find(readQuery(query), options);
}

function resultsIn(library: Library, query: string, options: FindOptions = { mostOfAKind: 50 }) {
  const index = indexOf(library);
  const all = index.find(readQuery(query), options);
  return all.hits.flatMap((hit) => resultOf(hit, all, index, library, 'en') ?? []);
}

function labelsIn(library: Library, query: string, kinds?: readonly string[]): readonly string[] {
  return resultsIn(library, query)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ label }) => label.text);
}

function hitsOf(index: SearchIndex, query: string): readonly string[] {
  return index.find(readQuery(query), { mostOfAKind: 50 }).hits.map(({ entry }) => entry.id);
}
