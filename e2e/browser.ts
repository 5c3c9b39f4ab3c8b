// Which browser the tests drive, in this order: the one named in PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, one that
// is installed on this computer.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** What every launch gets: no talk with anybody but the page under test. Without a sandbox only as root. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser's program; undefined where there is none. Throws where the named one does not exist. */
export function chromiumPath(): string | undefined {
  const named = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM_PATH: there is no ${named}`);
    return named;
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return [...NAMES.flatMap(onPath), ...PLACES].find((path) => existsSync(path));
}

function onPath(name: string): readonly string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
}
