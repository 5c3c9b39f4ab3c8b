import { describe, expect, it } from 'vitest';
import { PUBLIC_FOLDER } from './acceptance/publicFolder.ts';
import { fetchCatalogue } from './catalogue.ts';
import { loadExample } from './examples.ts';
import { ReferenceFailure } from './fetching.ts';
import type { ReferencePlace } from './fetching.ts';
import { loadMemberStates } from './memberStates.ts';

const ENTRY = { id: 'a', title: 'A', days: ['2030-01-07'], shows: 'Something.', file: 'a.json' };

describe('a file that comes with the program', () => {
  it('is looked for beside the page, whatever folder the page is in', async () => {
    const asked: string[] = [];
    const place = {
      base: () => 'https://example.org/rostrum/app/#/events',
      fetch: (address: string) => {
        asked.push(address);
        return Promise.resolve(answer('{"entries":[]}'));
      },
    };
    await fetchCatalogue('examples', place);
    expect(asked).toEqual(['https://example.org/rostrum/app/examples/catalogue.json']);
  });

  it.each([
    ['is missing', new Response('', { status: 404 }), 'missing'],
    ['is answered with the start page of the host', page(), 'missing'],
    ['is no JSON', answer('{"entries":'), 'damaged'],
    ['is JSON of another kind', answer('[]'), 'damaged'],
    ['has an entry without a title', entries({ ...ENTRY, title: 3 }), 'damaged'],
    ['has an entry on a day that is none', entries({ ...ENTRY, days: ['2030-02-30'] }), 'damaged'],
    ['has an entry that leads elsewhere', entries({ ...ENTRY, file: '//example.org/a.json' }), 'damaged'],
    ['has an entry that leads out of its folder', entries({ ...ENTRY, file: '../a.json' }), 'damaged'],
  ])('says so when it %s', async (_what, response, problem) => {
    const failure = await failureOf(
      fetchCatalogue(
        'examples',
        placeOf(() => Promise.resolve(response)),
      ),
    );
    expect(failure).toMatchObject({ problem, file: 'examples/catalogue.json' });
  });

  it('says so when nobody answers', async () => {
    const place = placeOf(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(loadExample('000', place))).toMatchObject({ problem: 'unreachable' });
  });

  it('says so when the answer breaks off', async () => {
    const broken = new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('gone')) }));
    const failure = await failureOf(
      fetchCatalogue(
        'examples',
        placeOf(() => Promise.resolve(broken)),
      ),
    );
    expect(failure.problem).toBe('unreachable');
  });

  it('gives the entries of a catalogue as they are', async () => {
    const place = placeOf(() => Promise.resolve(entries(ENTRY)));
    expect(await fetchCatalogue('examples', place)).toEqual([ENTRY]);
  });
});

describe('an example', () => {
  it('that no catalogue lists is missing', async () => {
    const failure = await failureOf(loadExample('005', PUBLIC_FOLDER));
    expect(failure).toMatchObject({ problem: 'missing', file: 'examples/005' });
  });

  it.each([
    ['of a later version is refused', '{"format":"rostrum-library","version":9999,"library":{}}', 'newer'],
    ['of another program is damaged', '{"format":"other"}', 'damaged'],
    ['that breaks off is damaged', '{"format":"rostrum-library","ver', 'damaged'],
  ])('%s', async (_what, text, problem) => {
    const place = placeOf((address) =>
      Promise.resolve(address.endsWith('catalogue.json') ? entries(ENTRY) : answer(text)),
    );
    expect(await failureOf(loadExample('a', place))).toMatchObject({ problem, file: 'examples/a.json' });
  });
});

describe('the Member States', () => {
  it('are 193 Members and 2 observers, each with two names in six languages', async () => {
    const states = await loadMemberStates(PUBLIC_FOLDER);
    expect([states.filter((one) => !one.isObserver).length, states.length]).toEqual([193, 195]);
    expect(new Set(states.map(({ iso3 }) => iso3)).size).toBe(195);
    expect(states.find(({ iso2 }) => iso2 === 'PH')).toEqual({
      iso2: 'PH',
      iso3: 'PHL',
      isObserver: false,
      shortName: {
        ar: 'الفلبين',
        zh: '菲律宾',
        en: 'Philippines',
        fr: 'Philippines',
        ru: 'Филиппины',
        es: 'Filipinas',
      },
      formalName: {
        ar: 'جمهورية الفلبين',
        zh: '菲律宾共和国',
        en: 'the Republic of the Philippines',
        fr: 'la République des Philippines',
        ru: 'Республика Филиппины',
        es: 'la República de Filipinas',
      },
    });
  });

  it.each([
    ['other languages', '{"languages":["en"],"states":[]}'],
    ['a row that is too short', '{"languages":["ar","zh","en","fr","ru","es"],"states":[["PH"]]}'],
    ['no list', '{"languages":["ar","zh","en","fr","ru","es"]}'],
    ['nothing in it', 'null'],
  ])('are damaged with %s', async (_what, text) => {
    const place = placeOf(() => Promise.resolve(answer(text)));
    expect((await failureOf(loadMemberStates(place))).problem).toBe('damaged');
  });
});

function answer(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}

function entries(...list: readonly unknown[]): Response {
  return answer(JSON.stringify({ entries: list }));
}

function page(): Response {
  return new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function placeOf(fetch: ReferencePlace['fetch']): ReferencePlace {
  return { base: () => 'https://example.org/', fetch };
}

async function failureOf(promise: Promise<unknown>): Promise<ReferenceFailure> {
  const failure: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (failure instanceof ReferenceFailure) return failure;
  throw new Error('It did not fail as it should', { cause: failure });
}
