import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openedContent } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { inVersion2 } from '#domain/file/editionInTheClear.ts';
import { parseLibraryFile, writeLibraryFile } from '#domain/file/libraryFile.ts';
import type { Library } from '#domain/library.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { coverageOf, surplusOf } from './acceptance/coverage.ts';
import { PUBLIC_FOLDER, SEED_IDS, loadSeeds, seedText } from './acceptance/publicFolder.ts';
import { seatsOf, sittingsIn, viewOf } from './acceptance/view.ts';
import { fetchCatalogue } from './catalogue.ts';
import { loadExample } from './examples.ts';
import { fetchText } from './fetching.ts';

const catalogue = await fetchCatalogue('examples', PUBLIC_FOLDER);
const seeds = await loadSeeds();

describe('the examples', () => {
  it('are the files of their folder, each listed once', () => {
    const files = readdirSync(join(import.meta.dirname, '../../public/examples'));
    expect(['catalogue.json', ...catalogue.map(({ file }) => file)].sort()).toEqual(files.sort());
  });

  for (const { id, file, title, days } of catalogue) {
    it(`${file} is read with nothing to mend and without loss`, async () => {
      const { library, repairs } = await loadExample(id, PUBLIC_FOLDER);
      expect(repairs).toEqual([]);
      const raw = JSON.parse(await fetchText(`examples/${file}`, PUBLIC_FOLDER));
      const { library: written } = JSON.parse(writeLibraryFile(library, raw.savedAt));
      expect(written).toEqual(inVersion2(raw.library));
      for (const edition of Object.values<Edition>(library.editionsById)) {
        const { event, peopleById, roomsById, officesById } = raw.library.editionsById[edition.id];
        const content = { event, peopleById, roomsById, officesById, lettersById: {} };
        expect(openedContent(edition)).toEqual({ content, repairs: [] });
      }
    });

    it(`${file} holds the event that the list promises`, () => {
      const events = Object.values(seeds[id as keyof typeof seeds].eventsById);
      expect(events.map((event) => Object.keys(event.daysByDate))).toEqual([days]);
      expect(events.map((event) => event.title.en)).toEqual([title]);
    });
  }

  it.each(SEED_IDS)('say every word of document %s', (id) => {
    expect(coverageOf(id, seeds[id], seedText(id)).leftovers).toEqual([]);
  });

  // Beside the document's own words: the stage where the paper prints none, a room's whole name where it prints the
  // short one, and a weekday that stands only in day headings.
  it.each([
    ['000', ['final programme', 'programme programme']],
    ['001', []],
    ['002', ['trusteeship council chamber']],
    [
      '003',
      [
        'general assembly hall united nations headquarters new york',
        'general assembly hall',
        'trusteeship council chamber united nations headquarters new york',
        'trusteeship council chamber',
      ],
    ],
    ['004', ['friday 23 june 2017']],
  ] as const)('say nothing that document %s does not, but for what they know besides', (id, besides) => {
    expect(surplusOf(id, seeds[id], seedText(id))).toEqual(besides);
  });

  it('know the same person, room and office by the same record', () => {
    const [first = {}, ...others] = (['peopleById', 'roomsById', 'officesById'] as const).map((kind) => {
      const records = new Map<string, string>();
      const disagreeing: string[] = [];
      for (const library of Object.values<Library>(seeds)) {
        for (const record of Object.values<{ readonly id: string }>(library[kind])) {
          const text = JSON.stringify(record);
          if ((records.get(record.id) ?? text) !== text) disagreeing.push(record.id);
          records.set(record.id, text);
        }
      }
      return disagreeing;
    });
    expect([first, ...others]).toEqual([[], [], []]);
  });

  it('merge into one library in which no id is used twice for different things', async () => {
    const libraries = Object.values<Library>(seeds);
    const merged = {
      eventsById: Object.assign({}, ...libraries.map(({ eventsById }) => eventsById)),
      peopleById: Object.assign({}, ...libraries.map(({ peopleById }) => peopleById)),
      roomsById: Object.assign({}, ...libraries.map(({ roomsById }) => roomsById)),
      officesById: Object.assign({}, ...libraries.map(({ officesById }) => officesById)),
      editionsById: Object.assign({}, ...libraries.map(({ editionsById }) => editionsById)),
      alternativesById: {},
    };
    const read = parseLibraryFile(writeLibraryFile(merged, '2026-11-01T00:00:00.000Z'));
    expect(read).toMatchObject({ ok: true, repairs: [] });
    expect(Object.keys(merged.eventsById)).toHaveLength(5);
  });
});

describe('the hours of the examples', () => {
  const hoursIn = (seed: Parameters<typeof viewOf>[1], edition?: number): readonly string[] =>
    sittingsIn(viewOf(seeds, seed, edition)).map(({ hours }) => hours);

  it.each([
    [1, ['10am – 11 am', '11am – 1pm', '3pm - 5:45pm', '5:45pm – 6pm']],
    [2, ['10am – 11 am', '11am – 1pm', '3pm – 5:45pm', '5:45pm – 6pm']],
    [3, ['10am – 11 am', '11am – 1pm', '3pm – 5:45pm', '5:45pm - 6pm']],
  ])('print as in programme %i of 3 April 2012', (edition, expected) => {
    expect(hoursIn('000', edition)).toEqual(expected);
  });

  it('print as in the concept paper of 3 April 2012', () => {
    expect(hoursIn('001')).toEqual(['10am – 11 am', '11am – 1pm', '3pm – 5:45pm', '5:45pm – 6pm']);
  });

  it('are not set yet for 13 May 2009', () => {
    expect(hoursIn('002')).toEqual(['', '', '']);
  });

  it('print as in the programme of 27-28 September 2017', () => {
    expect(hoursIn('003')).toEqual([
      '10-11 AM',
      '11Am-1PM',
      '3PM-6PM',
      '3-4:30PM',
      '4:30-6:00 PM',
      '10AM-1PM',
      '3-6PM',
      '6PM',
    ]);
  });

  it('print as in the agenda of 23 June 2017', () => {
    expect(hoursIn('004')).toEqual([
      '10.00',
      '10.15-10:30',
      '10.30-11.45',
      '11.45-13.00',
      '15.00-16.25',
      '16.25-17.50',
      '17.50-18.00',
    ]);
  });
});

describe('the editions of the first example', () => {
  it('end where the event stands now', () => {
    const [now, last] = [viewOf(seeds, '000'), viewOf(seeds, '000', 3)];
    const { papersById: _papers, ...event } = now.event;
    const { papersById: _issued, ...issued } = last.event;
    expect(issued).toEqual(event);
    expect(seatsOf(last).map(({ name, office }) => `${name}, ${office}`)).toEqual(
      seatsOf(now).map(({ name, office }) => `${name}, ${office}`),
    );
  });

  it('add exactly one person in the last step', () => {
    const ids = (edition: number) =>
      seatsOf(viewOf(seeds, '000', edition)).map(({ session, seat }) => `${session.id} ${seat.personId}`);
    expect(ids(3).filter((id) => !ids(2).includes(id))).toEqual(['seed-000-panel-1 person-somaly-mam']);
    expect(ids(2).filter((id) => !ids(3).includes(id))).toEqual([]);
  });

  it('number the panels alike', () => {
    const numbers = [1, 2, 3].map((edition) => [
      ...numbersOf(viewOf(seeds, '000', edition).event, 'en').values(),
    ]);
    const roman = ['Interactive Panel Discussion I', 'Interactive Panel Discussion II'];
    expect(numbers).toEqual([roman, roman, roman]);
  });
});
