// A letter with enclosures of thirty pages in all, from the click to the Word file on the disk; beside it pandoc, which
// makes a Word file of the same words from Markdown.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { orderKeys } from '#base/ordered.ts';
import { makeDocument } from '#documents/registry.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { ListItemId, PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { markdown } from '#exports/markdown/markdown.ts';
import type { Measure } from '../bench.ts';
import { openPage, putLibrary, withBrowser } from '../browser.ts';
import { medianOf } from '../figures.ts';

const EXAMPLE = new URL('../../../public/examples/002-taking-collective-action.json', import.meta.url);
const EVENT = 'seed-002';
const LETTER = 'seed-002-letter';
/** Six pages. */
const ENCLOSED = 'seed-002-description';
const COPIES = 5;
const ROUNDS = 7;

export const word: Measure = async (origin) =>
  withBrowser(async (context) => {
    const { library, event, letter, enclosed } = largePackage();
    await putLibrary(context, origin, library);
    const page = await openPage(context, `${origin}/app/#/events/${EVENT}/papers/${LETTER}`);
    const download = page.getByRole('button', { name: 'Download', exact: true });
    await download.waitFor();
    const clicks: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) clicks.push(await clickToFile(page));
    const [first = Number.NaN, ...others] = clicks;
    const trees = [letter, ...enclosed].map((paper) =>
      makeDocument({ ...library, event, paper, lettersById: {}, language: 'en' }),
    );
    const pandoc = pandocTimes(markdown(trees));
    return [
      {
        what: 'click to Word file of 30 pages, over pandoc from Markdown',
        value: medianOf(others) / medianOf(pandoc),
        unit: '×',
        bar: 0.8,
      },
      { what: '  click to Word file, median', value: medianOf(others), unit: 'ms', bar: null },
      { what: '  the first click, which loads the writer', value: first, unit: 'ms', bar: null },
      { what: '  pandoc, median', value: medianOf(pandoc), unit: 'ms', bar: null },
    ];
  });

async function clickToFile(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const item = page.getByRole('menuitem', { name: 'With enclosures: Word (.docx)' });
  await item.waitFor();
  const file = page.waitForEvent('download');
  const start = performance.now();
  await item.click();
  await (await file).path();
  return performance.now() - start;
}

/** None where there is no pandoc. */
function pandocTimes(text: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-word-'));
  const source = join(folder, 'package.md');
  writeFileSync(source, text);
  try {
    return Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      execFileSync('pandoc', [source, '-o', join(folder, 'package.docx')]);
      return performance.now() - start;
    });
  } catch (error) {
    process.stderr.write(`There is no pandoc to measure against: ${String(error)}\n`);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function largePackage(): {
  readonly library: Library;
  readonly event: PlannedEvent;
  readonly letter: Letter;
  readonly enclosed: readonly Paper[];
} {
  const read = parseLibraryFile(readFileSync(EXAMPLE, 'utf8'));
  if (!read.ok) throw new Error('The example cannot be read');
  const event = Object.values(read.library.eventsById).find(({ id }) => id === EVENT);
  const papers = Object.values(event?.papersById ?? {});
  const letter = papers.find((paper) => paper.id === LETTER);
  const long = papers.find((paper) => paper.id === ENCLOSED);
  if (event === undefined || letter?.form !== 'letter' || long === undefined)
    throw new Error('The example has not the papers to measure');
  const enclosed = Array.from({ length: COPIES }, (_, index) => ({
    ...long,
    id: `${ENCLOSED}-${index}` as PaperId,
  }));
  const orders = orderKeys(COPIES);
  const enclosuresById = Object.fromEntries(
    enclosed.flatMap(({ id: paperId }, index) => {
      const order = orders[index];
      const id = `enclosure-${index}` as ListItemId;
      return order === undefined ? [] : [[id, { id, order, paperId }]];
    }),
  );
  const whole: Letter = { ...letter, enclosuresById };
  const full: PlannedEvent = {
    ...event,
    papersById: Object.fromEntries([...papers, ...enclosed, whole].map((paper) => [paper.id, paper])),
  };
  return {
    library: { ...read.library, eventsById: { [full.id]: full } },
    event: full,
    letter: whole,
    enclosed,
  };
}
