// Text of programmes read: as much as is pasted as a rule, and far more than any meeting has. In Node as the program has it
// built, and in the program, with the longest the page stood still while it was read beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import type { ProgrammeReading, ReadingOptions } from '#imports/programme/reading.ts';
import type { Measure } from '../bench.ts';
import { openPage, withBrowser } from '../browser.ts';
import { medianOf } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { textOfSeeds, textOfSessions } from '../programmeTexts.ts';
import { forget, notesOf } from '../recorder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'test-results/bench-import');
const MEGABYTE = 1_000_000;
const ROUNDS = 5;
const OPTIONS: ReadingOptions = { language: null, today: '2026-01-01', answers: {} };
/** Milliseconds. */
const PATIENCE = 60_000;
const MEANWHILE = 2_000;

const TEXTS: readonly { readonly what: string; readonly text: () => string; readonly bar: number }[] = [
  { what: '20 KB of programmes', text: () => textOfSeeds(20_000), bar: 100 },
  { what: '1 MB of programmes', text: () => textOfSeeds(MEGABYTE), bar: 1000 },
  { what: '1 MB of 5,000 sessions, no two alike', text: () => textOfSessions(5_000), bar: 1000 },
  { what: '5 MB of programmes', text: () => textOfSeeds(5 * MEGABYTE), bar: 1500 },
];

export const importing: Measure = async (origin) => {
  const read = await builtReader();
  const figures: Figure[] = [];
  for (const { what, text, bar } of TEXTS) {
    const whole = text();
    const times = Array.from({ length: ROUNDS }, () => timeOf(() => read(whole, OPTIONS)));
    figures.push({ what: `${what} read, median`, value: medianOf(times), unit: 'ms', bar });
    const { first, again, frame } = await inProgram(origin, whole);
    figures.push(
      { what: '  in the program, from the file to what was read', value: again, unit: 'ms', bar },
      { what: '  the first, two seconds after the screen was opened', value: first, unit: 'ms', bar },
      { what: '  longest frame until then', value: frame, unit: 'ms', bar: null },
    );
  }
  return figures;
};

type Reader = (text: string, options: ReadingOptions) => ProgrammeReading;

/** As built: what runs here otherwise looks up each import anew with each call. */
async function builtReader(): Promise<Reader> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/imports/pasted-text/readProgramme.ts',
      outDir: OUT,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'reader.cjs' } },
    },
  });
  const built = createRequire(import.meta.url)(join(OUT, 'reader.cjs')) as {
    readonly readProgrammeText: Reader;
  };
  return built.readProgrammeText;
}

function timeOf(read: () => ProgrammeReading): number {
  const begun = performance.now();
  const { days } = read();
  if (days.length === 0) throw new Error('Nothing was read');
  return performance.now() - begun;
}

async function inProgram(
  origin: string,
  text: string,
): Promise<{ readonly first: number; readonly again: number; readonly frame: number }> {
  // From the disk: handed over in memory, much text takes seconds to reach the page.
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-import-'));
  const path = join(folder, 'programmes.txt');
  writeFileSync(path, text);
  const read = await withBrowser(async (context) => {
    const page = await openPage(context, `${origin}/app/#/import`);
    // Nobody has a text at hand sooner than that.
    await page.waitForTimeout(MEANWHILE);
    const first = await readFileIn(page, path);
    const rounds = [await readFileIn(page, path), await readFileIn(page, path), await readFileIn(page, path)];
    return {
      first: first.read,
      again: medianOf(rounds.map(({ read }) => read)),
      frame: medianOf([first, ...rounds].map(({ frame }) => frame)),
    };
  });
  rmSync(folder, { recursive: true, force: true });
  return read;
}

async function readFileIn(
  page: Page,
  path: string,
): Promise<{ readonly read: number; readonly frame: number }> {
  const input = page.locator('main input[type=file]');
  await input.waitFor({ state: 'attached' });
  await forget(page);
  const begun = performance.now();
  await input.setInputFiles(path);
  // By its mark: to find it by its role, the page would be asked for the name of every line, and stand still for that.
  await page.locator('main [data-view]').waitFor({ timeout: PATIENCE });
  const read = performance.now() - begun;
  const { frames } = await notesOf(page);
  const gaps = frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
  await page.getByRole('button', { name: 'Back to the source' }).click();
  return { read, frame: Math.max(0, ...gaps) };
}
