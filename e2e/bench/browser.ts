// Browsers for measuring: each on a profile of its own on the disk, because a private window keeps everything in memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Library } from '#domain/library.ts';
import { writeLibraryFile } from '#domain/file/libraryFile.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../browser.ts';
import { record, whenReady } from './recorder.ts';

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
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
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
  await page.locator('input[type=file]').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeLibraryFile(library, '2026-01-01T00:00:00.000Z')),
  });
  await page.getByRole('radio', { name: 'Put it in the place' }).check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 60_000 });
  await page.getByText(/^Saved( ·|$)/).waitFor({ timeout: 60_000 });
  // The second home is written up to five seconds later; it would disturb what is measured.
  await page.waitForTimeout(7_000);
  await page.close();
}

/** Milliseconds the page's main thread has worked so far. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Megabytes of JavaScript objects that are still in use. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
