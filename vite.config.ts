/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

interface Chunking {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const MAIN = fileURLToPath(new URL('src/main.tsx', import.meta.url));
const SOURCES = fileURLToPath(new URL('src/', import.meta.url));

let firstLoad: ReadonlySet<string> | null = null;

/**
 * What the start imports is one chunk. Left alone, it is cut into as many as there are sets of later screens that share
 * a piece of it, which pack worse: some KB more. Packages stay out: of those only single icons and parts are needed.
 */
function isInFirstLoad(id: string, context: Chunking): boolean {
  firstLoad ??= reachedFrom(MAIN, context);
  return firstLoad.has(id);
}

function reachedFrom(start: string, context: Chunking): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id) || !id.startsWith(SOURCES)) continue;
    reached.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

/** Folders of values in, values out: no store, no screen. */
const PURE = 'base,languages,domain,documents,exports,imports,press';

export default defineConfig({
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  // Relative addresses, so that the build runs from any static folder.
  base: './',
  plugins: [
    react(),
    {
      // The development server puts styles and its own client into the page inline, which the policy forbids.
      name: 'no-content-security-policy-while-developing',
      apply: 'serve',
      transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
    },
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Rostrum',
        short_name: 'Rostrum',
        description: 'A programme planner for formal meetings',
        display: 'standalone',
        start_url: './',
        background_color: '#f3f2ee',
        theme_color: '#fbfaf7',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,json,woff2,webmanifest}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
  // The worker that writes files loads each format when it is first asked for.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The first browsers with light-dark(), on which the two themes rest; older targets would have it rewritten.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The content security policy allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Kilobytes, not compressed: the first load is one chunk, and a journey holds what it weighs compressed.
    chunkSizeWarningLimit: 640,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: (id, context) => (isInFirstLoad(id, context) ? 'first' : null) }],
        },
      },
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['src/base/fixedSeed.ts'],
    // A guard against a hang, not a measure of speed: a shared machine can be very slow for a while.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Left alone, one core is kept free, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`src/{${PURE}}/**/*.test.ts`],
          // Nothing there has a state that one file of tests could leave to the next.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [`src/{${PURE}}/**`],
        },
      },
    ],
  },
});
