// Browsers for measuring: each on a profile of its own on the disk, because a private window keeps everything in memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Library } from '#domain/library.ts';
import { writeLibraryFile } from '#domain/file/libraryFile.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../browser.ts';
import { removeFolder } from '../removeFolder.ts';
import { record, whenReady } from './recorder.ts';

/** Milliseconds: a shared machine may be slow to take a large library in, and nothing is measured meanwhile. */
const PATIENCE = 180_000;

/** The first thing anybody can press, on every screen. */
export const ANYTHING = 'main button, main a';

export async function withBrowser<Made>(run: (context: BrowserContext) => Promise<Made>): Promise<Made> {
  const profile = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    args: [...CHROMIUM_ARGS],
    viewport: { width: 1280, height: 1500 },
    serviceWorkers: 'block',
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    return await run(context);
  } finally {
    await context.close();
    await removeFolder(profile);
  }
}

/** A page that is ready, in the notes' sense. */
export async function openPage(context: BrowserContext, address: string, readyAt = ANYTHING): Promise<Page> {
  const page = await context.newPage();
  await record(page, readyAt);
  await page.goto(address);
  await whenReady(page);
  return page;
}

/** Puts a library into the program the way a person does: from a file, in the settings. */
export async function putLibrary(context: BrowserContext, origin: string, library: Library): Promise<void> {
  const page = await openPage(context, `${origin}/app/#/settings`);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  // From the disk: handed over in memory, a large library takes half a minute to reach the page.
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-library-'));
  const path = join(folder, 'library.json');
  writeFileSync(path, writeLibraryFile(library, '2026-01-01T00:00:00.000Z'));
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('radio', { name: 'Put it in the place' }).check({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: PATIENCE });
  await page.getByText(/^Saved( ·|$)/).waitFor({ timeout: PATIENCE });
  // The second home is written up to five seconds later; it would disturb what is measured.
  await page.waitForTimeout(7_000);
  await page.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The title of the third row, open for typing. A slow machine may miss the first click, which only opens the details. */
export async function editTitle(page: Page): Promise<void> {
  const field = page.locator('textarea[data-editing="title"]');
  for (let attempt = 0; attempt < 5 && (await field.count()) === 0; attempt += 1) {
    await page.locator('[data-row] [data-inline="title"]').nth(2).click();
    await field.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  await field.waitFor();
}

/** Milliseconds the page's main thread has worked so far, and on what. */
export interface Work {
  readonly all: number;
  readonly script: number;
  readonly styleAndLayout: number;
}

export async function workOf(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number =>
    (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1000;
  return {
    all: of('TaskDuration'),
    script: of('ScriptDuration'),
    styleAndLayout: of('RecalcStyleDuration') + of('LayoutDuration'),
  };
}

export function workBetween(before: Work, after: Work): Work {
  return {
    all: after.all - before.all,
    script: after.script - before.script,
    styleAndLayout: after.styleAndLayout - before.styleAndLayout,
  };
}

/** Megabytes of JavaScript objects that are still in use. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
