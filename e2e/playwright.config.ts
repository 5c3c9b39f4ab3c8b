// The journeys and the access checks, against the built program. Folders with a configuration of their own
// (the faults, for one) are run by it.
import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './browser.ts';

const PORT = 4173;
const executablePath = chromiumPath();
const elsewhere = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(`${import.meta.dirname}/${name}/playwright.config.ts`),
);
// The whole check has just built the program; by itself this run builds it first.
const build = process.env['ROSTRUM_IS_BUILT'] === '1' ? '' : 'npx vite build && ';

export default defineConfig({
  testDir: '.',
  testIgnore: elsewhere.map((name) => `${name}/**`),
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    // Keeping the program for offline work is tested by itself; elsewhere it would only fetch everything twice.
    serviceWorkers: 'block',
    // Recording every test makes all of them half as slow again; by hand it tells what happened.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `${build}npx vite preview --port ${PORT} --strictPort`,
    cwd: '..',
    port: PORT,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
