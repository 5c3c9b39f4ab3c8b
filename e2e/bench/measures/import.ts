// A megabyte of programmes as text: read in Node, and as a file dropped into the program, with the longest the page stood
// still while it was read beside it. No meeting has so long a programme; a book of them has.
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { readProgrammeText } from '#imports/pasted-text/readProgramme.ts';
import type { Measure } from '../bench.ts';
import { openPage, withBrowser } from '../browser.ts';
import { medianOf } from '../figures.ts';
import { forget, notesOf } from '../recorder.ts';

const SEEDS = new URL('../../report/seeds/', import.meta.url);
const CHARACTERS = 1_000_000;
const ROUNDS = 5;
const OPTIONS = { language: null, today: '2026-01-01', answers: {} };
/** Milliseconds. */
const PATIENCE = 60_000;

export const importing: Measure = async (origin) => {
  const text = textOfSeeds();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    const { days } = readProgrammeText(text, OPTIONS);
    times.push(performance.now() - begun);
    if (days.length === 0) throw new Error('Nothing was read');
  }
  const { read, frame } = await withBrowser(async (context) => {
    const page = await openPage(context, `${origin}/app/#/import`);
    const rounds = [await readFileIn(page, text), await readFileIn(page, text), await readFileIn(page, text)];
    return {
      read: medianOf(rounds.map((round) => round.read)),
      frame: medianOf(rounds.map((round) => round.frame)),
    };
  });
  return [
    { what: 'programmes of a megabyte of text read, median', value: medianOf(times), unit: 'ms', bar: 1000 },
    { what: '  in the browser, from the file to what was read', value: read, unit: 'ms', bar: null },
    { what: '  longest frame until then', value: frame, unit: 'ms', bar: null },
  ];
};

function textOfSeeds(): string {
  const texts = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));
  const once = texts.join('\n\n');
  return once.repeat(Math.ceil(CHARACTERS / once.length)).slice(0, CHARACTERS);
}

async function readFileIn(
  page: Page,
  text: string,
): Promise<{ readonly read: number; readonly frame: number }> {
  const input = page.locator('main input[type=file]');
  await input.waitFor({ state: 'attached' });
  await forget(page);
  const begun = performance.now();
  await input.setInputFiles({ name: 'programmes.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const back = page.getByRole('button', { name: 'Back to the source' });
  await back.waitFor({ timeout: PATIENCE });
  const read = performance.now() - begun;
  const { frames } = await notesOf(page);
  const gaps = frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
  await back.click();
  return { read, frame: Math.max(0, ...gaps) };
}
