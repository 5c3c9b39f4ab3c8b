// An event of 500 sessions that was issued two hundred times: what its editions cost at the start, over the same library
// without them; opening one that has not been opened; comparing two; and the memory they take.
import { readFileSync, readdirSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { orderKeys } from '#base/ordered.ts';
import { blankLetter } from '#domain/blank.ts';
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import { contentOf } from '#domain/editions/content.ts';
import { editionsOf, issuedEdition } from '#domain/editions/issue.ts';
import type { EditionId, EventId, PaperId, SessionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import type { Measure } from '../bench.ts';
import { heapOf, openPage, putLibrary, withBrowser, workBetween, workOf } from '../browser.ts';
import { medianOf } from '../figures.ts';
import { eventWith, libraryOf } from '../libraries.ts';
import { notesOf } from '../recorder.ts';

const EDITIONS = 200;
const SESSIONS = 500;
const ROUNDS = 9;
const VISITS = 5;
const EVENT = 'event-0' as EventId;
const LETTER = 'letter' as PaperId;
const SEEDS = new URL('../../report/seeds/', import.meta.url);

export const editions: Measure = async (origin) => {
  const library = issuedOften();
  return withBrowser(async (without) =>
    withBrowser(async (many) => {
      await putLibrary(without, origin, { ...library, editionsById: {} });
      await putLibrary(many, origin, library);
      const ratios: number[] = [];
      const [none, all]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        // Turn about, so that whatever slows the machine down falls on both.
        const first = round % 2 === 0 ? await starting(without, origin) : null;
        const issued = await starting(many, origin);
        const plain = first ?? (await starting(without, origin));
        none.push(plain);
        all.push(issued);
        ratios.push(issued / plain);
      }
      const visits = await visiting(many, origin);
      return [
        {
          what: `start with ${EDITIONS} editions of ${SESSIONS} sessions, over none`,
          value: medianOf(ratios),
          unit: '×',
          bar: 1.05,
        },
        { what: '  ready without editions', value: medianOf(none), unit: 'ms', bar: null },
        { what: '  ready with them', value: medianOf(all), unit: 'ms', bar: null },
        // As much as a library of as many megabytes in events may take.
        { what: '  over none', value: medianOf(all) - medianOf(none), unit: 'ms', bar: 350 },
        { what: 'opening an edition, over the draft', value: visits.opening, unit: 'ms', bar: 100 },
        { what: 'comparing two, with its screen', value: visits.comparing, unit: 'ms', bar: null },
        { what: '  the comparison alone', value: comparing(library), unit: 'ms', bar: 200 },
        {
          what: `JS heap of ${EDITIONS} editions`,
          value: (await heapWith(many, origin)) - (await heapWith(without, origin)),
          unit: 'MB',
          bar: 30,
        },
        {
          what: '  their frozen texts',
          value: editionsOf(library, EVENT).reduce((sum, { frozen }) => sum + frozen.length, 0) / 1e6,
          unit: 'MB',
          bar: null,
        },
      ];
    }),
  );
};

async function starting(context: BrowserContext, origin: string): Promise<number> {
  const page = await openPage(context, `${origin}/app/`);
  const { ready } = await notesOf(page);
  await page.close();
  return ready ?? Number.NaN;
}

async function heapWith(context: BrowserContext, origin: string): Promise<number> {
  const page = await openPage(context, `${origin}/app/`);
  const heap = await heapOf(await context.newCDPSession(page));
  await page.close();
  return heap;
}

/** Milliseconds of the main thread's work, until it has nothing more to do. */
async function visiting(context: BrowserContext, origin: string) {
  const page = await openPage(context, `${origin}/app/`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const letter = `#/events/${EVENT}/papers/${LETTER}`;
  // The first visit loads the screens' own programs.
  await work(page, session, `${letter}?edition=edition-1`);
  await work(page, session, `#/events/${EVENT}/compare?from=edition-1&to=edition-2`);
  const [draft, edition, compare]: [number[], number[], number[]] = [[], [], []];
  for (let visit = 1; visit <= VISITS; visit += 1) {
    draft.push(await work(page, session, letter));
    edition.push(await work(page, session, `${letter}?edition=edition-${visit * 20}`));
    const [from, to] = [visit * 20 + 5, visit * 20 + 6];
    compare.push(
      await work(page, session, `#/events/${EVENT}/compare?from=edition-${from}&to=edition-${to}`),
    );
  }
  await page.close();
  return { opening: medianOf(edition) - medianOf(draft), comparing: medianOf(compare) };
}

async function work(page: Page, session: CDPSession, address: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.waitForTimeout(500);
  const before = await workOf(session);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.waitForTimeout(2_500);
  return workBetween(before, await workOf(session)).all;
}

function comparing(library: Library): number {
  const issued = editionsOf(library, EVENT);
  return medianOf(
    Array.from({ length: VISITS }, (_, visit) => {
      const [before, after] = [issued[visit * 20], issued[visit * 20 + 1]].map(
        (one) => one && contentOf(one),
      );
      if (!before || !after) return Number.NaN;
      const begun = performance.now();
      compareEditions(before, after);
      return performance.now() - begun;
    }),
  );
}

/** Between two editions a handful of sessions is moved or worded anew. */
function issuedOften(): Library {
  const words = wordsOfSeeds();
  let library = libraryOf([withTexts(eventWith(EVENT, SESSIONS), words)]);
  for (let number = 1; number <= EDITIONS; number += 1) {
    const event = library.eventsById[EVENT];
    if (event === undefined) break;
    const made = issuedEdition(
      { ...library, eventsById: { [EVENT]: changed(event, number, words) } },
      EVENT,
      { stage: 'revised', label: {}, asOf: '2026-03-01' as Day, note: '', paperIds: [LETTER] },
      { id: `edition-${number}` as EditionId, issuedAt: number },
    );
    if (made === null) break;
    const editionsById = { ...library.editionsById, [made.edition.id]: made.edition };
    library = { ...library, eventsById: { [EVENT]: made.event }, editionsById };
  }
  return library;
}

function changed(event: PlannedEvent, number: number, words: readonly string[]): PlannedEvent {
  const sessionsById = { ...event.sessionsById };
  for (let place = 0; place < 5; place += 1) {
    const id = `${EVENT}-${(number * 37 + place * 101) % SESSIONS}` as SessionId;
    const session = sessionsById[id];
    if (session !== undefined) sessionsById[id] = withText(session, number * 1000 + place, words);
  }
  return { ...event, sessionsById };
}

function withTexts(event: PlannedEvent, words: readonly string[]): PlannedEvent {
  const [key] = orderKeys(1);
  const sessions = Object.values<Session>(event.sessionsById).map((session, index) => [
    session.id,
    withText(session, index, words),
  ]);
  return {
    ...event,
    sessionsById: Object.fromEntries(sessions),
    papersById: key === undefined ? {} : { [LETTER]: blankLetter(LETTER, key, 'en') },
  };
}

/** A title of eight words and a question of thirty: as long as those of the real meetings. */
function withText(session: Session, seed: number, words: readonly string[]): Session {
  const some = (count: number, from: number): string =>
    Array.from({ length: count }, (_, index) => words[(from * 7919 + index * 104_729) % words.length]).join(
      ' ',
    );
  return { ...session, title: { en: some(8, seed) }, subtitle: { en: some(30, seed + 1) } };
}

function wordsOfSeeds(): readonly string[] {
  const text = readdirSync(SEEDS)
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
    .join(' ');
  return [...new Set(text.match(/\p{L}+/gu))];
}
