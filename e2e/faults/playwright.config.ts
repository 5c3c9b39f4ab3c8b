// What must hold when things break. Short counts here; FAULTS=full runs the full ones.
import { defineConfig } from '@playwright/test';

export const PORT = 4311;

const isFull = process.env['FAULTS'] === 'full';
// The whole check has just built the program; by itself this run builds it first.
const build = process.env['ROSTRUM_IS_BUILT'] === '1' ? '' : 'npx vite build && ';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/faults',
  forbidOnly: true,
  retries: 0,
  // Each test has a profile of its own; most of the time goes into starting browsers.
  fullyParallel: true,
  workers: 2,
  timeout: isFull ? 3_600_000 : 300_000,
  reporter: 'list',
  webServer: {
    command: `${build}npx vite build --config e2e/faults/page/vite.config.ts && node e2e/faults/serve.mjs ${PORT}`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/faults/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
