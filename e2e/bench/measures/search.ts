// Searching a thousand events of 20 KB whose papers are full of different words: opening the palette, reading the
// library for the first time, and every key after that, in the palette and on the page of results. The work of a key is
// told over that of the same key in the same place with nothing to search.
import { readFileSync, readdirSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { orderKeys } from '#base/ordered.ts';
import { blankAuthoredPaper } from '#domain/blank.ts';
import type { PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { RichBlock } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Measure } from '../bench.ts';
import { openPage, putLibrary, withBrowser, workBetween, workOf } from '../browser.ts';
import { medianOf } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { eventWith, libraryOf } from '../libraries.ts';
import { forget, notesOf } from '../recorder.ts';

const EVENTS = 1000;
const CHARACTERS = 20_000;
const ROUNDS = 3;
const QUERIES = ['panel 2', 'maria person 17', 'protection of victims', '"general assembly"', 'Trafickking'];
const SEEDS = new URL('../../report/seeds/', import.meta.url);

interface Keys {
  readonly slowest: number;
  readonly work: number;
}

export const search: Measure = async (origin) =>
  withBrowser(async (empty) =>
    withBrowser(async (full) => {
      await putLibrary(full, origin, libraryOfWords());
      const [none, all]: [Round[], Round[]] = [[], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        none.push(await searching(empty, origin));
        all.push(await searching(full, origin));
      }
      const of = (rounds: readonly Round[], value: (round: Round) => number): number =>
        medianOf(rounds.map(value));
      return [
        {
          what: `opening the palette, ${EVENTS} events`,
          value: of(all, ({ opened }) => opened),
          unit: 'ms',
          bar: 50,
        },
        {
          what: '  first search, the library read',
          value: of(all, ({ read }) => read),
          unit: 'ms',
          bar: null,
        },
        { what: '    longest frame meanwhile', value: of(all, ({ frame }) => frame), unit: 'ms', bar: null },
        ...PLACES.flatMap((place): readonly Figure[] => [
          {
            what: `search of ${EVENTS} events, work of a key on the ${place}`,
            value: of(all, (round) => round[place].work) - of(none, (round) => round[place].work),
            unit: 'ms',
            bar: 16,
          },
          {
            what: '  slowest key to paint',
            value: of(all, (round) => round[place].slowest),
            unit: 'ms',
            bar: null,
          },
        ]),
      ];
    }),
  );

const PLACES = ['palette', 'page'] as const;

interface Round extends Readonly<Record<(typeof PLACES)[number], Keys>> {
  readonly opened: number;
  readonly read: number;
  readonly frame: number;
}

async function searching(context: BrowserContext, origin: string): Promise<Round> {
  const page = await openPage(context, `${origin}/app/#/calendar`, 'main');
  const session = await sessionOf(context, page);
  // The palette's own program is fetched once the page is quiet.
  await page.waitForTimeout(5_000);
  await forget(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and actions' }).waitFor();
  await page.waitForTimeout(200);
  const opened = Math.max(...(await notesOf(page)).keys);
  const begun = performance.now();
  await page.keyboard.type('zzzz');
  await page.getByText('Nothing found for “zzzz”').waitFor({ timeout: 120_000 });
  const read = performance.now() - begun;
  const frame = longest((await notesOf(page)).frames);
  const palette = await typing(page, session);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (location.hash = '#/search'));
  await page.getByRole('searchbox', { name: 'Search the whole library' }).waitFor();
  const screen = await typing(page, session);
  await page.close();
  return { opened, read, frame, palette, page: screen };
}

async function sessionOf(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

async function typing(page: Page, session: CDPSession): Promise<Keys> {
  let [work, characters] = [0, 0];
  const slowest: number[] = [];
  for (const query of QUERIES) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(300);
    await forget(page);
    const before = await workOf(session);
    await page.keyboard.type(query, { delay: 100 });
    await page.waitForTimeout(100);
    work += workBetween(before, await workOf(session)).all;
    characters += query.length;
    slowest.push(Math.max(...(await notesOf(page)).keys));
  }
  return { work: work / characters, slowest: Math.max(...slowest) };
}

/** Words of real programmes, nine in ten; the others are made up, so that there are as many as in a real library. */
function libraryOfWords(): Library {
  const chance = chances();
  const pick = <Item>(items: readonly Item[], often: number): Item | undefined =>
    items[Math.floor(chance() ** often * items.length)];
  const text = readdirSync(SEEDS)
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
    .join(' ');
  const real = [...new Set(text.match(/\p{L}+/gu))];
  const syllables = 'ka lo mi ter an pro ven tion ri su del qua men to fi'.split(' ');
  const rare = Array.from({ length: 40_000 }, () =>
    Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(syllables, 1)).join(''),
  );
  const paragraph = (): RichBlock => {
    const words = Array.from({ length: 80 }, () => (chance() < 0.1 ? pick(rare, 1) : pick(real, 2)));
    return { type: 'paragraph', runs: [{ type: 'text', text: `${words.join(' ')}.` }] };
  };
  return libraryOf(
    Array.from({ length: EVENTS }, (_, index) => withNote(eventWith(`event-${index}`, 12), paragraph)),
  );
}

function withNote(event: PlannedEvent, paragraph: () => RichBlock): PlannedEvent {
  const [key] = orderKeys(1);
  if (key === undefined) return event;
  const blocks: RichBlock[] = [];
  let length = JSON.stringify(event).length;
  while (length < CHARACTERS) {
    const block = paragraph();
    blocks.push(block);
    length += JSON.stringify(block).length;
  }
  const id = `${event.id}-note` as PaperId;
  const note = { ...blankAuthoredPaper(id, key, 'concept-note', 'en'), name: { en: 'Concept note' } };
  return { ...event, papersById: { [id]: { ...note, body: { en: blocks } } } };
}

/** Numbers from 0 to 1, the same in every run (xorshift; Marsaglia 2003). */
function chances(): () => number {
  let state = 88_172_645;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

function longest(frames: readonly number[]): number {
  return Math.max(...frames.slice(1).map((time, index) => time - (frames[index] ?? time)));
}
