// A note of thirty pages: set in pages, typed into, printed; and a letter with two hundred copies as Word files.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { Library } from '#domain/library.ts';
import type { AuthoredPaper } from '#domain/papers/paper.ts';
import type { Figure } from '../figures.ts';
import type { Measure } from '../bench.ts';
import { openPage, putLibrary, withBrowser, workBetween, workOf } from '../browser.ts';
import { medianOf } from '../figures.ts';
import { eventWith, libraryOf } from '../libraries.ts';
import { forget, notesOf } from '../recorder.ts';

const EXAMPLE = new URL('../../../public/examples/002-taking-collective-action.json', import.meta.url);
const NOTE = '/events/seed-002/papers/seed-002-description';
/** The note of the example has somewhat less than six pages; this often it fills thirty, whatever becomes of a line. */
const TIMES = 5.5;
const PAGES = 30;
const PEOPLE = 200;
const ROUNDS = 5;
const WORDS = 'Strengthening partnerships';

export const papers: Measure = async (origin) => [
  ...(await withBrowser((context) => longNote(context, origin))),
  ...(await withBrowser((context) => manyCopies(context, origin))),
];

async function longNote(context: BrowserContext, origin: string): Promise<readonly Figure[]> {
  const { library, text } = libraryWithLongNote();
  await putLibrary(context, origin, library);
  const page = await openPage(context, `${origin}/app/#/events/seed-002/papers`);
  await openNote(page);
  const set: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(() => (location.hash = '#/events'));
    await page.getByRole('table', { name: 'Events' }).waitFor();
    set.push(await openNote(page));
  }
  const [print, plain]: [number[], number[]] = [[], []];
  const alone = await context.newPage();
  await alone.setContent(`<!doctype html><title>Plain</title>${text}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    print.push(await timeOf(() => page.pdf({ preferCSSPageSize: true })));
    plain.push(await timeOf(() => alone.pdf({ format: 'A4' })));
  }
  // A page behind another is painted only now and then.
  await alone.close();
  await page.bringToFront();
  const typed = await typing(context, page);
  return [
    {
      what: 'a note of 30 pages, from its address to its pages',
      value: medianOf(set),
      unit: 'ms',
      bar: null,
    },
    {
      what: 'PDF of 30 pages over a PDF of plain HTML',
      value: medianOf(print) / medianOf(plain),
      unit: '×',
      bar: 1.3,
    },
    { what: '  PDF of 30 pages', value: medianOf(print), unit: 'ms', bar: null },
    ...typed,
  ];
}

/** Milliseconds until every page has been set. */
async function openNote(page: Page): Promise<number> {
  return timeOf(async () => {
    await page.evaluate((address) => (location.hash = `#${address}`), NOTE);
    await page.getByRole('group', { name: new RegExp(`^Page ${PAGES} of \\d+$`) }).waitFor();
  });
}

async function typing(context: BrowserContext, page: Page): Promise<readonly Figure[]> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.getByRole('textbox', { name: 'Text', exact: true }).locator('p').first().click();
  await page.keyboard.type('One two ', { delay: 60 });
  await forget(page);
  const before = await workOf(session);
  await page.keyboard.type(WORDS, { delay: 60 });
  const work = workBetween(before, await workOf(session)).all / WORDS.length;
  const { keys } = await notesOf(page);
  const shown = await timeOf(() =>
    page
      .getByRole('group', { name: /^Page 1 of/ })
      .getByText(WORDS)
      .waitFor(),
  );
  return [
    { what: 'key to paint in a note of 30 pages, slowest', value: Math.max(...keys), unit: 'ms', bar: 40 },
    { what: '  median key to paint', value: medianOf(keys), unit: 'ms', bar: null },
    { what: '  main-thread work of a character', value: work, unit: 'ms', bar: 8 },
    { what: '  last key to the page beside it', value: shown, unit: 'ms', bar: null },
  ];
}

async function manyCopies(context: BrowserContext, origin: string): Promise<readonly Figure[]> {
  await putLibrary(context, origin, libraryOf([eventWith('many', PEOPLE)]));
  // Its only button stands in the bar above, beside the title.
  const page = await openPage(context, `${origin}/app/#/events/many/papers`, 'h1');
  await page.getByRole('button', { name: 'New paper' }).click();
  await page.getByRole('button', { name: /^Individual invitation/ }).click();
  await page.getByText(`1 of ${PEOPLE}`).waitFor();
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.getByRole('button', { name: 'Download all copies (.zip)' }).click();
    const item = page.getByRole('menuitem', { name: 'Word (.docx)' });
    await item.waitFor();
    const file = page.waitForEvent('download');
    times.push(
      await timeOf(async () => {
        await item.click();
        await (await file).path();
      }),
    );
  }
  return [
    {
      what: `${PEOPLE} copies of a letter, click to a zip of Word files`,
      value: medianOf(times.slice(1)),
      unit: 'ms',
      bar: null,
    },
  ];
}

function libraryWithLongNote(): { readonly library: Library; readonly text: string } {
  const read = parseLibraryFile(readFileSync(EXAMPLE, 'utf8'));
  if (!read.ok) throw new Error('The example cannot be read');
  const [event] = Object.values(read.library.eventsById);
  const note = Object.values(event?.papersById ?? {}).find(
    (paper): paper is AuthoredPaper => paper.form === 'authored',
  );
  if (event === undefined || note === undefined) throw new Error('The example has no note');
  const once = note.body.en ?? [];
  const often = <Item>(items: readonly Item[]): readonly Item[] =>
    Array.from({ length: Math.ceil(TIMES) }, () => items)
      .flat()
      .slice(0, Math.round(items.length * TIMES));
  const body = { ...note.body, en: often(once) };
  const papersById = { ...event.papersById, [note.id]: { ...note, body } };
  const words = once.flatMap((block) =>
    'runs' in block ? [block.runs.map((run) => ('text' in run ? run.text : '')).join('')] : [],
  );
  return {
    library: { ...read.library, eventsById: { [event.id]: { ...event, papersById } } },
    text: often(words.map((one) => `<p>${one}</p>`)).join(''),
  };
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
