// Builds the program, and beside it the pages it is compared with, into one folder served from one origin.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'test-results/bench');
const PORT = 4321;

export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function buildAndServe(): Promise<Site> {
  rmSync(OUT, { recursive: true, force: true });
  process.env['NODE_ENV'] = 'production';
  await build({ root: ROOT, logLevel: 'error', build: { outDir: join(OUT, 'app') } });
  const pages = join(import.meta.dirname, 'alone');
  await build({
    root: pages,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: join(OUT, 'alone'),
      target: 'es2023',
      modulePreload: { polyfill: false },
      rollupOptions: { input: ['react.html', 'calendar.html', 'list.html'].map((name) => join(pages, name)) },
    },
  });
  const server = await preview({
    root: ROOT,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { port: PORT, strictPort: true, host: '127.0.0.1' },
  });
  return { origin: `http://127.0.0.1:${PORT}`, close: () => server.close() };
}
