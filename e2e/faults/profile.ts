// A real browser on a profile of its own that can be killed like a computer that loses power: the whole process group
// at once, nothing said. Playwright's own launch would say goodbye.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from '../browser.ts';
import { removeFolder } from '../removeFolder.ts';
import { PORT } from './playwright.config.ts';

export const ORIGIN = `http://127.0.0.1:${PORT}`;
const FAULTS_PAGE = `${ORIGIN}/faults/`;

export interface RunningBrowser {
  readonly context: BrowserContext;
  /** A page on the store, not yet started. */
  readonly openPage: () => Promise<Page>;
  /** Everything at once, as when the power goes. */
  readonly kill: () => Promise<void>;
  /** In good order. */
  readonly quit: () => Promise<void>;
}

/** How often a fault is tried: by default, and with FAULTS=full. */
export function times(short: number, full: number): number {
  return process.env['FAULTS'] === 'full' ? full : short;
}

/** A fresh profile for the run; whatever browser still has it at the end, because a test broke off, is ended. */
export async function withProfile(run: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'rostrum-faults-'));
  try {
    await run(profile);
  } finally {
    const browsers = running.get(profile) ?? [];
    await Promise.all(browsers.map(killGroup));
    // Even of a browser that was closed in good order a process may still write for a moment.
    await Promise.all(browsers.map(groupGone));
    running.delete(profile);
    await removeFolder(profile);
  }
}

export async function launch(profile: string): Promise<RunningBrowser> {
  const program = chromiumPath();
  if (program === undefined) throw new Error('There is no browser for the tests');
  const child = spawn(
    program,
    [
      ...CHROMIUM_ARGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--password-store=basic',
      '--use-mock-keychain',
      '--disable-gpu',
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  running.set(profile, [...(running.get(profile) ?? []), child]);
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no context');
  return {
    context,
    openPage: async () => {
      const page = await context.newPage();
      await page.goto(FAULTS_PAGE);
      return page;
    },
    kill: () => killGroup(child),
    quit: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}

/** The problem that shows within that time, or null. */
export async function problemWithin(page: Page, milliseconds: number): Promise<string | null> {
  return page.evaluate(async (limit) => {
    const failed = window.faults.until('failed').then(() => window.faults.saving().problem);
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), limit));
    return Promise.race([failed, late]);
  }, milliseconds);
}

const running = new Map<string, readonly ChildProcess[]>();

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Ends what is left of a browser's process group and waits until it is gone, five seconds at most. */
async function groupGone({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return;
  for (let tries = 0; tries < 250; tries += 1) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      return;
    }
    await wait(20);
  }
}

/** Said by the browser itself: a file in its profile could not be written where the disk is full. */
async function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Read to the end, or the browser would stop when nobody takes what it says.
    child.stderr?.on('data', (part: Buffer) => {
      said = `${said}${part.toString()}`.slice(-10_000);
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The browser ended by itself with ${code}: ${said}`)));
  });
}
